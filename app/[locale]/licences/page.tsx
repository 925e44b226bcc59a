import { readLicences } from '@/lib/licences/read';
import { getMessages } from '@/lib/i18n/locales-fs';
import { pageOf } from '@/lib/output/pages';
import { fill } from '@/lib/i18n/format';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';

/** See `pageOf.licences`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.licences(locale));

/** Every package of which something ships to the browser, with version, licence and the text of the licence. */
export default async function LicencesPage({ params }: RouteProps) {
  const { locale } = await params;
  const { shipped: words } = getMessages(locale);
  return (
    <PageFrame locale={locale} page={pageOf.licences(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <p className="mt-2 max-w-3xl">{words.own}</p>
      <ul className="mt-6 max-w-3xl space-y-3">
        {readLicences().map(({ name, version, within, licence, text }) => (
          <li key={name} data-package={name} className="border-t border-rule pt-3">
            <h2 className="text-lg font-bold" lang="en">
              {name}
            </h2>
            <p className="text-sm">
              {within ? fill(words.within, { name: 'Next.js', version }) : fill(words.version, { version })} ·{' '}
              {fill(words.licence, { licence })}
            </p>
            <details className="text-sm">
              <summary className="w-fit py-1">{fill(words.text, { name })}</summary>
              <pre lang="en" className="mt-1 rounded-md bg-sunken p-3 text-xs whitespace-pre-wrap">
                {text}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
