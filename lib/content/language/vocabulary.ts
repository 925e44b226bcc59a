import type { VocabularyFile } from '../../schema/words/vocabulary';
import { turns } from '../../understand/meaning';

type Lists = Readonly<Record<string, readonly string[]>>;

/** Words of questions in every language of the site: readers may type any of them on any page. */
export interface Vocabulary {
  /** Carry a question but no subject. */
  readonly question: readonly string[];
  /** Ask for nothing by themselves when a situation is told. */
  readonly filler: readonly string[];
  /** Say which kind of row is wanted. */
  readonly rows: Readonly<Record<'user' | 'install' | 'benchmark' | 'history', readonly string[]>>;
  /** Turn what follows: away, into a wish, into a must. */
  readonly turns: Readonly<Record<'no' | 'wish' | 'must', readonly string[]>>;
  /** Said for a value of a facet, by facet:value; a minus in front asks for its absence. */
  readonly values: Lists;
  /** What phrases mean, in the order in which they are written. */
  readonly senses: readonly WrittenSense[];
  /** Words that turn what stands near them in a situation. */
  readonly near: Readonly<Record<(typeof nearWords)[number], readonly string[]>>;
}

/** What phrases of one language mean, as it is written. */
type WrittenSense = NonNullable<VocabularyFile['senses']>[number];

const nearWords = [...turns, 'joins'] as const;

/** Takes the files of the languages, the default first; gives their words together. */
export function joinVocabularies(files: readonly VocabularyFile[]): Vocabulary {
  const list = (of: (file: VocabularyFile) => readonly string[] | undefined) => [
    ...new Set(files.flatMap((file) => of(file) ?? [])),
  ];
  return {
    question: list(({ question }) => question),
    filler: list(({ filler }) => filler),
    rows: {
      user: list(({ rows }) => rows?.user),
      install: list(({ rows }) => rows?.install),
      benchmark: list(({ rows }) => rows?.benchmark),
      history: list(({ rows }) => rows?.history),
    },
    turns: {
      no: list(({ turns }) => turns?.no),
      wish: list(({ turns }) => turns?.wish),
      must: list(({ turns }) => turns?.must),
    },
    senses: files.flatMap(({ senses }) => senses ?? []),
    near: Object.fromEntries(
      nearWords.map((turn) => [turn, list(({ near }) => near?.[turn])]),
    ) as unknown as Vocabulary['near'],
    values: Object.fromEntries(
      [...new Set(files.flatMap(({ values }) => Object.keys(values ?? {})))].map((key) => [
        key,
        list(({ values }) => values?.[key]),
      ]),
    ),
  };
}
