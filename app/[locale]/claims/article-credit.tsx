import { OuterLink } from '@/components/ui/outer-link';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales-fs';
import type { getCollection } from '@/lib/content/load';

/** Takes the article and the sentence with a `{link}` in it; gives the sentence that says who wrote the article, when and where. */
export function ArticleCredit({
  article,
  sentence,
  locale,
}: {
  article: ReturnType<typeof getCollection>['article'];
  sentence: string;
  locale: Locale;
}) {
  const [before = '', after = ''] = fill(sentence, {
    author: article.author,
    publisher: article.publisher,
    date: formatDate(locale, article.published),
  }).split('{link}');
  return (
    <p className="mt-2 max-w-3xl text-sm text-muted">
      {before}
      <OuterLink href={article.url}>
        <span lang="en">{article.title}</span>
      </OuterLink>
      {after}
    </p>
  );
}
