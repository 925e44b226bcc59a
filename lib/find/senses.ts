import type { Library } from '../content/collection';
import type { Lexicon } from '../content/language/lexicon';
import { valueFacets } from '../filter/filter';
import { getMessages, locales } from '../i18n/locales-fs';
import type { OtherName } from '../schema/words/gazetteer';
import { turnSenses, type Sense } from '../understand/knowledge';
import type { TermVocabulary } from './term';

/** Groups of dimensions that stand for what a reader has or has not. */
const owned = ['hardware', 'system'];

/** Words that mean a value of a facet. */
function facetSenses({ facets }: TermVocabulary, { values }: Lexicon['vocabulary']): Sense[] {
  const named = valueFacets.flatMap((facet) =>
    facets[facet].map((value): Sense => {
      const names =
        facet === 'status'
          ? locales.flatMap(
              (locale) => (getMessages(locale).status as Readonly<Record<string, string>>)[value] ?? [],
            )
          : [value];
      return [`${facet}:${value}`, '', ...names];
    }),
  );
  return [...Object.entries(values).map(([key, says]): Sense => [key, '', ...says]), ...named];
}

/** Names without a profile. */
function otherSenses(others: readonly OtherName[]): Sense[] {
  return others.map(({ id, name, aliases = [] }) => [`other:${id}`, '', name, ...aliases]);
}

/** Takes what the site knows of languages, the terms, the libraries and the names without a profile; gives everything that a text can mean, what decides first. */
export function toSenses(
  { dimensions, names, vocabulary }: Lexicon,
  terms: TermVocabulary,
  libraries: readonly Library[],
  others: readonly OtherName[],
): Sense[] {
  const asked = dimensions.filter(({ kind }) => kind === 'support');
  return [
    // What was written for it goes before what follows from names.
    ...vocabulary.senses.map(({ means, instead, says }): Sense => [means, instead ?? '', ...says]),
    ...turnSenses(vocabulary.near),
    ...facetSenses(terms, vocabulary),
    ...libraries.map(({ id, name, aliases }): Sense => [`library:${id}`, '', name, ...aliases]),
    ...otherSenses(others),
    ...asked.map(({ id, aliases }): Sense => [id, '', ...names[id]!, id.replaceAll('_', ' '), ...aliases]),
    ['nothing', '', ...vocabulary.question, ...vocabulary.filler],
  ];
}

/** Takes the dimensions; gives the keys of what a reader has or has not. */
export function toResources({ dimensions }: Lexicon): string[] {
  return [...dimensions.filter(({ group }) => owned.includes(group)).map(({ id }) => id), 'wsl'];
}
