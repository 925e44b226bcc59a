import type { Citation } from '@/lib/output/citation';
import type { Messages } from '@/lib/i18n/locales-fs';
import { joinSentences } from '@/lib/i18n/punctuation';
import { TakeAlong } from './take-along';

/** Takes a citation; gives it to be copied, as text and BibTeX, with the state of the data that it names. One press marks the whole. */
export function Cite({
  citation,
  badge,
  locale,
  words,
}: {
  citation: Citation;
  /** Path of one of the badges of the page's facts. */
  badge?: string;
  locale: string;
  words: Messages['cite'];
}) {
  const { text, bibtex, state, hostless } = citation;
  return (
    <details className="no-print mt-2 text-sm text-muted" data-cite>
      <summary className="w-fit py-1">{words.title}</summary>
      <p className="mt-1 wrap-anywhere select-all">{text}</p>
      <pre className="scroll-x mt-2 text-xs select-all" tabIndex={0} aria-label="BibTeX">
        {bibtex}
      </pre>
      {hostless && <p className="mt-2">{words.hostless}</p>}
      <TakeAlong
        sentence={joinSentences(locale, [words.hint, badge && words.badge])}
        links={{
          state: { href: state.path, type: 'application/json', name: state.path },
          ...(badge ? { badge: { href: badge, type: 'image/svg+xml', name: badge } } : {}),
        }}
      />
    </details>
  );
}
