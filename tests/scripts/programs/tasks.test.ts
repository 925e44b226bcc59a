import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRunRecord } from '@/lib/schema/run-record';
import { folder, losses, printing, record, recordOf, tool, verifyAll, words, write } from './made-up-run';

const away = 'largest difference 1.19e-07\n';
const environment = { node: '20', packages: ['made@1.2.3'], also: { leave: ['more@2.0.0'] } };
const answers = path.join(folder, 'answers', 'made.yaml');

/** A library with two programs; each prints its result, says where it stood and leaves a file there. */
function twoPrograms(leave = printing(away)): void {
  write('mjs', environment);
  writeFileSync(path.join(folder, 'leave', 'made.mjs'), 'another program');
  tool(
    'node',
    `case "$*" in
--version) echo v20.9.1;;
*train.mjs) ls; touch left; ${printing(losses)};;
*leave.mjs) ls; touch left; ${leave};;
esac`,
  );
  tool(
    'npm',
    `for name in made@1.2.3 more@2.0.0; do
  mkdir -p node_modules/\${name%@*} && echo "{\\"version\\":\\"\${name#*@}\\"}" > node_modules/\${name%@*}/package.json
done
echo '{"packages":{"node_modules/made":{"version":"1.2.3"},"node_modules/more":{"version":"2.0.0"}}}' > package-lock.json`,
  );
}
const said = async (trial?: Parameters<typeof verifyAll>[0]) =>
  (await verifyAll(trial)).map(({ task, ok }) => `${task} ${ok ? 'reached' : 'failed'}`);

describe('the programs of a library', () => {
  it('run in one environment, each in a fresh folder, each with a record of its own', async () => {
    twoPrograms();
    expect(await said()).toEqual(['train reached', 'leave reached']);
    expect(words().match(/^npm ci/gm)).toHaveLength(1);
    const [train, leave] = ['train', 'leave'].map((task) =>
      parseRunRecord(readFileSync(recordOf(task), 'utf8')),
    );
    // What `ls` printed would stand before it.
    expect(train).toMatchObject({ output: losses, packages: { made: '1.2.3' } });
    expect(leave).toMatchObject({ output: away, packages: { made: '1.2.3', more: '2.0.0' } });
    expect(leave?.locked).toEqual(train?.locked);
    expect(train?.packages).not.toHaveProperty('more');
  });

  it('fail by themselves: the others run, and the old record stays', async () => {
    twoPrograms(printing('largest difference 0.5\n'));
    writeFileSync(recordOf('leave'), 'old');
    const [first, second] = await verifyAll();
    expect(first).toMatchObject({ task: 'train', ok: true });
    expect(second).toMatchObject({ task: 'leave', ok: false });
    expect(second!.words).toContain('The stated result was not reached: 0.5.');
    expect(readFileSync(recordOf('leave'), 'utf8')).toBe('old');
  });

  it('run only for the tasks that are named', async () => {
    twoPrograms();
    expect(await said({ tasks: ['leave'] })).toEqual(['leave reached']);
    expect(existsSync(record)).toBe(false);
  });

  it('rest where a reason says that they were not run', async () => {
    twoPrograms();
    writeFileSync(answers, 'leave:\n  not_run: "It is made up."\n');
    expect(await said()).toEqual(['train reached']);
  });

  it('run again with --changed only where the program or the environment has changed, and install nothing else', async () => {
    twoPrograms();
    await verifyAll();
    writeFileSync(path.join(folder, 'leave', 'made.mjs'), 'changed');
    expect(await said({ changed: true })).toEqual(['leave reached']);
    expect(await said({ changed: true })).toEqual([]);
    expect(words().match(/^npm ci/gm)).toHaveLength(2);
    write('mjs', { ...environment, reason: 'Another one.' });
    expect(await said({ changed: true })).toEqual(['train reached', 'leave reached']);
  });
});
