import { describe, expect, it } from 'vitest';
import { dimensions } from '@/lib/dimensions/register';
import { getMessages } from '@/lib/i18n/locales-fs';
import {
  claimsEdition,
  dataDateOf,
  dimensionsEdition,
  librariesEdition,
  libraryEdition,
  toJson,
  footprintEdition,
  gazetteerEdition,
  programsEdition,
  vitalsEdition,
} from '@/lib/output/api/collection';
import type { EditionName } from '@/lib/output/api/edition';
import { editionSchema, librarySchema } from '@/lib/output/api/json-schema';
import { expectGolden } from '../../../support/golden';
import { fewDimensions, fewDimensionsIn, madeUp } from '../../../support/made-up/made-up';
import { madeUpLibraries } from '../../../support/libraries/made-up-libraries';
import { faultsOf } from '../../../support/editions/schema-faults';
import { wordsIn } from '../../../support/words';
import { readFileSync } from 'node:fs';
import type { OtherName } from '@/lib/schema/words/gazetteer';
import type { Task } from '@/lib/schema/words/program';
import { pythonFootprint } from '../../../support/made-up/footprints';

const made = madeUp();
const inLanguages = { english: made.english, translations: { zh: made.chinese } };
const all = [inLanguages, ...madeUpLibraries.map((english) => ({ english, translations: {} }))];
const threeOf = (locale: string) => [
  ...fewDimensionsIn(locale).slice(0, 2),
  ...fewDimensionsIn(locale).slice(-1),
];
const names: readonly OtherName[] = [
  {
    id: 'ropework',
    name: 'Ropework',
    kind: 'runtime',
    languages: ['Knot'],
    aliases: ['rope work'],
    what: 'Runs models that hang on a rope.',
    status: 'retired',
    ended: '2024-05',
    note: 'Its README says so.',
    url: 'https://madeup.example/ropework',
    instead: ['madeup'],
    checked: '2026-11-20',
    sources: [{ url: 'https://madeup.example/ropework', title: 'Ropework', publisher: 'Nobody' }],
  },
  {
    id: 'knot',
    name: 'Knot',
    kind: 'language',
    what: 'Ropework runs models in it.',
    instead: ['ropework'],
    checked: '2026-11-20',
    sources: [{ url: 'https://madeup.example/ropework', title: 'Ropework', publisher: 'Nobody' }],
  },
];
const groupNames = { en: getMessages('en').groups, zh: getMessages('zh').groups };

const tasks: readonly Task[] = [
  {
    id: 'train',
    title: 'Train',
    summary: 'Trains a little.',
    result: 'The loss falls.',
    steps: [{ id: 'data', title: 'Data' }],
  },
];
const chineseTasks = tasks.map((task) => ({ ...task, title: '训练' }));
const written = { file: 'train/madeup.py', extension: 'py', code: 'knot()\n', steps: [] };
const run = {
  sha256: 'a',
  environmentSha256: 'b',
  day: '2026-11-23',
  python: '3.12.1',
  runtime: 'Python 3.12.1',
  platform: 'Linux, x86-64',
  packages: { madeup: '1.0' },
  seconds: 2.5,
  output: 'loss 0.1\n',
};
/** The made-up library with each kind of answer, and measured. */
const programmed = {
  ...made.english,
  footprint: pythonFootprint,
  programs: [
    { ...written, kind: 'run', task: 'train', source: 'https://madeup.example/train', run },
    { ...written, kind: 'not-run', task: 'leave', why: 'No machine for it.' },
    { kind: 'cannot', task: 'two-devices', why: 'It knows one device.', restsOn: 'multi_gpu' },
  ] as const,
};

