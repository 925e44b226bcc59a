import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<
    string,
    {
      readonly 'timeout-minutes': number;
      readonly permissions?: Record<string, string>;
      readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
    }
  >;
}

const folder = '.github/workflows/';
const workflows = Object.fromEntries(
  readdirSync(folder).map((file) => [file, parse(readFileSync(folder + file, 'utf8')) as Workflow]),
);
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
);
const runsOf = ({ jobs }: Workflow) =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

describe('workflows', () => {
  it.each(Object.entries(workflows))(
    '%s may only read, ends by itself, uses pinned actions and scripts that exist',
    (_, workflow) => {
      expect(workflow.permissions).toEqual({ contents: 'read' });
      for (const job of Object.values(workflow.jobs)) {
        expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
        for (const { uses } of job.steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      }
      for (const run of runsOf(workflow))
        for (const [, name] of run.matchAll(/npm run (?:--silent )?([\w:]+)/g))
          expect(scripts).toContain(name);
    },
  );

  it('lets one job write: the one that opens a draft change, on a schedule, never to main and never words', () => {
    const writing = Object.entries(workflows).flatMap(([file, { jobs }]) =>
      Object.entries(jobs).flatMap(([name, job]) =>
        job.permissions ? [[file, name, job.permissions] as const] : [],
      ),
    );
    expect(writing).toEqual([['watch.yml', 'versions', { contents: 'write', 'pull-requests': 'write' }]]);
    const runs = runsOf({
      ...workflows['watch.yml']!,
      jobs: { versions: workflows['watch.yml']!.jobs.versions! },
    });
    expect(runs.join('\n')).toContain('npm run --silent refresh -- --write');
    expect(runs).toContain('npm run check:content');
    const [push] = runs.filter((run) => run.includes('git push'));
    expect(push!.match(/git push.*/g)).toEqual(['git push --force origin versions-watched']);
    expect(push).toMatch(/gh pr create --draft --base main --head versions-watched/);
    expect(push).not.toMatch(/gh pr (?:merge|ready)/);
  });

  it('asks other hosts only on a schedule', () => {
    const outside = /links:outer|stale|refresh|--strict/;
    expect(runsOf(workflows['check.yml']!).join('\n')).not.toMatch(outside);
    expect(Object.keys(workflows['watch.yml']!.on)).toEqual(['schedule', 'workflow_dispatch']);
    expect(runsOf(workflows['watch.yml']!).filter((run) => outside.test(run))).toHaveLength(4);
    expect(runsOf(workflows['check.yml']!)).toContain('bash .ci/run');
  });
});
