import type { PaperSources } from '@/lib/compare/paper-sources';
import { punctuation } from '@/lib/i18n/punctuation';
import type { Messages } from '@/lib/i18n/locales-fs';
import { ContentText } from '../ui/content-text';

/** On paper: all sources of the table, each once under its number. A screen shows them at the facts. */
export function PaperList({
  sources,
  locale,
  words,
}: {
  sources: PaperSources;
  locale: string;
  words: Messages['compare']['export'];
}) {
  const { comma } = punctuation(locale);
  return (
    <section className="paper-sources" aria-label={words.sources}>
      <h2>{words.sources}</h2>
      {sources.libraries.map((library) => (
        <div key={library.id}>
          <h3>{library.name}</h3>
          {library.sources.map(({ onPaper, alike, title, url }) => (
            <p key={onPaper} data-alike={alike || undefined}>
              {onPaper} <ContentText text={title} locale={locale} />
              {comma}
              <span lang="en">{url}</span>
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
