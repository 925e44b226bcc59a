'use client';

import { nearestFlag } from '@/browser/contract/flags';
import { useEffect, useState } from 'react';
import { spokenAddress } from '@/lib/address/spoken';
import type { AnswerPage } from '@/lib/answer/pages/page';
import { loadAnswerData } from '../answer/load-answer-data.client';
import { ContentText } from '../ui/content-text';

/** How many pages show. */
const most = 5;

/** Takes the path of an address, the languages of the site and that of the page; gives the pages that answer its words, in its own language if it names one. */
async function pagesFor(path: string, locales: readonly string[], locale: string) {
  const { language = locale, text } = spokenAddress(path, locales);
  const [{ pagesIn }, data] = await Promise.all([import('../answer/pages-in'), loadAnswerData(language)]);
  return { language, pages: pagesIn(data, text) };
}

/**
 * On the page for addresses that do not exist: the pages that answer the words of the address. The reader of texts is too large to come unasked, so it
 * comes with the scripts of the page, at the first sign of intent; what is spelled alike is listed without it (nearest-pages.tsx).
 */
export function AddressPages({
  locale,
  locales,
  words,
}: {
  locale: string;
  locales: readonly string[];
  words: { readonly byWords: string };
}) {
  const [found, setFound] = useState<{ readonly language: string; readonly pages: readonly AnswerPage[] }>();
  useEffect(() => {
    let gone = false;
    pagesFor(location.pathname, locales, locale).then(
      (answer) => !gone && setFound(answer),
      // The page leads on without it.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [locale, locales]);
  if (!found) return null;
  const listed = new Set(
    [...document.querySelectorAll(`[${nearestFlag}] a`)].map((link) => link.getAttribute('href')),
  );
  const pages = found.pages.filter(({ address }) => !listed.has(address)).slice(0, most);
  if (pages.length === 0) return null;
  return (
    <section aria-labelledby="by-words-title" className="mt-6">
      <h2 id="by-words-title" className="text-lg font-bold">
        {words.byWords}
      </h2>
      <ul className="mt-1 space-y-1 text-sm wrap-anywhere text-muted" data-list="pages">
        {pages.map(({ address, kind, title, why }) => (
          <li key={address} data-page={kind}>
            <a href={address}>
              <ContentText text={title} locale={found.language} />
            </a>{' '}
            <ContentText text={why} locale={found.language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
