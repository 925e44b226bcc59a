'use client';

import type { AnswerData } from '@/lib/answer/data';
import { paths } from '@/lib/url';
import { loadJson } from '../ui/browser/load-json.client';

/** Takes a language; gives what it takes to understand a text and to lead to pages, fetched once a page by whichever box asks for it first. */
export function loadAnswerData(locale: string): Promise<AnswerData> {
  return loadJson<AnswerData>(paths.answerData(locale), ({ senses, resources, site }) =>
    Boolean(senses?.length && resources && site),
  );
}
