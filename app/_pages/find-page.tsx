import { toRowGroups } from '@/lib/compare/rows';
import { getLibraries } from '@/lib/content/load';
import { dimensions, wordsIn } from '@/lib/dimensions/register';
import { getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { paths } from '@/lib/url';
import { FindView } from '@/components/find/find-view.client';
import { PresetLinks } from '@/components/find/preset-links';
import { SiteShell } from '@/components/site/site-shell';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { presetLinks } from './presets';
import { Head } from './head';

/** The finder: from a situation to what fits, and why. Without script the common situations. */
export function FindPage({ locale }: { locale: Locale }) {
  const messages = getMessages(locale);
  const { find: words } = messages;
  return (
    <SiteShell
      locale={locale}
      pathIn={(other) => paths.find(other)}
      libraries={getLibraries(locale).map(({ id, name, hue }) => ({ id, name, hue }))}
      current="find"
    >
      <Head locale={locale} page={pageOf.find(locale)} />
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 mb-5 max-w-3xl text-muted">{words.lead}</p>
      <p className="without-script">{words.withoutScript}</p>
      <div className="needs-script">
        <ErrorBoundary words={messages.faults}>
          <FindView
            locale={locale}
            groups={toRowGroups(dimensions, messages.groups, (text) => wordsIn(text, locale))}
            messages={{ find: words, note: messages.note }}
          />
        </ErrorBoundary>
      </div>
      <div className="mt-12">
        <PresetLinks presets={presetLinks(locale)} locale={locale} words={words} heading="h2" />
      </div>
    </SiteShell>
  );
}
