import type { AnswerData } from '@/lib/answer/data';
import { toKnowledge } from '@/lib/understand/vocabulary/knowledge';
import type { SaidPart } from '@/lib/understand/reading';
import { createReader } from '@/lib/understand/understand';

/** Takes a text; gives what was said in it. */
export type Read = (text: string) => readonly SaidPart[];

const readers = new WeakMap<AnswerData['senses'], Read>();

/** Takes what a text can mean; gives the function that reads texts, made once for all boxes of a page. */
export function readerOf({ senses, resources }: Pick<AnswerData, 'senses' | 'resources'>): Read {
  const read = readers.get(senses) ?? createReader(toKnowledge(senses, resources));
  readers.set(senses, read);
  return read;
}
