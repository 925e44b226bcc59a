import { Fragment } from 'react';
import { byMonth, collectChanges } from '@/lib/changes';
import { getLibraries } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { feedLength } from '@/lib/output/feeds/feed';
import { pageOf } from '@/lib/output/pages';
import { today } from '@/lib/today';
import { paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { ChangeEntry } from '@/components/changes/change-entry';
import { PastChanges } from '@/components/changes/past-changes';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';

/** See `pageOf.changes`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.changes(locale));

/** Dated events of all profiles, the newest first, and the ends that are still to come. */
export default async function ChangesPage({ params }: RouteProps) {
  const { locale } = await params;
  const libraries = getLibraries(locale);
  const messages = getMessages(locale);
  const { changes: words } = messages;
  const { past, ahead } = collectChanges(libraries, today(), locale, words);
  const ends = ahead.filter(({ shown }) => shown !== 'promise');
  const promises = ahead.filter(({ shown }) => shown === 'promise');
  const links = {
    feed: (
      <a href={paths.feed(locale)} type="application/atom+xml">
        {words.feed}
      </a>
    ),
    calendar: (
      <a href={paths.calendar(locale)} type="text/calendar">
        {words.calendar}
      </a>
    ),
    count: Math.min(feedLength, past.length),
  };
  return (
    <PageFrame locale={locale} page={pageOf.changes(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <p className="mt-2 text-sm text-muted">
        {words.subscribe.split(/\{(\w+)\}/).map((part, index) => (
          <Fragment key={index}>{index % 2 === 0 ? part : links[part as keyof typeof links]}</Fragment>
        ))}
      </p>
      <TranslationNotice gaps={libraries.map(({ gap }) => gap)} locale={locale} />
      {ahead.length > 0 && (
        <section aria-labelledby="ahead-title">
          <h2 id="ahead-title" className="mt-8 text-2xl font-bold">
            {words.ahead}
          </h2>
          <p className="text-sm text-muted">{words.aheadHint}</p>
          <div className="mt-2">
            {ends.map((event) => (
              <ChangeEntry key={event.id} event={event} locale={locale} messages={messages} />
            ))}
          </div>
          {promises.length > 0 && (
            <>
              <h3 className="mt-5 text-base font-bold">{words.promises}</h3>
              <p className="text-sm text-muted">{words.promisesHint}</p>
              {promises.map((event) => (
                <ChangeEntry key={event.id} event={event} locale={locale} messages={messages} />
              ))}
            </>
          )}
        </section>
      )}
      <h2 className="mt-10 text-2xl font-bold">{words.past}</h2>
      {past.length > feedLength && (
        <p className="text-sm text-muted">{fill(words.older, { count: feedLength })}</p>
      )}
      <PastChanges
        past={byMonth(past, today())}
        libraries={libraries}
        unfolded={feedLength}
        locale={locale}
        messages={messages}
      />
    </PageFrame>
  );
}
