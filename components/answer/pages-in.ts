import { askedIn } from '@/lib/answer/asked';
import type { AnswerData } from '@/lib/answer/data';
import type { AnswerPage } from '@/lib/answer/pages/page';
import { createAnswerPages } from '@/lib/answer/pages/pages';
import { readerOf } from './reader-of';

/** Takes what it takes to understand a text, and a text; gives the pages that answer it, the best first. */
export function pagesIn(data: AnswerData, text: string): readonly AnswerPage[] {
  return createAnswerPages(data.site).answers(askedIn(readerOf(data)(text), text));
}
