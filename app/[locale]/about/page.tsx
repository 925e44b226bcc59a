import { getLibraries } from '@/lib/content/load';
import { dimensions } from '@/lib/dimensions/register';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { repositoryUrl } from '@/lib/report';
import { siteContact, siteOperator } from '@/lib/site';
import { paths } from '@/lib/url';
import { WithLink } from '@/app/_shared/with-link';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';

/** See `pageOf.about`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.about(locale));

/** A part of the page: its heading, its sentences. */
function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="mt-8 max-w-3xl space-y-2">
      <h2 className="text-2xl font-bold">{title}</h2>
      {children}
    </section>
  );
}

/** Who runs this copy of the site and how to reach them, as far as the settings of the build say; what the site is for, and what it does with readers. */
export default async function AboutPage({ params }: RouteProps) {
  const { locale } = await params;
  const { about: words } = getMessages(locale);
  const isAnonymous = !siteOperator && !siteContact && !repositoryUrl;
  const figures = { libraries: getLibraries(locale).length, rows: dimensions.length };
  return (
    <PageFrame locale={locale} page={pageOf.about(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <Part title={words.who}>
        {siteOperator && <p>{fill(words.operator, { name: siteOperator })}</p>}
        {siteContact && (
          <p>
            <WithLink sentence={words.contact} href={siteContact.href} name={siteContact.name} />
          </p>
        )}
        {repositoryUrl && (
          <p>
            <WithLink sentence={words.repository} href={repositoryUrl} name={repositoryUrl} />
          </p>
        )}
        {isAnonymous &&
          [words.nobody, words.nobodyRead, words.nobodyRun].map((says) => <p key={says}>{says}</p>)}
      </Part>
      <Part title={words.mistake}>
        <p>
          <WithLink sentence={words.mistakeText} href={paths.correct(locale)} name={words.mistakeLink} />
        </p>
      </Part>
      <Part title={words.aims}>
        {words.aimsText.map((says) => (
          <p key={says}>{fill(says, figures)}</p>
        ))}
        <p>
          <a href={paths.method(locale)}>{words.more}</a>
        </p>
      </Part>
      <Part title={words.you}>
        {words.youText.map((says) => (
          <p key={says}>{says}</p>
        ))}
      </Part>
    </PageFrame>
  );
}