describe('golden files: what readers will see', () => {
  it('of a made-up library', () =>
    expectGolden('api/library.json', toJson(libraryEdition(inLanguages, fewDimensions))));
  it('of its statements', () =>
    expectGolden('api/claims.json', toJson(claimsEdition(made.collection.article, made.collection, {}))));
  it('of its measured life and that of another library', () =>
    expectGolden('api/vitals.json', toJson(vitalsEdition(made.collection.vitals, '2026-11-22'))));
  it('of names without a profile', () =>
    expectGolden('api/gazetteer.json', toJson(gazetteerEdition(names, { zh: names }, '2026-11-22'))));
  it('of its programs', () =>
    expectGolden('api/programs.json', toJson(programsEdition([programmed], tasks, { zh: chineseTasks }))));
  it('of what it costs to install; who was not measured is left out', () =>
    expectGolden('api/footprint.json', toJson(footprintEdition([made.english, programmed]))));
  it('of a few dimensions', () =>
    expectGolden(
      'api/dimensions.json',
      toJson(dimensionsEdition({ en: threeOf('en'), zh: threeOf('zh') }, groupNames, '2026-11-22')),
    ));
  // A change here is a change of what is promised: raise editionVersion, and say it in docs/api.md.
  it.each(['library', 'dimensions', 'claims', 'gazetteer', 'vitals', 'programs', 'footprint'] as const)(
    'of the schema of %s',
    (name) => expectGolden(`api/schema/${name}.json`, toJson(editionSchema(name))),
  );
});

describe('the published schema, by ajv', () => {
  it.each([
    ['library', toJson(libraryEdition(inLanguages, fewDimensions))],
    ['libraries', toJson(librariesEdition(all, dimensions))],
    [
      'dimensions',
      toJson(
        dimensionsEdition(
          { en: wordsIn('en').dimensions, zh: wordsIn('zh').dimensions },
          groupNames,
          dataDateOf([made.english, ...madeUpLibraries]),
        ),
      ),
    ],
    ['claims', toJson(claimsEdition(made.collection.article, made.collection, {}))],
    ['gazetteer', toJson(gazetteerEdition(names, { zh: names }, '2026-11-22'))],
    ['vitals', toJson(vitalsEdition(made.collection.vitals, '2026-11-22'))],
    ['programs', toJson(programsEdition([programmed], tasks, { zh: chineseTasks }))],
    ['footprint', toJson(footprintEdition([made.english, programmed]))],
    ...all.map((library) => ['library', toJson(libraryEdition(library, dimensions))] as const),
  ] as [EditionName, string][])('accepts %s', (name, text) => {
    expect(faultsOf(name, text)).toEqual([]);
  });

  it('refuses a fact without its day, an unknown answer, an unknown key and a licence left out', () => {
    const spoil = (change: (edition: ReturnType<typeof libraryEdition>) => void) => {
      const edition = structuredClone(libraryEdition(inLanguages, fewDimensions));
      change(edition);
      return faultsOf('library', toJson(edition));
    };
    expect(spoil(() => {})).toEqual([]);
    expect(spoil(({ library }) => delete (library.facts.tpu as { checked?: unknown }).checked)).not.toEqual(
      [],
    );
    expect(spoil(({ library }) => Object.assign(library.facts.tpu!, { support: 'perhaps' }))).not.toEqual([]);
    expect(spoil(({ library }) => Object.assign(library, { score: 5 }))).not.toEqual([]);
    expect(spoil((edition) => delete (edition as { licence?: unknown }).licence)).not.toEqual([]);
    expect(spoil(({ library }) => Object.assign(library.sources.s1!, { url: 'not an address' }))).not.toEqual(
      [],
    );
  });
});

describe('the schema for editors', () => {
  it('is the one that the zod schema gives; npm run schema writes it anew', () => {
    expect(JSON.parse(readFileSync('content/library.schema.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(librarySchema())),
    );
  });

  it('describes every field of a fact', () => {
    const text = readFileSync('content/library.schema.json', 'utf8');
    for (const words of [
      'Day on which the source was last opened',
      'Where the fact comes from',
      'What it does for the reader',
    ])
      expect(text).toContain(words);
  });
});
