import { OtherNameEntry, type LeadsTo } from '@/components/others/other-name';
import { TakeAlong } from '@/components/editions/take-along';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { libraryLabels } from '@/app/_shared/library-labels';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import { getGazetteer } from '@/lib/content/load';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { paths } from '@/lib/url';
import { otherKinds, type OtherName } from '@/lib/schema/words/gazetteer';

/** See `pageOf.others`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.others(locale));

/** What lives stands before what ended. */
const states: readonly OtherName['status'][] = ['active', 'unknown', 'maintenance', 'retired'];

/** Every name without a profile, by kind: what it is and where to look instead. */
export default async function OthersPage({ params }: RouteProps) {
  const { locale } = await params;
  const messages = getMessages(locale);
  const { others: words } = messages;
  const { names, gap } = getGazetteer(locale);
  const page = pageOf.others(locale);
  const leads = new Map<string, LeadsTo>([
    ...names.map(({ id, name }) => [id, { id, name, profiled: false }] as const),
    ...libraryLabels(locale).map(({ id, name }) => [id, { id, name, profiled: true }] as const),
  ]);
  const kinds = otherKinds.flatMap((kind) => {
    const own = names
      .filter((other) => other.kind === kind)
      .sort((a, b) => states.indexOf(a.status) - states.indexOf(b.status));
    return own.length > 0 ? [{ kind, own }] : [];
  });
  return (
    <PageFrame locale={locale} page={page}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{page.description}</p>
      <TranslationNotice gaps={[gap]} locale={locale} />
      <nav aria-label={words.contents} className="mt-4">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {kinds.map(({ kind }) => (
            <li key={kind}>
              <a href={`#kind-${kind}`}>{words.kinds[kind]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-4 max-w-3xl text-sm text-muted">{words.states}</p>
      {kinds.map(({ kind, own }) => (
        <section
          key={kind}
          id={`kind-${kind}`}
          aria-labelledby={`kind-${kind}-title`}
          className="mt-10 scroll-mt-20"
        >
          <h2 id={`kind-${kind}-title`} className="text-2xl font-bold">
            {words.kinds[kind]}
          </h2>
          <ul className="mt-3 grid items-start gap-3 lg:grid-cols-2">
            {own.map((other) => (
              <OtherNameEntry
                key={other.id}
                other={other}
                leads={other.instead.map((id) => leads.get(id)!)}
                locale={locale}
                messages={messages}
              />
            ))}
          </ul>
        </section>
      ))}
      <TakeAlong
        sentence={words.takeAlong}
        links={{ json: { href: paths.apiGazetteer(), type: 'application/json', name: 'JSON' } }}
      />
    </PageFrame>
  );
}
