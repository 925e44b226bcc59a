import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProfile } from '@/lib/content/read-libraries';
import { splitFrontMatter } from '@/lib/content/file/front-matter';

const good = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8');
const file = 'content/libraries/any.md';
const alarm = globalThis as { ranFrontMatter?: boolean };

/** A text with random cuts, insertions and repetitions. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(good.length),
      cut: fc.nat(40),
      text: fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom(
          '---',
          '---js',
          '\n',
          ': ',
          '- ',
          '"',
          '{',
          '[',
          '&a',
          '*a',
          '!!js/function',
          '\t',
          '\u0000',
          '2.10',
          '2026-01-01',
        ),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce(
      (text, { at, cut, text: insert }) => text.slice(0, at) + insert + text.slice(at + cut),
      good,
    ),
  );

/** Front matter that nobody wrote by hand. */
const random = fc
  .tuple(
    fc.constantFrom('', 'js', 'javascript', 'JS', 'json', 'toml', 'coffee', ' yaml'),
    fc.string({ maxLength: 300, unit: 'binary' }),
    fc.string({ maxLength: 100 }),
  )
  .map(([language, yaml, prose]) => `---${language}\n${yaml}\n---\n${prose}`);

/** Programs that an engine would run. */
const program = fc
  .constantFrom('js', 'javascript', 'JavaScript', 'JS')
  .map((language) => `---${language}\n(globalThis.ranFrontMatter = true, { name: "x" })\n---\n`);

function expectHonest(text: string): void {
  const { profile, faults } = checkProfile(text, file, 'any');
  expect(profile === undefined).toBe(faults.length > 0);
  for (const fault of faults) {
    expect(fault.file).toBe(file);
    expect(Number.isInteger(fault.line) && fault.line >= 1).toBe(true);
    expect(Number.isInteger(fault.column) && fault.column >= 1).toBe(true);
    for (const part of [fault.rule, fault.found, fault.wanted, fault.mend]) expect(part.trim()).not.toBe('');
  }
  expect(alarm.ranFrontMatter).toBeUndefined();
}

describe('the reader', () => {
  it('never crashes, never runs code and always names the file: mutated profiles', () => {
    fc.assert(fc.property(mutated, expectHonest), { numRuns: 400 });
  });

  it('never crashes, never runs code and always names the file: random front matter', () => {
    fc.assert(fc.property(random, expectHonest), { numRuns: 400 });
  });

  it('refuses every language but YAML', () => {
    fc.assert(
      fc.property(program, (text) => {
        expectHonest(text);
        expect(checkProfile(text, file, 'any').faults[0]?.rule).toBe('front-matter');
      }),
    );
  });

  it('gives the same faults on a second reading', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(checkProfile(text, file, 'any').faults).toEqual(checkProfile(text, file, 'any').faults);
      }),
      { numRuns: 50 },
    );
  });

  it('reads a byte order mark and Windows line ends as if they were not there', () => {
    const plain = splitFrontMatter(good, file);
    const windows = splitFrontMatter(`\uFEFF${good.replaceAll('\n', '\r\n')}`, file);
    expect(windows.document.value).toEqual(plain.document.value);
    expect(windows.prose).toBe(plain.prose);
  });

  it('is not blown up by a nest of aliases', () => {
    const nest = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]`),
    ].join('\n');
    expectHonest(`---\n${nest}\n---\n`);
  });

  it('keeps dates and versions as text', () => {
    const value = splitFrontMatter('---\na: 2026-11-24\nb: "2.10"\n---\n', file).document.value;
    expect(value).toEqual({ a: '2026-11-24', b: '2.10' });
  });

  it('points at the line of the prose', () => {
    const { proseLine, prose } = splitFrontMatter(good, file);
    const heading = prose.split('\n').findIndex((text) => text.startsWith('## What it is'));
    expect(good.split('\n')[proseLine + heading]).toBe('## What it is');
  });
});
