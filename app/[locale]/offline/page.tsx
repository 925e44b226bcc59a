import type { Metadata } from 'next';
import { flag, keptFlag } from '@/browser/contract/flags';
import { getMessages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { unlisted } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import { Wordmark } from '@/components/site/wordmark';

/** Its title in the language of the address; no search engine shall list it. */
export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await params;
  const { offline, site } = getMessages(locale);
  return unlisted(`${offline.title}${punctuation(locale).dot}${site.name}`);
}

/** Says that a page cannot be had without the network, and has the place where the worker lists those that can. It has no control, so it needs no script: each reader gets it with the worker. */
export default async function OfflinePage({ params }: RouteProps) {
  const { locale } = await params;
  const { offline: words, site } = getMessages(locale);
  return (
    <>
      <header className="border-b border-rule px-4 py-3 sm:px-6">
        <a
          href={paths.home(locale)}
          className="flex w-fit items-center gap-2 text-ink no-underline"
          aria-label={site.name}
        >
          <Wordmark />
          <span className="font-serif text-lg font-bold">{site.name}</span>
        </a>
      </header>
      <main id="main" className="mx-auto max-w-3xl px-4 pt-6 pb-24 sm:px-6">
        <h1 className="text-2xl font-bold">{words.title}</h1>
        <p className="my-3">{words.lead}</p>
        <section aria-labelledby="kept" className="mt-8">
          <h2 id="kept" className="text-lg font-bold">
            {words.kept}
          </h2>
          <p className="mt-1 text-sm text-muted">{words.keptHint}</p>
          <ul
            {...flag(keptFlag, '')}
            className="mt-3"
            suppressHydrationWarning
            dangerouslySetInnerHTML={{ __html: '' }}
          />
        </section>
      </main>
    </>
  );
}
