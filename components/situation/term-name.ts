import { nameOfSubject, type SubjectGroups } from '@/lib/find/names';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';

/** What every part of an answer needs. */
export interface AnswerContext {
  readonly groups: SubjectGroups;
  readonly locale: string;
  readonly words: Messages['find'];
}

/** Gives the name of a term with its sign: "Google TPU", "not Windows", "Licence: not Proprietary". */
export function termName(key: string, { groups, words }: Pick<AnswerContext, 'groups' | 'words'>): string {
  const not = (name: string) => (key.startsWith('-') ? fill(words.chipNot, { name }) : name);
  const subjects = key.split('|');
  if (subjects.length === 1) return nameOfSubject(key, groups, words.facetIs, not);
  return not(
    subjects
      .map((one) => nameOfSubject(one, groups, words.facetIs))
      .reduce((before, one) => fill(words.either, { before, one })),
  );
}
