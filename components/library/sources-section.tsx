import type { listSources } from '@/lib/fact/column';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill, formatDate, plural } from '@/lib/i18n/format';
import { SourceName } from '../fact/evidence/source-list';
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
      <ol className="list-decimal space-y-1 ps-9 text-sm wrap-anywhere">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.number}`} data-source="">
            <SourceName source={source} locale={locale} />
            {source.read
              ? `${marks.comma}${fill(profile.read, { date: formatDate(locale, source.read) })}`
              : source.date && `${marks.comma}${formatDate(locale, source.date)}`}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
