import type { PaperSources } from '@/lib/compare/paper-sources';
import type { Messages } from '@/lib/i18n/locales-fs';
import { SourceLine } from '../fact/evidence/source-list';

/** On paper: all sources of the table, each once under its number, in the order in which they are cited. A screen shows them at the facts. */
export function PaperList({
  sources,
  locale,
  words,
}: {
  sources: PaperSources;
  locale: string;
  words: Messages['compare']['export'];
}) {
  return (
    <section className="paper-sources" aria-label={words.sources}>
      <h2>{words.sources}</h2>
      {sources.libraries.map((library) => (
        <div key={library.id}>
          <h3>{library.name}</h3>
          <ul>
            {library.sources.map((source) => (
              <li key={source.number}>
                <SourceLine source={source} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
