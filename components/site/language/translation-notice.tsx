import type { TranslationGap } from '@/lib/content/translation/translation';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { joinSentences } from '@/lib/i18n/punctuation';
import { formatDate, plural } from '@/lib/i18n/format';

/** Says how many words of a page are still English, and where the English changed after the translation, the dates of both. Nothing where nothing is lacking. */
export function TranslationNotice({
  gaps,
  locale,
}: {
  gaps: readonly (TranslationGap | undefined)[];
  locale: Locale;
}) {
  const { translation: words } = getMessages(locale);
  const missing = gaps.reduce((sum, gap) => sum + (gap?.missing.length ?? 0), 0);
  const outdated = gaps.flatMap((gap) => gap?.outdated ?? []);
  if (missing + outdated.length === 0) return null;
  const translated = outdated.map((place) => place.translated).sort()[0];
  const changed = outdated
    .map((place) => place.changed)
    .sort()
    .at(-1);
  return (
    <p
      className="mt-2 rounded-md border-s-4 border-partial bg-sunken px-3 py-2 text-sm"
      data-translation={`${missing} ${outdated.length}`}
    >
      {joinSentences(locale, [
        missing > 0 ? plural(locale, words.missing, missing) : undefined,
        translated && changed
          ? plural(locale, words.outdated, outdated.length, {
              translated: formatDate(locale, translated),
              changed: formatDate(locale, changed),
            })
          : undefined,
        words.shown,
      ])}
    </p>
  );
}
