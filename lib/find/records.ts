import { toCell } from '../fact/column';
import { newestRelease } from '../fact/read';
import type { Library } from '../content/collection';
import { dimensions, supportDimensions, wordsIn } from '../dimensions/register';
import { facetDimension, valueFacets, type ValueFacet } from '../filter/filter';
import { toFilterRecord, toVocabulary } from '../filter/records';
import { getMessages, locales, type Locale, type Messages } from '../i18n/locales-fs';
import { joinSentences } from '../i18n/punctuation';
import { fold, splitWords } from '../search/fold';
import type { FindFact, FindRecord } from './answer';
import { facetPhrases } from './facet-phrases';
import type { TermVocabulary } from './term';
import type { Phrase } from './understand';

/** Everything that the finder needs in one language, in the browser as on the server. */
export interface FindData {
  readonly records: readonly FindRecord[];
  readonly vocabulary: TermVocabulary;
  readonly phrases: readonly Phrase[];
  /** Names of subjects (`tpu`, `language:Python`) in groups, in the order of the panel. */
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly subjects: readonly (readonly [subject: string, name: string])[];
  }[];
  /** Shelf lives in days by dimension. */
  readonly shelfLives: Readonly<Record<string, number>>;
  /** Day of the build, YYYY-MM-DD. */
  readonly built: string;
}

/** Takes a library; gives it as the finder sees it. */
function toFindRecord(library: Library, locale: Locale, messages: Messages): FindRecord {
  const asked = [...supportDimensions.map(({ id }) => id), ...Object.values(facetDimension)];
  return {
    ...toFilterRecord(library),
    hue: library.hue,
    version: newestRelease(library)?.version ?? messages.support.unknown,
    facts: Object.fromEntries(
      asked.map((id): [string, FindFact] => {
        const { note, checked, sources, state, text } = toCell(library, id, locale, messages);
        const source = sources[0];
        const said = joinSentences(locale, [state === 'value' ? text : '', note]);
        return [
          id,
          {
            ...(said ? { note: said } : {}),
            ...(checked ? { checked } : {}),
            ...(source
              ? {
                  source: {
                    title: source.title,
                    publisher: source.publisher,
                    ...(source.url ? { url: source.url } : {}),
                  },
                }
              : {}),
          },
        ];
      }),
    ),
  };
}

/** Gives a text as the phrases are compared. */
function phrase(text: string): string {
  return splitWords(fold(text).replaceAll('-', ' ')).join(' ');
}

function phrasesOf(vocabulary: TermVocabulary): Phrase[] {
  const values = valueFacets.flatMap((facet) =>
    vocabulary.facets[facet].flatMap((value): Phrase[] => {
      const names =
        facet === 'status'
          ? locales.map(
              (locale) => (getMessages(locale).status as Readonly<Record<string, string>>)[value] ?? value,
            )
          : [value];
      return names.map((name) => [phrase(name), `${facet}:${value}`]);
    }),
  );
  const named = supportDimensions.flatMap(({ id, name, aliases }) =>
    [...Object.values(name), id.replaceAll('_', ' '), ...aliases].map((text): Phrase => [phrase(text), id]),
  );
  const spoken = Object.entries(facetPhrases).flatMap(([subject, texts]) =>
    texts.map((text): Phrase => [phrase(text), subject]),
  );
  return [...spoken, ...values, ...named].filter(([text]) => text.length > 1 || text === 'r');
}

/** Takes libraries and a language; gives the finder's data. */
export function toFindData(
  libraries: readonly Library[],
  locale: Locale,
  messages: Messages,
  built: string,
): FindData {
  const vocabulary = toVocabulary(libraries);
  const statusNames = messages.status as Readonly<Record<string, string>>;
  const facetGroup = (facet: ValueFacet) => ({
    id: facet,
    name: messages.home.facets[facet],
    subjects: vocabulary.facets[facet].map((value): [string, string] => [
      `${facet}:${value}`,
      facet === 'status' ? (statusNames[value] ?? value) : value,
    ]),
  });
  const dimensionGroups = [...new Set(supportDimensions.map(({ group }) => group))].map((group) => ({
    id: group,
    name: messages.groups[group],
    subjects: supportDimensions
      .filter((dimension) => dimension.group === group)
      .map((dimension): [string, string] => [dimension.id, wordsIn(dimension.name, locale)]),
  }));
  return {
    records: libraries.map((library) => toFindRecord(library, locale, messages)),
    vocabulary,
    phrases: phrasesOf(vocabulary),
    groups: [facetGroup('language'), ...dimensionGroups, facetGroup('license'), facetGroup('status')],
    shelfLives: Object.fromEntries(dimensions.map(({ id, shelfLife }) => [id, shelfLife])),
    built,
  };
}
