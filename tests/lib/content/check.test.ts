import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { formatFaults, type Fault } from '@/lib/content/file/fault';
import { rules } from '@/lib/content/rules';
import { badBridges, otherProfile } from '../../fixtures/bad-bridges';
import { badFacts, goodFacts } from '../../fixtures/bad-facts';
import { badGazetteer } from '../../fixtures/bad-gazetteer';
import { badFootprints, goodFootprints } from '../../fixtures/bad-footprints';
import { badPrograms, goodPrograms } from '../../fixtures/bad-programs';
import { badTexts } from '../../fixtures/bad-texts';
import { badVitals } from '../../fixtures/bad-vitals';
import { badWords } from '../../fixtures/bad-words';
import { withContent } from '../../support/content-folder';

const folder = path.resolve('tests/fixtures/bad');
const names = readdirSync(folder).flatMap((name) => /^(.+)\.md$/.exec(name)?.[1] ?? []);
const today = '2026-11-24';
const faultsOf = (files: Record<string, string | Uint8Array>): readonly Fault[] =>
  withContent(files, (content) => checkContent(content, today).faults);
/** What was found for a set of files, each read once: the rules are counted over all of them. */
const found = new Map<string, readonly Fault[]>();
function faultsOnce(name: string, files: Record<string, string | Uint8Array>): readonly Fault[] {
  const faults = found.get(name) ?? faultsOf(files);
  found.set(name, faults);
  return faults;
}
const fixture = (name: string) => readFileSync(path.join(folder, `${name}.md`), 'utf8');
const good = readFileSync('tests/fixtures/good/libraries/madeup.md', 'utf8');
const goodClaims = readFileSync('tests/fixtures/good/claims.yaml', 'utf8');
const goodLineage = readFileSync('tests/fixtures/good/lineage.yaml', 'utf8');

/** Faults that no profile alone can have. */
const collections: Record<string, Record<string, string | Uint8Array>> = {
  ...badWords,
  ...badBridges,
  ...badGazetteer,
  ...badPrograms,
  ...badFootprints,
  ...badTexts,
  ...badVitals,
  ...badFacts,
  'file-name': { 'libraries/Bad_Name.md': good },
  'claims-library': { 'claims.yaml': goodClaims.replace('library: madeup', 'library: nowhere') },
  'claims-article': { 'claims.yaml': goodClaims.replace('presupposed: []', 'presupposed: [nowhere]') },
  'claims-id-twice': {
    'claims.yaml': goodClaims.replace(/( {2}- id:[\s\S]*?)references:/, '$1$1references:'),
  },
  'claims-verdict': { 'claims.yaml': goodClaims.replace('verdict: holds', 'verdict: sure') },
  'claims-no-verdict': { 'claims.yaml': goodClaims.replace('    verdict: holds\n', '') },
  'claims-source': {
    'claims.yaml': goodClaims.replace(/ {4}sources:[\s\S]*?references:/, '    sources: []\nreferences:'),
  },
  'claims-no-source': { 'claims.yaml': goodClaims.replace(/ {4}sources:[\s\S]*?references:/, 'references:') },
  'claims-reference': {
    'claims.yaml': goodClaims
      .replace('    today:', '    reference: 9\n    today:')
      .replace('cited_for: [madeup-what]', 'cited_for: [madeup-why]'),
  },
  'lineage-nowhere': { 'lineage.yaml': goodLineage.replace('to: madeup', 'to: nowhere') },
  'lineage-family': { 'lineage.yaml': goodLineage.replace('id: before', 'id: before\n    family: nowhere') },
  'lineage-itself': { 'lineage.yaml': goodLineage.replace('to: madeup', 'to: before') },
  'lineage-twice': {
    'lineage.yaml': goodLineage.replace('id: before', 'id: madeup').replace('to: madeup', 'to: other'),
  },
  'lineage-end-before-birth': { 'lineage.yaml': goodLineage.replace('2015-03', '2009') },
  'lineage-end-incomplete': { 'lineage.yaml': goodLineage.replace('    end_kind: retired\n', '') },
  'lineage-kinship-twice': {
    'lineage.yaml': goodLineage.replace(
      '        kind: successor\n',
      '        kind: successor\n      - to: madeup\n        kind: successor\n',
    ),
  },
  'lineage-registry': {
    'lineage.yaml': goodLineage.replace('https://madeup.example/before', 'https://pypi.example/before'),
  },
  'lineage-future': { 'lineage.yaml': goodLineage.replace('2014-06-01', '2031-06-01') },
  'translation-of-nothing': { 'libraries/nowhere.zh.md': '---\nsummary: "无"\n---\n' },
  'translation-language': { 'libraries/madeup.xx.md': '---\nsummary: "x"\n---\n' },
  'translation-strangers': {
    'libraries/madeup.zh.md':
      '---\nfacts:\n  tpu:\n    note: "仅用于测试。"\n  windows:\n    note: "多出的说明。"\n  vmap:\n    note: "没有这一条。"\necosystem:\n  Nothing:\n    role: "无"\nchoose_when: ["一", "二"]\n---\n\n## 它是什么\n\n一个库 [@s7]。\n',
  },
  'translation-wording': {
    'libraries/madeup.zh.md':
      '---\nsummary: "支持 GPU 的库,仅供测试"\nfacts:\n  tpu:\n    note: "仅用于自动求导。"\n---\n',
    'glossary.zh.yaml':
      'terms:\n  - { en: [automatic differentiation], as: 自动微分, not: [自动求导] }\nnames: []\n',
  },
  'translation-fact': { 'libraries/madeup.zh.md': '---\nfacts:\n  tpu:\n    support: yes\n---\n' },
  'retirement-ways': {
    'libraries/madeup.md': good
      .replace('    value: active\n', '    value: retired\n')
      .replace(
        '\nhistory:',
        '\nretirement:\n  since: "2020"\n  summary: "Over."\n  last_release: "1"\n  still_runs: ["All."]\n  breaks:\n    - what: "Nothing."\n      source: [s1]\n  ways_out:\n    - to: "Away"\n      how: "Go."\n      facts: [tpu, serving]\n      library: nowhere\n      source: [s1]\n  source: [s1]\n\nhistory:',
      ),
  },
  'retirement-superfluous': {
    'libraries/madeup.md': good.replace(
      '\nhistory:',
      '\nretirement:\n  since: "2020"\n  summary: "Over."\n  last_release: "1"\n  still_runs: ["All."]\n  breaks:\n    - what: "Nothing."\n      source: [s1]\n  ways_out:\n    - to: "Away"\n      how: "Go."\n      source: [s1]\n  source: [s1]\n\nhistory:',
    ),
  },
};

