import type { Library } from '../content/collection';
import type { Lexicon } from '../content/language/lexicon';
import { valueFacets } from '../filter/filter';
import { getMessages, locales } from '../i18n/locales-fs';
import type { OtherName } from '../schema/words/gazetteer';
import { fold, splitWords } from '../search/fold';
import { knownByName } from '../understand/meaning';
import { turnSenses, type Sense } from '../understand/vocabulary/knowledge';
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

/** Names without a profile; one of several words that all are words of questions says nothing. */
function otherSenses(others: readonly OtherName[], { question, filler }: Lexicon['vocabulary']): Sense[] {
  const empty = new Set([...question, ...filler].map(fold));
  const says = (name: string) => {
    const words = splitWords(fold(name));
    return words.length < 2 || !words.every((word) => empty.has(word));
  };
  return others.map(({ id, name, aliases = [] }) => [`other:${id}`, '', ...[name, ...aliases].filter(says)]);
}

/** What stands behind a name in brackets: "Google DeepMind (AlphaFold 3)". */
const bracket = /\s*[（(].*$/u;

/** Takes names with their other names; gives them as senses, each name once. */
function namedSenses(
  of: 'organisation' | 'part',
  named: readonly (readonly [id: string, ...says: string[]])[],
): Sense[] {
  const says = new Map<string, Set<string>>();
  for (const [id, ...names] of named) {
    const own = says.get(id) ?? new Set([id]);
    for (const name of [id, ...names]) own.add(name.replace(bracket, '')).add(name.replace(/\.jl$/, ''));
    says.set(id, own);
  }
  // What an organisation is called itself goes before what its parent is called.
  return [
    ...[...says.keys()].map((id): Sense => [`${of}:${id}`, '', id]),
    ...[...says]
      .sort(([a], [b]) => a.length - b.length)
      .map(([id, names]): Sense => [`${of}:${id}`, '', ...names]),
  ];
}

/** Organisations that use a library, and parts of ecosystems; an ordinary word stays one. */
function ownSenses(libraries: readonly Library[]): Sense[] {
  return [
    ...namedSenses(
      'organisation',
      libraries.flatMap(({ users }) =>
        users.map(({ known_as: key, also }) => [key.replace(bracket, ''), ...also] as const),
      ),
    ),
    ...namedSenses(
      'part',
      libraries.flatMap(({ ecosystem }) => ecosystem.map(({ name }) => [name.replace(bracket, '')] as const)),
    ),
  ];
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
    ...otherSenses(others, vocabulary),
    ...asked.map(({ id, aliases }): Sense => [id, '', ...names[id]!, id.replaceAll('_', ' '), ...aliases]),
    ['nothing', '', ...vocabulary.question, ...vocabulary.filler],
    ...ownSenses(libraries),
  ];
}

/** Takes the dimensions; gives the keys of what a reader has or has not. */
export function toResources({ dimensions }: Lexicon): string[] {
  return [...dimensions.filter(({ group }) => owned.includes(group)).map(({ id }) => id), ...knownByName];
}
