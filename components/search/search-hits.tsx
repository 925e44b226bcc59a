import type { Messages } from '@/lib/i18n/locales-fs';
import type { SearchGroup, SearchHit } from '@/lib/search/types';
import { paths } from '@/lib/url';
import { SupportWord } from '../fact/support-word';
import { Marked } from '../ui/marked';

/** Takes a hit; gives its title, answer and text with the matched parts marked. */
export function HitText({
  hit,
  words,
  support,
}: {
  hit: SearchHit;
  words: Messages['search'];
  support: Messages['support'];
}) {
  const { record } = hit;
  return (
    <>
      <span className="font-semibold">
        <Marked text={record.title} ranges={hit.titleRanges} />
      </span>{' '}
      <span className="text-xs text-muted">{words.kinds[record.kind]}</span>{' '}
      {record.support && <SupportWord state={record.support} word={support[record.support]} />}
      <span className="line-clamp-2 text-sm text-muted">
        <Marked text={record.text} ranges={hit.textRanges} />
      </span>
    </>
  );
}

/** Takes the rows found in one library; gives them as links to their exact anchors. */
export function SearchHits({
  group,
  locale,
  words,
  support,
}: {
  group: SearchGroup;
  locale: string;
  words: Messages['search'];
  support: Messages['support'];
}) {
  if (group.hits.length === 0) return null;
  return (
    <ul className="mt-1 space-y-1 rounded-md bg-sunken p-2 text-sm">
      {group.hits.map((hit) => (
        <li key={`${hit.record.kind}-${hit.record.anchor}-${hit.record.title}`}>
          <a
            href={paths.library(locale, hit.record.library, hit.record.anchor)}
            className="block text-ink no-underline hover:underline"
          >
            <HitText hit={hit} words={words} support={support} />
          </a>
        </li>
      ))}
    </ul>
  );
}
