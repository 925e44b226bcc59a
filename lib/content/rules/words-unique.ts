import { groupIds } from '../../dimensions/types';
import type { VocabularyFile } from '../../schema/words/vocabulary';
import { faultAt, type YamlDocument } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import { phraseKey } from '../../understand/vocabulary/phrases';
import { remember } from './remember';
import type { Rule } from './rule';

/** A word that a reader may type, with what it stands for and where it is written. */
interface Said {
  readonly word: string;
  readonly means: string;
  readonly path: RecordPath;
}

const saidIn = (words: readonly string[] | undefined, means: string, path: RecordPath): Said[] =>
  (words ?? []).map((word, index) => ({ word, means, path: [...path, index] }));
const saidByKey = (
  lists: Readonly<Record<string, readonly string[] | undefined>> | undefined,
  key: string,
): Said[] => Object.entries(lists ?? {}).flatMap(([means, words]) => saidIn(words, means, [key, means]));

/** Words of each part of a vocabulary; the same word may stand in several parts, once in each. */
function partsOf({ question, filler, rows, turns, values }: VocabularyFile): Said[][] {
  return [
    saidIn(question, 'question', ['question']),
    saidIn(filler, 'filler', ['filler']),
    saidByKey(rows, 'rows'),
    saidByKey(turns, 'turns'),
    saidByKey(values, 'values'),
  ];
}

/** Phrases of situations: what they mean, and how they turn what stands near them; a phrase stands once in all of it. */
function phrasesOf({ senses = [], near = {} }: VocabularyFile): Said[] {
  return [
    ...senses.flatMap(({ means, says }, at) => saidIn(says, means, ['senses', at, 'says'])),
    ...saidByKey(near, 'near'),
  ];
}

/** What dimensions are called and what else a reader may type for them, in a file of one language. */
function aliasesIn(file: unknown): Said[] {
  const groups = file as Readonly<
    Record<
      string,
      { dimensions?: Readonly<Record<string, { name?: string; aliases?: readonly string[] }>> } | undefined
    >
  >;
  return groupIds.flatMap((group) =>
    Object.entries(groups[group]?.dimensions ?? {}).flatMap(([id, { name, aliases }]) => {
      const path = [group, 'dimensions', id];
      return [
        ...(name ? [{ word: name, means: id, path: [...path, 'name'] }] : []),
        ...saidIn(aliases, id, [...path, 'aliases']),
      ];
    }),
  );
}

/** A word as a reader sees it; hyphens and blanks separate the words of a phrase alike. */
const seen = (word: string) => word.normalize('NFKC').toLowerCase();
const seenPhrase = (phrase: string) => (phrase.startsWith('^') ? '^' : '') + phraseKey(phrase);

function repeated(
  said: readonly Said[],
  file: string,
  document: YamlDocument,
  keyOf: (word: string) => string = seen,
): Fault[] {
  const first = new Map<string, string>();
  return said.flatMap(({ word, means, path }) => {
    const key = keyOf(word);
    const before = first.get(key);
    if (before === undefined) first.set(key, means);
    return before === undefined
      ? []
      : [
          faultAt(
            file,
            document,
            path,
            wordsUnique.name,
            `"${word}", which stands for ${before} already`,
            'each word once',
            'Remove it from one of the two places.',
          ),
        ];
  });
}

const remembered = remember<readonly Fault[]>();

/** What a vocabulary says twice. */
const repeatedIn = (file: string, document: YamlDocument, value: VocabularyFile): readonly Fault[] =>
  remembered(file, [document, value], () => [
    ...partsOf(value).flatMap((part) => repeated(part, file, document)),
    ...repeated(phrasesOf(value), file, document, seenPhrase),
  ]);

/** What a file of dimensions says twice. */
const repeatedAliases = (file: string, document: YamlDocument, value: unknown): readonly Fault[] =>
  remembered(file, [document, value], () => repeated(aliasesIn(value), file, document));

/** No word of a question, no alias of a dimension stands for two things in one language. */
export const wordsUnique: Rule = {
  name: 'words-unique',
  keeps:
    'In each language no name or alias belongs to two dimensions, and no word of a question and no phrase of a situation stands twice or for two things; words belong to a language of the site.',
  check: ({ vocabularies, translations, dimensions, locales }) => [
    ...[...vocabularies].flatMap(([locale, { file, document, value }]) => [
      ...(value ? repeatedIn(file, document, value) : []),
      ...(locales.includes(locale)
        ? []
        : [
            faultAt(
              file,
              document,
              [],
              wordsUnique.name,
              `the language "${locale}"`,
              `one of ${locales.join(', ')}`,
              'Add content/messages for it or rename the file.',
            ),
          ]),
    ]),
    ...repeatedAliases(dimensions.file, dimensions.document, dimensions.value ?? {}),
    ...translations
      .filter(({ name }) => name === 'dimensions')
      .flatMap(({ file, document, words }) => repeatedAliases(file, document, words)),
  ],
};
