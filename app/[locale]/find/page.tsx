import { rowGroups } from '@/lib/output/row-groups';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { FindView } from '@/components/find/find-view.client';
import { SituationForm } from '@/components/find/situation-form';
import { PresetLinks } from '@/components/find/preset-links';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { noteWords } from '@/app/_shared/cited-state';
import { presetLinks } from '@/app/_shared/preset-links';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';

/** See `pageOf.find`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.find(locale));

/** The finder: from a situation to what fits, and why. Without script the common situations. */
export default async function FindPage({ params }: RouteProps) {
  const { locale } = await params;
  const messages = getMessages(locale);
  const { find: words } = messages;
  return (
    <PageFrame locale={locale} page={pageOf.find(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 mb-5 max-w-3xl text-muted">{words.lead}</p>
      <p className="without-script">{words.withoutScript}</p>
      <noscript>
        <SituationForm locale={locale} words={words} />
      </noscript>
      <div className="needs-script">
        <ErrorBoundary words={messages.faults}>
          <FindView
            locale={locale}
            groups={rowGroups(locale)}
            messages={{
              answer: messages.answer,
              find: words,
              note: noteWords(locale),
              others: messages.others.note,
            }}
          />
        </ErrorBoundary>
      </div>
      <div className="mt-12">
        <PresetLinks presets={presetLinks(locale)} locale={locale} words={words} heading="h2" />
      </div>
    </PageFrame>
  );
}
