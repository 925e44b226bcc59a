import 'server-only';
import type { BreadcrumbList, Graph, Organization, SearchAction, Thing, WebPage, WebSite } from 'schema-dts';
import { getMessages, locales, type Locale } from '../../i18n/locales-fs';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { contentLicence } from '../api/collection';
import { aboutLibrary } from './library';
import type { SitePage } from '../site-page';

/** Name of a node, the same on every page. */
const nodeId = (name: string) => absoluteUrl(`/#${name}`);

/** Who made the site: named as the licence wants it. */
export const authors = { '@id': nodeId('authors') } as const;

/** Gives the search of the site, as an address with a place for the words. */
function searchAction(locale: Locale): SearchAction {
  return {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absoluteUrl(paths.search(locale))}?q={search_term_string}`,
    },
    // schema.org writes the place of the words so; the types do not know it.
    ...({ 'query-input': 'required name=search_term_string' } as object),
  };
}

function website(locale: Locale, home: boolean): WebSite {
  const { site } = getMessages(locale);
  return {
    '@type': 'WebSite',
    '@id': nodeId('site'),
    url: absoluteUrl('/'),
    name: site.name,
    description: site.description,
    inLanguage: locales.map((other) => getMessages(other).site.htmlLang),
    license: contentLicence.url,
    publisher: authors,
    ...(home ? { potentialAction: searchAction(locale) } : {}),
  };
}

function organisation(): Organization {
  return { '@type': 'Organization', ...authors, name: contentLicence.credit, url: absoluteUrl('/') };
}

/** Gives the way from the front page to a page: the page above it, and itself. */
function crumbs(page: SitePage, locale: Locale): BreadcrumbList {
  const { site } = getMessages(locale);
  const trail = [{ title: site.name, pathIn: paths.home }, ...(page.above ? [page.above] : []), page];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absoluteUrl(page.pathIn(locale))}#trail`,
    itemListElement: trail.map(({ title, pathIn }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title ?? site.name,
      item: absoluteUrl(pathIn(locale)),
    })),
  };
}

function webPage(page: SitePage, locale: Locale, about: readonly Thing[]): WebPage {
  const path = page.pathIn(locale);
  const url = absoluteUrl(path);
  return {
    '@type':
      page.kind === 'home' || page.kind === 'map'
        ? 'CollectionPage'
        : page.kind === 'search'
          ? 'SearchResultsPage'
          : 'WebPage',
    '@id': `${url}#page`,
    url,
    name: page.title ?? getMessages(locale).site.name,
    description: page.description,
    inLanguage: getMessages(locale).site.htmlLang,
    isPartOf: { '@id': nodeId('site') },
    license: contentLicence.url,
    author: authors,
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: absoluteUrl(paths.picture(path)),
      width: '1200',
      height: '630',
    },
    ...(page.checked ? { dateModified: page.checked } : {}),
    ...(page.kind === 'home' ? {} : { breadcrumb: { '@id': `${url}#trail` } }),
    ...(page.markdown
      ? {
          encoding: {
            '@type': 'MediaObject',
            encodingFormat: 'text/markdown',
            contentUrl: absoluteUrl(paths.markdown(path)),
          },
        }
      : {}),
    ...(about.length > 0 ? { about: [...about] } : {}),
  } as WebPage;
}

/** Takes a page, its language and what else it states; gives its JSON-LD as the text of a script: no "<" in it can end the script. */
export function toJsonLd(page: SitePage, locale: Locale, statements: readonly Thing[] = []): string {
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      website(locale, page.kind === 'home'),
      organisation(),
      webPage(
        page,
        locale,
        page.about.map((library) => aboutLibrary(library, locale)),
      ),
      ...(page.kind === 'home' ? [] : [crumbs(page, locale)]),
      ...statements,
    ],
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
