import { FootprintConditions } from '@/components/footprint/footprint-conditions';
import { FootprintTable } from '@/components/footprint/footprint-table';
import { TakeAlong } from '@/components/editions/take-along';
import { ContentText } from '@/components/ui/content-text';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf, unlisted } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';
import { footprintGroups, languageNames } from '@/lib/footprint/quantities';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { hasFootprints, measuredLibraries, unmeasuredLibraries } from '@/lib/output/footprints';
import { pageOf } from '@/lib/output/pages';
import { paths } from '@/lib/url';

const listed = metadataOf(({ locale }) => pageOf.footprint(locale));

/** See `pageOf.footprint`; with nothing measured the page is a sentence that no search engine need know. */
export const generateMetadata: typeof listed = async (props) =>
  hasFootprints() ? listed(props) : unlisted(getMessages((await props.params).locale).footprint.title);

/** What each library costs to install: a table of bars a language and build, and who was not measured, with why. */
export default async function FootprintPage({ params }: RouteProps) {
  const { locale } = await params;
  const { footprint: words } = getMessages(locale);
  const groups = footprintGroups(measuredLibraries(locale));
  const marks = punctuation(locale);
  return (
    <PageFrame locale={locale} page={pageOf.footprint(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{groups.length > 0 ? words.lead : words.none}</p>
      {groups.length > 0 && (
        <ul className="mt-3 max-w-3xl list-disc space-y-1 ps-5 text-sm text-muted">
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
          <li>
            <a href={paths.method(locale, 'about-footprint')}>{words.method}</a>
          </li>
        </ul>
      )}
      {groups.map((group) => {
        const title = fill(words.group, {
          language: languageNames[group.kind],
          build: words.builds[group.build],
        });
        const id = `${group.kind}-${group.build}`;
        return (
          <section key={id} aria-labelledby={`${id}-title`} className="mt-10">
            <h2 id={`${id}-title`} className="text-2xl font-bold">
              {title}
            </h2>
            <FootprintTable group={group} title={title} locale={locale} words={words} />
            <FootprintConditions libraries={group.libraries} locale={locale} words={words} />
          </section>
        );
      })}
      {groups.length > 0 && (
        <>
          <section aria-labelledby="not-measured-title" className="mt-10">
            <h2 id="not-measured-title" className="text-2xl font-bold">
              {words.notMeasured}
            </h2>
            <ul className="mt-3 max-w-3xl list-disc space-y-1 ps-5">
              {unmeasuredLibraries(locale).map(({ id, name, why }) => (
                <li key={id}>
                  <a href={paths.library(locale, id, 'install')}>{name}</a>
                  {marks.colon}
                  <ContentText text={why ?? words.notYet} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
          <TakeAlong
            sentence={words.takeAlong}
            links={{ json: { href: paths.apiFootprint(), type: 'application/json', name: 'JSON' } }}
          />
        </>
      )}
    </PageFrame>
  );
}
