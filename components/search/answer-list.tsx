import type { Messages } from '@/lib/i18n/locales-fs';
import { ContentText } from '../ui/content-text';
import { HitText, StandingWord } from './search-hits';
import { itemHref, itemKey, itemOwner, type SearchItem } from './search-items';

/** The words of a list of answers. */
interface ListWords {
  readonly locale: string;
  readonly words: Messages['search'];
  readonly support: Messages['support'];
}

/** Takes an entry of a list of answers; gives what it says. */
export function ItemText({ item, locale, words, support }: ListWords & { item: SearchItem }) {
  if (item.kind === 'hit')
    return <HitText hit={item.hit} library={item.hit.name} words={words} support={support} />;
  if (item.kind === 'finder')
    return (
      <>
        <span className="font-semibold">{words.toFinder}</span>
        <span className="block text-sm text-muted">{words.toFinderHint}</span>
      </>
    );
  const { title, kind, why, retired } = item.page;
  return (
    <>
      <span className="font-semibold">
        <ContentText text={title} locale={locale} />
      </span>{' '}
      <span className="text-xs text-muted">{words.pages[kind]}</span>{' '}
      {retired && <StandingWord status="retired" words={words} />}
      <ContentText text={why} locale={locale} className="line-clamp-2 text-sm text-muted" />
    </>
  );
}

/** Entries that answer a text, as links, in their order. */
export function AnswerList({
  items,
  text,
  locale,
  words,
  support,
  className,
}: ListWords & { items: readonly SearchItem[]; text: string; className: string }) {
  return (
    <ol className={className}>
      {items.map((item) => (
        <li key={itemKey(item)} {...itemOwner(item)} className="plate border-s-4 border-s-lib">
          <a
            href={itemHref(item, locale, text)}
            className="block px-4 py-2 text-ink no-underline hover:bg-sunken"
          >
            <ItemText item={item} locale={locale} words={words} support={support} />
          </a>
        </li>
      ))}
    </ol>
  );
}
