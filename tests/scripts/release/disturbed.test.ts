import { cpSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentRelease, release, rollBack } from '../../../scripts/release.mjs';
import { build, hidden, served, wholeReleases } from './built-site';
import { dieAt, disturbAt } from './steps';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
let root: string;
/** A folder with five releases, which each test copies. */
let before: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-release-'));
  before = path.join(root, 'before');
  for (const number of [1, 2, 3, 4, 5]) release(before, build(root, `old${number}`).built, day(number));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let copies = 0;
function folder(): string {
  const to = path.join(root, `to${(copies += 1)}`);
  cpSync(before, to, { recursive: true, verbatimSymlinks: true });
  return to;
}

/** Goes back as far as it goes; each release on the way must be whole. */
function goBack(to: string): void {
  for (let left = wholeReleases(to).indexOf(currentRelease(to)!); left > 0; left -= 1) {
    rollBack(to);
    served(to);
  }
  expect(() => rollBack(to)).toThrow(/no release before/);
}

describe('a release that dies', () => {
  it('at any step leaves a whole one served, and whole ones to go back to; so does the next', () => {
    const [dying, next] = [build(root, 'dying').built, build(root, 'next').built];
    let steps = 0;
    for (let died = true; died; steps += 1) {
      const to = folder();
      died = dieAt(steps + 1, () => release(to, dying, day(6)));
      expect(['old5', 'dying'], `step ${steps}`).toContain(served(to));
      wholeReleases(to);
      release(to, next, day(7));
      expect(served(to), `step ${steps}`).toBe('next');
      expect(hidden(to).filter((name) => name.startsWith('.old'))).toEqual([]);
      goBack(to);
      rmSync(to, { recursive: true });
    }
    expect(steps).toBeGreaterThan(20);
  });

  it('while it goes back, too', () => {
    for (let step = 1, died = true; died; step += 1) {
      const to = folder();
      died = dieAt(step, () => rollBack(to));
      expect(['old5', 'old4']).toContain(served(to));
      goBack(to);
    }
  });
});

describe('two at once', () => {
  /** Lets a run be disturbed by another before each of its steps; `check` looks at each end. Gives the sites that were served, and how many steps there were. */
  function disturb(
    work: (to: string) => unknown,
    other: (to: string) => unknown,
    check: (now: string, errors: { work?: Error; other?: Error }, step: number) => void,
  ) {
    const seen = new Set<string>();
    for (let step = 1; ; step += 1) {
      const to = folder();
      const errors: { work?: Error; other?: Error } = {};
      const { disturbed, error } = disturbAt(
        step,
        () => {
          try {
            other(to);
          } catch (thrown) {
            errors.other = thrown as Error;
          }
        },
        () => work(to),
      );
      if (!disturbed) return { seen, steps: step - 1 };
      check(served(to), { ...errors, work: error }, step);
      seen.add(served(to));
      wholeReleases(to);
      expect(hidden(to).filter((name) => !name.startsWith('.old'))).toEqual([]);
    }
  }

  it.each([
    ['older', 7, 8],
    ['younger', 8, 7],
  ])(
    'at any step of a release another one, %s by its name: one is served whole, and only that one has not failed',
    (_, mine, others) => {
      const [one, two] = [build(root, `one${mine}`).built, build(root, `two${mine}`).built];
      const { seen, steps } = disturb(
        (to) => release(to, one, day(mine)),
        (to) => release(to, two, day(others)),
        (now, errors, step) => {
          expect(errors.other, `step ${step}`).toBe(undefined);
          expect(errors.work?.message, `step ${step}`).toEqual(
            now === `one${mine}` ? undefined : expect.stringMatching(/^Another run has meanwhile pointed/),
          );
        },
      );
      expect(seen).toEqual(new Set([`one${mine}`, `two${mine}`]));
      expect(steps).toBeGreaterThan(40);
    },
  );

  it('two of the very same moment', () => {
    const [one, two] = [build(root, 'twin1').built, build(root, 'twin2').built];
    const { seen } = disturb(
      (to) => release(to, one, day(9)),
      (to) => release(to, two, day(9)),
      (now, errors, step) => {
        expect([errors.work === undefined, errors.other === undefined], `step ${step}`).toEqual([
          now === 'twin1',
          now === 'twin2',
        ]);
      },
    );
    expect(seen).toEqual(new Set(['twin1', 'twin2']));
  });

  it('a release while another run goes back, and the other way round', () => {
    const { built } = build(root, 'fresh');
    const back = disturb(
      (to) => rollBack(to),
      (to) => release(to, built, day(6)),
      // Back from the new one, back from the old one, or too late.
      (now, { work, other }) => expect([other, work === undefined]).toEqual([undefined, now !== 'fresh']),
    );
    expect(back.seen).toEqual(new Set(['old5', 'old4', 'fresh']));
    const forth = disturb(
      (to) => release(to, built, day(6)),
      (to) => rollBack(to),
      (now, { work, other }) => expect([other, work === undefined]).toEqual([undefined, now === 'fresh']),
    );
    expect(forth.seen).toEqual(new Set(['fresh', 'old5']));
  });
});

describe('a release that cannot be', () => {
  it('is refused when the site changes while it is copied, and leaves what is served', () => {
    const { built } = build(root, 'growing');
    const kinds = new Set<boolean>();
    for (let step = 1, disturbed = true; disturbed; step += 1) {
      const to = folder();
      const lastMoment = path.join(built.site, `late${step}.html`);
      const end = disturbAt(
        step,
        () => writeFileSync(lastMoment, 'late'),
        () => release(to, built, day(6)),
      );
      disturbed = end.disturbed;
      if (end.error) expect(end.error.message).toMatch(/has changed while it was copied/);
      expect(served(to)).toBe(end.error ? 'old5' : 'growing');
      wholeReleases(to);
      kinds.add(end.error !== undefined);
      rmSync(lastMoment, { force: true });
    }
    expect(kinds.size).toBe(2);
  });

  it('is refused when the build has not ended', () => {
    const { built } = build(root, 'begun');
    const to = folder();
    unlinkSync(path.join(built.site, '_headers'));
    expect(() => release(to, built, day(6))).toThrow(/There is no finished site in .*: run npm run build\./);
    expect([served(to), hidden(to)]).toEqual(['old5', []]);
  });

  it('goes back over what is no longer whole', () => {
    const to = folder();
    const [, , third, fourth] = wholeReleases(to);
    unlinkSync(path.join(to, 'releases', fourth!, 'site/index.html'));
    expect(rollBack(to)).toBe(third);
  });
});
