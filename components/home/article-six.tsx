import { emptyFilter } from '@/lib/filter/filter';
import { filterParams } from '@/lib/filter/address';
import { toQuery } from '@/lib/address/params';
import { fill, joinNames } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';

/** A library by its id and name. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** The libraries of the article from which the site grew: who they are, and the way to them as cards, as a map and side by side. */
export function ArticleSix({
  introduced,
  presupposed,
  locale,
  words,
}: {
  introduced: readonly Named[];
  presupposed: readonly Named[];
  locale: string;
  words: Messages['home'];
}) {
  const marks = punctuation(locale);
  const names = (libraries: readonly Named[]) =>
    joinNames(
      locale,
      libraries.map(({ name }) => name),
    );
  const ids = (libraries: readonly Named[]) => libraries.map(({ id }) => id);
  const views = [
    [`${paths.home(locale)}${toQuery(filterParams({ ...emptyFilter, article: true }))}`, words.articleCards],
    [paths.map(locale, ids([...introduced, ...presupposed])), words.articleMap],
    [paths.compare(locale, { libraries: ids(introduced) }), words.articleCompare],
  ] as const;
  return (
    <p className="mt-2 max-w-3xl text-muted" data-article>
      {fill(words.articleSix, { introduced: names(introduced), presupposed: names(presupposed) })}
      {marks.gap}
      {views.map(([href, name], index) => (
        <span key={href}>
          {index > 0 && marks.list}
          <a href={href}>{name}</a>
        </span>
      ))}
      {marks.stop}
    </p>
  );
}
