import { describe, expect, it } from 'vitest';
import { applyTranslation } from '@/lib/content/translation/translatable';
import {
  getClaims,
  getCollection,
  getDimensions,
  getLibraries,
  getTasks,
  getVitals,
} from '@/lib/content/load';
import { dimensions } from '@/lib/dimensions/register';
import { parse } from 'csv-parse/sync';
import { getMessages } from '@/lib/i18n/locales-fs';
import {
  claimsEdition,
  dataDateOf,
  dimensionsEdition,
  footprintEdition,
  librariesEdition,
  libraryEdition,
  programsEdition,
  toJson,
  vitalsEdition,
} from '@/lib/output/api/collection';
import type { EditionName } from '@/lib/output/api/edition';
import { toFactsCsv } from '@/lib/output/api/table';
import { editionWords } from '@/lib/output/api/library';
import { claimsWords } from '@/lib/schema/translation';
import type { TranslatedWords } from '@/lib/schema/translatable-form';
import { runsInSheet } from '../support/editions/runs-in-sheet';
import { faultsOf } from '../support/editions/schema-faults';

const english = getLibraries('en');
const chinese = getLibraries('zh');
const real = english.map((library) => ({
  english: library,
  translations: { zh: chinese.find(({ id }) => id === library.id)! },
}));

describe('the editions of the real content', () => {
  const edition = librariesEdition(real, dimensions);

  it('hold every library with every dimension, every key of a fact, and only sources that are there', () => {
    expect(edition.libraries.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    for (const { id, facts, sources } of edition.libraries) {
      expect(Object.keys(facts)).toEqual(dimensions.map((dimension) => dimension.id));
      for (const [dimension, fact] of Object.entries(facts)) {
        if ('support' in fact)
          expect(fact.partly !== null, `${id} ${dimension}`).toBe(fact.support === 'partial');
        expect(Object.keys(fact).slice(1), `${id} ${dimension}`).toEqual([
          ...('support' in fact ? ['partly', 'needs', 'not_with'] : []),
          'note',
          'since',
          'until',
          'sources',
          'checked',
          'voice',
          'disagreement',
          'machine',
          'unverified',
        ]);
        expect(
          [...fact.sources, ...fact.disagreement.flatMap((side) => side.sources)].filter(
            (key) => !sources[key],
          ),
        ).toEqual([]);
        const unknown = 'support' in fact && fact.support === 'unknown';
        if (!unknown)
          expect([fact.sources.length > 0, fact.checked !== null], `${id} ${dimension}`).toEqual([
            true,
            true,
          ]);
      }
    }
  });

  it('say of a value that no source gives that it is unknown, and why', () => {
    expect(
      edition.libraries.find(({ id }) => id === 'matlab-deep-learning-toolbox')!.facts.implemented_in,
    ).toMatchObject({ support: 'unknown', sources: [], note: expect.stringContaining('No page') });
  });

  it('carry words that make the Chinese record of the English one', () => {
    edition.libraries.forEach(({ words }, index) => {
      const { prose, ...rest } = words.zh as Record<string, TranslatedWords>;
      const expected = { ...real[index]!.translations.zh! };
      delete expected.gap;
      // The programs are the matter of the pages.
      const { programs, ...own } = real[index]!.english;
      delete (expected as Partial<typeof expected>).programs;
      expect(programs.length).toBeGreaterThan(0);
      expect({
        ...applyTranslation(editionWords, own, rest),
        prose: prose ?? real[index]!.english.prose,
      }).toEqual({ ...expected, prose: prose ? expected.prose.trim() : expected.prose });
    });
    const { claims, references } = getClaims('en');
    const translated = claimsEdition(getCollection().article, { claims, references }, { zh: getClaims('zh') })
      .words.zh as TranslatedWords;
    expect(applyTranslation(claimsWords, { claims, references }, translated).claims).toEqual(
      getClaims('zh').claims,
    );
  });

  it('have the day of the newest check, not that of the build', () => {
    const days = english
      .flatMap(({ checked, facts }) => [
        checked,
        ...Object.values(facts).flatMap((fact) => fact?.checked ?? []),
      ])
      .sort();
    expect(edition.data_date).toBe(days.at(-1));
    expect(toJson(librariesEdition(real, dimensions))).toBe(toJson(edition));
  });
});

describe('the published schema, by ajv', () => {
  const inBoth = <Of>(of: (locale: string) => Of) => ({ en: of('en'), zh: of('zh') });
  it.each([
    ['libraries', () => librariesEdition(real, dimensions)],
    [
      'dimensions',
      () =>
        dimensionsEdition(
          inBoth(getDimensions),
          inBoth((locale) => getMessages(locale).groups),
          dataDateOf(english),
        ),
    ],
    ['vitals', () => vitalsEdition(getVitals(), dataDateOf(english))],
    ['programs', () => programsEdition(english, getTasks('en').tasks, { zh: getTasks('zh').tasks })],
    ['footprint', () => footprintEdition(english)],
    ['claims', () => claimsEdition(getCollection().article, getClaims('en'), { zh: getClaims('zh') })],
    ...real.map((library) => ['library', () => libraryEdition(library, dimensions)] as const),
  ] as [EditionName, () => object][])('accepts %s', (name, edition) => {
    expect(faultsOf(name, toJson(edition()))).toEqual([]);
  });
});

describe('the table of the real content', () => {
  it('has one row a fact, an answer or a value in each, and no formula', () => {
    const rows = parse(toFactsCsv(english, dimensions), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(english.length * dimensions.length);
    for (const row of rows) {
      expect(Boolean(row.support) !== Boolean(row.value)).toBe(true);
      if (row.support !== 'unknown') expect([row.sources, row.checked].every(Boolean)).toBe(true);
      for (const field of Object.values(row)) expect(runsInSheet(field), field).toBe(false);
    }
  });
});
