import { toCell } from '../fact/column';
import { newestRelease, readFact } from '../fact/read';
import type { Library } from '../content/collection';
import type { Lexicon } from '../content/language/lexicon';
import { supportDimensions } from '../dimensions/register';
import { facetDimension, type ValueFacet } from '../filter/filter';
import { toFilterRecord, toVocabulary } from '../filter/records';
import type { Locale, Messages } from '../i18n/locales-fs';
import { joinSentences } from '../i18n/punctuation';
import type { OtherName } from '../schema/words/gazetteer';
import type { Sense } from '../understand/vocabulary/knowledge';
import type { FindFact, FindRecord } from './answer';
import type { Beside } from './beside';
import { toResources, toSenses } from './senses';
import type { TermVocabulary } from './term';

/** A name without a profile as the finder knows it. */
export interface FindOther {
  readonly id: string;
  readonly name: string;
  readonly what: string;
}

/** Everything that the finder needs in one language, in the browser as on the server. */
export interface FindData {
  readonly records: readonly FindRecord[];
  readonly vocabulary: TermVocabulary;
  /** What a text can mean. */
  readonly senses: readonly Sense[];
  /** Keys of what a reader has or has not. */
  readonly resources: readonly string[];
  readonly others: readonly FindOther[];
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

/** What a library's facts need and do not go with. */
function besidesOf(library: Library): FindRecord['beside'] {
  return Object.fromEntries(
    supportDimensions.flatMap(({ id }): [string, Beside][] => {
      const { needs, notWith } = readFact(library, id);
      return needs || notWith ? [[id, { ...(needs ? { needs } : {}), ...(notWith ? { notWith } : {}) }]] : [];
    }),
  );
}

/** Takes a library; gives it as the finder sees it. */
function toFindRecord(library: Library, locale: Locale, messages: Messages): FindRecord {
  const asked = [...supportDimensions.map(({ id }) => id), ...Object.values(facetDimension)];
  return {
    ...toFilterRecord(library),
    hue: library.hue,
    version: newestRelease(library)?.version ?? messages.support.unknown,
    beside: besidesOf(library),
    facts: Object.fromEntries(
      asked.map((id): [string, FindFact] => {
        const { note, checked, sources, state, text, partly } = toCell(library, id, locale, messages);
        const source = sources[0];
        const said = joinSentences(locale, [state === 'value' ? text : '', note]);
        return [
          id,
          {
            ...(said ? { note: said } : {}),
            ...(partly ? { kind: messages.partly[partly] } : {}),
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

/** Takes libraries, a language with its interface words and what the finder knows in it, the day of the build and the names without a profile; gives the finder's data. */
export function toFindData(
  libraries: readonly Library[],
  locale: Locale,
  messages: Messages,
  lexicon: Lexicon,
  built: string,
  others: readonly OtherName[] = [],
): FindData {
  const vocabulary = {
    ...toVocabulary(libraries),
    libraries: libraries.map(({ id }) => id),
    others: others.map(({ id }) => id),
  };
  const namesOf: Readonly<Partial<Record<ValueFacet, Readonly<Record<string, string>>>>> = {
    status: messages.status,
    license: messages.licences,
  };
  const facetGroup = (facet: ValueFacet) => ({
    id: facet,
    name: messages.home.facets[facet],
    subjects: vocabulary.facets[facet].map((value): [string, string] => [
      `${facet}:${value}`,
      namesOf[facet]?.[value] ?? value,
    ]),
  });
  const { dimensions } = lexicon;
  const asked = dimensions.filter(({ kind }) => kind === 'support');
  const dimensionGroups = [...new Set(asked.map(({ group }) => group))].map((group) => ({
    id: group,
    name: messages.groups[group],
    subjects: asked
      .filter((dimension) => dimension.group === group)
      .map((dimension): [string, string] => [dimension.id, dimension.name]),
  }));
  return {
    records: libraries.map((library) => toFindRecord(library, locale, messages)),
    vocabulary,
    senses: toSenses(lexicon, vocabulary, libraries, others),
    resources: toResources(lexicon),
    others: others.map(({ id, name, what }) => ({ id, name, what })),
    groups: [facetGroup('language'), ...dimensionGroups, facetGroup('license'), facetGroup('status')],
    shelfLives: Object.fromEntries(dimensions.map(({ id, shelfLife }) => [id, shelfLife])),
    built,
  };
}

/** What no other page needs of the finder's data: the rest travels with what every box needs to understand a text. */
export type FindFacts = Omit<FindData, 'senses' | 'resources' | 'others'>;

/** Takes the finder's data; gives its facts, without what a text can mean. */
export function toFindFacts({ records, vocabulary, groups, shelfLives, built }: FindData): FindFacts {
  return { records, vocabulary, groups, shelfLives, built };
}
