import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentRelease, release, rollBack } from '../../../scripts/release.mjs';
import { whole } from '../../support/whole';
import { build, hidden, served, wholeReleases } from './built-site';
import { dieAt, disturbAt } from './steps';

let root: string;
beforeAll(() => void (root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-states-'))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const print = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Every step in test:all; else a sample of them that meets each part of a release. */
const stride = whole ? 1 : 17;

let made = 0;
const folder = () => path.join(root, `to${(made += 1)}`);

/** Gives a folder with the same releases. */
function copyOf(start: string): string {
  const to = folder();
  cpSync(start, to, { recursive: true, verbatimSymlinks: true });
  return to;
}

/** Makes a built site whose data are of a day. */
function site(name: string, date: string, data = name) {
  const { built } = build(path.join(root, `made${(made += 1)}`), name);
  const states = path.join(built.site, 'as-of', date);
  mkdirSync(states, { recursive: true });
  writeFileSync(path.join(states, 'libraries.json'), data);
  writeFileSync(path.join(states, 'libraries.json.br'), `small ${data}`);
  return built;
}

/** Gives the states that are served, by path. */
function states(to: string): Record<string, string> {
  const at = path.join(to, 'current/site/as-of');
  const files = existsSync(at) ? readdirSync(at, { recursive: true, withFileTypes: true }) : [];
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(at, file), readFileSync(file, 'utf8')])
      .sort(),
  );
}

describe('states of the data', () => {
  it('stay from release to release, with their compressed forms, also when the releases themselves are gone', () => {
    const to = folder();
    for (const number of [1, 2, 3, 4, 5, 6, 7])
      release(to, site(`n${number}`, `2026-01-0${number}`), day(number));
    expect(wholeReleases(to)).toHaveLength(5);
    expect(states(to)).toEqual(
      Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7].flatMap((number) => [
          [`2026-01-0${number}/libraries.json`, `n${number}`],
          [`2026-01-0${number}/libraries.json.br`, `small n${number}`],
        ]),
      ),
    );
  });

  it('of one day: the address is that of the last; earlier ones stand beside it under their prints', () => {
    const to = folder();
    const date = '2026-01-01';
    release(to, site('one', date), day(1));
    release(to, site('two', date), day(2));
    release(to, site('three', date, 'two'), day(3));
    release(to, site('four', date), day(4));
    const kept = {
      [`${date}/libraries.json`]: 'four',
      [`${date}/libraries.json.br`]: 'small four',
      [`${date}/libraries-${print('one')}.json`]: 'one',
      [`${date}/libraries-${print('one')}.json.br`]: 'small one',
      [`${date}/libraries-${print('two')}.json`]: 'two',
      [`${date}/libraries-${print('two')}.json.br`]: 'small two',
    };
    expect(states(to)).toEqual(kept);
    release(to, site('five', '2026-01-05'), day(5));
    expect(states(to)).toMatchObject(kept);
  });

  it('of a release that was taken back stay for the next one', () => {
    const to = folder();
    release(to, site('one', '2026-01-01'), day(1));
    release(to, site('two', '2026-01-02'), day(2));
    rollBack(to);
    release(to, site('three', '2026-01-03'), day(3));
    expect(Object.keys(states(to)).filter((file) => file.endsWith('.json'))).toEqual([
      '2026-01-01/libraries.json',
      '2026-01-02/libraries.json',
      '2026-01-03/libraries.json',
    ]);
  });

  it('that are damaged are not handed on; releases of a time before there were states hold none up', () => {
    const to = folder();
    release(to, build(path.join(root, 'old'), 'old').built, day(1));
    const name = release(to, site('one', '2026-01-01'), day(2));
    release(to, site('two', '2026-01-02'), day(3));
    for (const each of [name, currentRelease(to)!])
      writeFileSync(path.join(to, 'releases', each, 'site/as-of/2026-01-01/libraries.json'), 'cut off');
    writeFileSync(path.join(to, 'releases', name, 'files.json'), '{"as-of/2026-01-01/');
    release(to, site('three', '2026-01-03'), day(4));
    expect(Object.keys(states(to)).filter((file) => file.endsWith('.json'))).toEqual([
      '2026-01-02/libraries.json',
      '2026-01-03/libraries.json',
    ]);
  });
});

describe('states of the data, disturbed', () => {
  it('at whatever step a release dies: what is served is whole, and the next one has them all', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((name, at) => site(name, `2026-01-0${at + 1}`));
    const start = folder();
    release(start, one!, day(1));
    let steps = 0;
    for (let died = true; died; steps += 1) {
      const to = copyOf(start);
      died = dieAt(steps + 1, () => release(to, two!, day(2)));
      expect(states(to)).toMatchObject({ '2026-01-01/libraries.json': 'one' });
      wholeReleases(to);
      const before = currentRelease(to)!;
      const wasServed = served(to);
      release(to, three!, day(3));
      expect(Object.values(states(to)), `step ${steps} after ${before}`).toEqual(
        expect.arrayContaining(['one', 'three', ...(wasServed === 'two' ? ['two'] : [])]),
      );
      rmSync(to, { recursive: true });
    }
    expect(steps).toBeGreaterThan(25);
  });

  it('while another run releases and removes what is too old: none is lost', () => {
    const start = folder();
    for (const number of [1, 2, 3, 4, 5])
      release(start, site(`old${number}`, `2026-01-0${number}`), day(number));
    const [mine, other] = [site('mine', '2026-01-07'), site('other', '2026-01-08')];
    let steps = 0;
    for (let disturbed = true; disturbed; steps += stride) {
      const to = copyOf(start);
      ({ disturbed } = disturbAt(
        steps + 1,
        () => release(to, other, day(8)),
        () => release(to, mine, day(7)),
      ));
      const wanted = [1, 2, 3, 4, 5].map((number) => `2026-01-0${number}/libraries.json`);
      expect(Object.keys(states(to)), `step ${steps}`).toEqual(expect.arrayContaining(wanted));
      expect(hidden(to).filter((name) => !name.startsWith('.old'))).toEqual([]);
      wholeReleases(to);
      rmSync(to, { recursive: true });
    }
    expect(steps).toBeGreaterThan(60);
    // It makes and copies some hundred releases.
  }, 300_000);
});
