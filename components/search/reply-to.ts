import type { AnswerData } from '@/lib/answer/data';
import { createReply, type Reply } from '@/lib/answer/reply';
import { createSearchInSlices } from '@/lib/search/engine';
import type { SearchIndex } from '@/lib/search/types';
import { readerOf } from '../answer/reader-of';

/** Takes the search index and the words of a language; gives what answers a text, and lets the page answer while it is made. One module, so that it comes as a whole, on the first use of a search. */
export async function replyTo(index: SearchIndex, data: AnswerData): Promise<(text: string) => Reply> {
  return createReply(await createSearchInSlices(index), readerOf(data), data.site, index.identifiers);
}
