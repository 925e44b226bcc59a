import 'server-only';
import type { CreativeWork, SoftwareSourceCode } from 'schema-dts';
import { listOf, newestRelease, textOf } from '../../fact/read';
import type { Library } from '../../content/collection';
import type { Locale } from '../../i18n/locales-fs';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';

/** Gives a licence as an address where it has an SPDX identifier, else as it is. */
function licenceOf(library: Library): string | undefined {
  const licence = textOf(library.facts.license);
  return licence && licence !== 'Proprietary' ? `https://spdx.org/licenses/${licence}.html` : licence;
}

/**
 * Takes a library; gives what its facts say about it in the words of schema.org.
 * Source code where there is a repository. Not `SoftwareApplication`: Google's rules want a rating and a price with it
 * (developers.google.com, "Software app structured data"), and the atlas rates nothing.
 */
export function aboutLibrary(library: Library, locale: Locale): SoftwareSourceCode | CreativeWork {
  const release = newestRelease(library);
  const repository = textOf(library.facts.repository);
  const shared = {
    '@id': `${absoluteUrl(paths.library(locale, library.id))}#library`,
    name: library.name,
    ...(library.aliases.length > 0 ? { alternateName: [...library.aliases] } : {}),
    description: library.summary,
    url: textOf(library.facts.homepage),
    license: licenceOf(library),
    version: release?.version,
    dateCreated: textOf(library.facts.first_release),
    creativeWorkStatus: textOf(library.facts.status),
    subjectOf: { '@id': `${absoluteUrl(paths.library(locale, library.id))}#page` },
  };
  if (!repository)
    return { '@type': 'CreativeWork', additionalType: 'https://schema.org/SoftwareApplication', ...shared };
  return {
    '@type': 'SoftwareSourceCode',
    ...shared,
    codeRepository: repository,
    programmingLanguage: listOf(library.facts.host_languages)?.slice(),
  };
}
