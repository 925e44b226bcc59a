import type { listSources } from '@/lib/fact/column';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill, formatDate, plural } from '@/lib/i18n/format';
import { SourceName } from '../fact/source-list';
import { Fold } from './section';

/** Every source of a profile, numbered as it is cited. */
export function SourcesSection({
  sources,
  locale,
  messages,
}: {
  sources: ReturnType<typeof listSources>;
  locale: Locale;
  messages: Messages;
}) {
  const { profile, parts } = messages;
  const marks = punctuation(locale);
  return (
    <Fold id="sources" title={profile.sources} sum={plural(locale, parts.sources, sources.length)}>
      <ol className="source-list mt-3 space-y-1 text-sm">
        {sources.map((source) => (
          <li
            key={source.id}
            id={`source-${source.number}`}
            data-source={source.id}
            className="flex scroll-mt-20 gap-2 wrap-anywhere"
          >
            <span className="w-9 shrink-0 text-end text-muted">{`${source.number}.`}</span>
            <span className="min-w-0">
              <SourceName source={source} locale={locale} />
              {source.read
                ? `${marks.comma}${fill(profile.read, { date: formatDate(locale, source.read) })}`
                : source.date && `${marks.comma}${formatDate(locale, source.date)}`}
            </span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
