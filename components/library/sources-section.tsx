import type { listSources } from '@/lib/columns';
import type { Locale, Messages } from '@/lib/locales';
import { fill, formatDate } from '@/lib/words';
import { Section } from './section';

/** Every source of a profile, numbered as it is cited. */
export function SourcesSection({ sources, locale, messages }: { sources: ReturnType<typeof listSources>; locale: Locale; messages: Messages }) {
  const { profile } = messages;
  return (
    <Section id="sources" title={profile.sources}>
      <ol className="mt-3 space-y-1 text-sm">
        {sources.map((source) => (
          <li key={source.id} id={`source-${source.number}`} data-source={source.id} className="flex scroll-mt-20 gap-2 wrap-anywhere">
            <span className="w-9 shrink-0 text-end text-muted">{source.number}.</span>
            <span className="min-w-0">
              {source.url ? <a href={source.url}>{source.title}</a> : source.title}. {source.publisher}
              {source.read ? <>, {fill(profile.read, { date: formatDate(locale, source.read) })}</> : source.date && <>, {formatDate(locale, source.date)}</>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
