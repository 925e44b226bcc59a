import 'server-only';
import type { ClaimReview, Dataset, ItemList } from 'schema-dts';
import type { Library } from '../../content/collection';
import { getMessages, type Locale } from '../../i18n/locales-fs';
import type { Article, Claim } from '../../schema/claim';
import { editionVersion } from '../api/edition';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { contentLicence, dataDateOf } from '../api/collection';
import { authors } from './json-ld';

/** Takes libraries; gives them as a list. */
export function libraryList(libraries: readonly Library[], locale: Locale): ItemList {
  return {
    '@type': 'ItemList',
    '@id': `${absoluteUrl(paths.home(locale))}#libraries`,
    numberOfItems: libraries.length,
    itemListElement: libraries.map(({ id, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: absoluteUrl(paths.library(locale, id)),
    })),
  };
}

/** Takes libraries; gives the data under /api/v1/ as a data set. */
export function dataSet(libraries: readonly Library[], locale: Locale): Dataset {
  const { site, data } = getMessages(locale);
  const download = (path: string, encodingFormat: string) =>
    ({ '@type': 'DataDownload', encodingFormat, contentUrl: absoluteUrl(path) }) as const;
  return {
    '@type': 'Dataset',
    '@id': absoluteUrl('/#data'),
    name: `${site.name}: ${data.name}`,
    description: data.description,
    url: absoluteUrl(paths.home(locale)),
    version: editionVersion,
    dateModified: dataDateOf(libraries),
    license: contentLicence.url,
    isAccessibleForFree: true,
    creator: authors,
    distribution: [
      download(paths.apiLibraries(), 'application/json'),
      download(paths.apiTable(), 'text/csv'),
    ],
  };
}

/** Takes the article and its statements; gives our verdicts on those that can be true or false. The statement is our paraphrase; the verdict is a word, not a number. */
export function claimReviews(article: Article, claims: readonly Claim[], locale: Locale): ClaimReview[] {
  const { verdicts } = getMessages(locale);
  return claims
    .filter(({ verdict }) => verdict !== 'opinion')
    .map((claim) => ({
      '@type': 'ClaimReview',
      url: absoluteUrl(paths.claims(locale, {}, `claim-${claim.id}`)),
      author: authors,
      datePublished: claim.checked,
      inLanguage: getMessages(locale).site.htmlLang,
      claimReviewed: claim.claim,
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: article.author },
        datePublished: article.published,
        appearance: { '@type': 'Article', headline: article.title, url: article.url },
      },
      reviewRating: { '@type': 'Rating', alternateName: verdicts[claim.verdict] },
    }));
}
