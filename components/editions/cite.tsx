import type { Citation } from '@/lib/output/citation';
import type { Messages } from '@/lib/i18n/locales-fs';
import { joinSentences } from '@/lib/i18n/punctuation';
import { TakeAlong } from './take-along';

/**
 * Takes a citation; gives it to be copied, with the state of the data that it names as a link. Few bytes, since it stands on pages that are heavy already:
 * `brief` leaves BibTeX out, and only a page with a badge has words about it and about addresses without a host.
 */
export function Cite({
  citation: { text, bibtex, state, address, hostless },
  brief,
  badge,
  locale,
  words,
}: {
  citation: Citation;
  brief?: boolean;
  /** Path of one of the badges of the page's facts. */
  badge?: string;
  locale: string;
  words: Messages['cite'];
}) {
  const [before, after] = text.split(address);
  return (
    <details className="no-print" data-cite>
      <summary>{words.title}</summary>
      <p className="wrap-anywhere">
        {before}
        <a href={state.path}>{address}</a>
        {after}
      </p>
      {!brief && (
        <pre className="scroll-x" tabIndex={0}>
          {bibtex}
        </pre>
      )}
      {badge && (
        <TakeAlong
          sentence={joinSentences(locale, [hostless ? words.hostless : undefined, words.badge])}
          links={{ badge: { href: badge, type: 'image/svg+xml', name: badge } }}
        />
      )}
    </details>
  );
}
