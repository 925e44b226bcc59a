import type { Messages } from '@/lib/i18n/locales-fs';
import type { SearchResult } from '@/lib/search/results';
import type { SearchHit } from '@/lib/search/types';
import { fill } from '@/lib/i18n/format';
import { paths } from '@/lib/url';
import { SupportWord } from '../fact/support-word';
import { Marked } from '../ui/marked';

/** What a hit says of itself. */
interface HitWords {
  readonly words: Messages['search'];
  readonly support: Messages['support'];
}

/** Gives what tells a hit from all others of an answer: paragraphs of one part of a text share all but their words. */
export function hitKey({ record }: SearchHit): string {
  return `${record.library}-${record.kind}-${record.anchor}-${record.title}-${record.text}`;
}

/** Takes a hit; gives the address of its row. */
export function hitHref(locale: string, { record }: SearchHit): string {
  return record.kind === 'other'
    ? paths.others(locale, record.library)
    : paths.library(locale, record.library, record.anchor);
}

/** Takes a hit with the colour of its library; gives the attributes that say whose it is: a library's, or a name's without a profile. */
export function hitOwner({ record, hue }: SearchHit & { readonly hue: string }) {
  return record.kind === 'other'
    ? { 'data-other': record.library }
    : { 'data-library': record.library, 'data-hue': hue };
}

/** Takes the state of a library that is no longer active; says it in a word. */
export function StandingWord({
  status,
  words,
}: {
  status: NonNullable<SearchResult['status']>;
  words: Messages['search'];
}) {
  const look = status === 'retired' ? 'border-no font-semibold text-no' : 'border-edge text-muted';
  return (
    <>
      <span className={`rounded-full border px-2 text-xs ${look}`} data-status={status}>
        {words.states[status]}
      </span>{' '}
    </>
  );
}

/** Takes a hit, and the name of its library where it stands among those of others; gives both, the state, title, answer and text with the matched parts marked. */
export function HitText({
  hit,
  library,
  words,
  support,
}: HitWords & { hit: SearchHit & Partial<Pick<SearchResult, 'status' | 'missing'>>; library?: string }) {
  const { record, status, missing = [] } = hit;
  return (
    <>
      {library !== undefined && record.kind !== 'other' && (
        <>
          <span className="text-xs font-semibold text-lib">{library}</span>{' '}
        </>
      )}
      {status && <StandingWord status={status} words={words} />}
      <span className="font-semibold">
        <Marked text={record.title} ranges={hit.titleRanges} />
      </span>{' '}
      <span className="text-xs text-muted">{words.kinds[record.kind]}</span>{' '}
      {record.support && (
        <SupportWord state={record.support} word={record.answer ?? support[record.support]} />
      )}
      {missing.length > 0 && (
        <span className="text-xs text-muted" data-missing>
          {fill(words.missing, { words: missing.map((word) => fill(words.word, { word })).join(' ') })}
        </span>
      )}
      <span className="line-clamp-2 text-sm text-muted">
        <Marked text={record.text} ranges={hit.textRanges} />
      </span>
    </>
  );
}

/** Takes a hit as `HitText` does; gives it as a link to its row. */
function HitLink({
  locale,
  className,
  ...text
}: React.ComponentProps<typeof HitText> & { locale: string; className: string }) {
  return (
    <a href={hitHref(locale, text.hit)} className={className}>
      <HitText {...text} />
    </a>
  );
}

/** Takes the rows found in one library; gives them as links to their exact anchors. */
export function SearchHits({
  hits,
  locale,
  words,
  support,
}: HitWords & { hits: readonly SearchHit[]; locale: string }) {
  if (hits.length === 0) return null;
  return (
    <ul className="mt-1 space-y-1 rounded-md bg-sunken p-2 text-sm">
      {hits.map((hit) => (
        <li key={hitKey(hit)}>
          <HitLink
            hit={hit}
            locale={locale}
            words={words}
            support={support}
            className="block text-ink no-underline hover:underline"
          />
        </li>
      ))}
    </ul>
  );
}
