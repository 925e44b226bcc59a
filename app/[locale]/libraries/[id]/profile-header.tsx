import { PickButton } from '@/components/picks/pick-button.client';
import { TranslationNotice } from '@/components/site/translation-notice';
import { ContentText } from '@/components/ui/content-text';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import type { Library } from '@/lib/content/collection';
import type { TranslationGap } from '@/lib/content/translation/translation';
import type { Column } from '@/lib/fact/column';
import { formatDate } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';

/** The head of a profile: name, summary, newest release, status, day of the check, and what its language lacks. */
export function ProfileHeader({
  library,
  column,
  locale,
  gaps,
}: {
  library: Library;
  column: Column;
  locale: string;
  gaps: readonly (TranslationGap | undefined)[];
}) {
  const messages = getMessages(locale);
  const { profile } = messages;
  const marks = punctuation(locale);
  return (
    <header className="border-t-8 border-lib pt-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h1 className="text-4xl font-bold">{library.name}</h1>
        <ErrorBoundary words={messages.faults} small>
          <PickButton id={library.id} name={library.name} hue={library.hue} words={messages.picks} />
        </ErrorBoundary>
      </div>
      <ContentText as="p" text={library.summary} locale={locale} className="mt-2 max-w-3xl text-lg" />
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-1 text-sm">
        <div>
          <dt className="inline text-muted">
            {profile.version}
            {marks.colon}
          </dt>
          <dd className="inline font-semibold">{column.cells.latest_release!.text}</dd>
        </div>
        <div>
          <dt className="inline text-muted">
            {profile.status}
            {marks.colon}
          </dt>
          <dd className={`inline font-semibold ${column.status === 'retired' ? 'text-no' : ''}`}>
            {messages.status[column.status]}
          </dd>
        </div>
        <div>
          <dt className="inline text-muted">
            {profile.checked}
            {marks.colon}
          </dt>
          <dd className="inline font-semibold">{formatDate(locale, library.checked)}</dd>
        </div>
      </dl>
      <TranslationNotice gaps={gaps} locale={locale} />
    </header>
  );
}