/** Expected faults stand beside the fixture as text; UPDATE=1 writes them anew, for a person to read. */
function expectPinned(name: string, faults: readonly Fault[]): void {
  const file = path.join(folder, `${name}.faults.txt`);
  const text = `${formatFaults(faults)}\n`;
  if (process.env.UPDATE) writeFileSync(file, text);
  expect(existsSync(file), `${file} is missing; run with UPDATE=1 and read it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** What is found before the rules across files: shape, text, names of files. */
const shape = [
  'front-matter',
  'yaml',
  'duplicate-key',
  'unknown-key',
  'required',
  'type',
  'unquoted-number',
  'choice',
  'address',
  'format',
  'length',
  'date',
  'one-line',
  'note-required',
  'source-required',
  'partly-required',
  'partly-alone',
  'end-complete',
  'file-name',
  'characters',
  'encoding',
  'json',
  'key',
  'number',
  'twice',
  'answer',
];

describe('bad profiles', () => {
  it('accepts the good one', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each(Object.entries({ ...goodFacts, ...goodPrograms, ...goodFootprints }))('accepts %s', (_, files) => {
    expect(faultsOf(files)).toEqual([]);
  });

  it.each(names)('%s is refused with its message', (name) => {
    const faults = faultsOnce(`${name}.md`, { 'libraries/other.md': fixture(name) });
    expect(faults.length).toBeGreaterThan(0);
    expectPinned(name, faults);
  });

  it.each(Object.keys(collections))('%s is refused with its message', (name) => {
    const faults = faultsOnce(name, collections[name]!);
    expect(faults.length).toBeGreaterThan(0);
    expectPinned(name, faults);
  });

  it('covers every rule and points into the right file and line', () => {
    const seen = new Set<string>();
    for (const name of names) {
      const text = fixture(name);
      for (const fault of faultsOnce(`${name}.md`, { 'libraries/other.md': text })) {
        seen.add(fault.rule);
        expect(fault.file).toBe('content/libraries/other.md');
        expect(fault.line).toBeGreaterThanOrEqual(1);
        expect(fault.line).toBeLessThanOrEqual(text.split('\n').length);
        expect(fault.column).toBeGreaterThanOrEqual(1);
      }
    }
    for (const [name, files] of Object.entries(collections))
      for (const fault of faultsOnce(name, files)) seen.add(fault.rule);
    expect([...shape, ...rules.map(({ name }) => name)].filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it('blames no other file for what a profile with faults of its own may state', () => {
    const faults = faultsOf({
      'libraries/madeup.md': good.replace('hue: slate', 'hue: none'),
      'libraries/other.md': otherProfile.replace('"MIT"', '"Zlib"'),
    });
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['content/libraries/madeup.md']));
  });

  it('lists the faults of every file in one run', () => {
    const faults = faultsOf({
      'libraries/other.md': fixture('choice'),
      'libraries/third.md': fixture('length').replace('"Other"', '"Third"').replace('"OT"', '"TH"'),
    });
    expect(new Set(faults.map(({ file }) => file))).toEqual(
      new Set(['content/libraries/other.md', 'content/libraries/third.md']),
    );
  });

  it('never ran what a front matter said', () => {
    faultsOf({ 'libraries/other.md': fixture('front-matter-js') });
    expect((globalThis as { ranFrontMatter?: boolean }).ranFrontMatter).toBeUndefined();
  });
});
