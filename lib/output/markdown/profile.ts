import 'server-only';
import { listSources, toCell } from '../../fact/column';
import type { RowGroup } from '../../compare/rows';
import type { Library } from '../../content/collection';
import { getMessages, type Locale } from '../../i18n/locales-fs';
import { citationPattern, citedIds } from '../../prose/form';
import { punctuation } from '../../i18n/punctuation';
import type { Claim } from '../../schema/claim';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { formatDate } from '../../i18n/format';
import { factTables, footnotes } from './facts';
import { document, escapeMarkdown, list, selfLink } from './parts';
import {
  articleSection,
  benchmarksSection,
  ecosystemSection,
  endsSection,
  historySection,
  lineageSection,
  usersSection,
} from './profile-evidence';
import {
  choiceSection,
  exampleSection,
  installSection,
  retirementSection,
  type ProfileContext,
} from './profile-use';

/** Takes a library in a language, the rows and the statements about it; gives its profile as Markdown: every fact with note, day and sources, these as footnotes. */
export function toProfileMarkdown(
  library: Library,
  groups: readonly RowGroup[],
  claims: readonly Claim[],
  locale: Locale,
): string {
  const messages = getMessages(locale);
  const { profile, site } = messages;
  const { colon, comma } = punctuation(locale);
  const page = absoluteUrl(paths.library(locale, library.id));
  const sources = listSources(library);
  const numbers = new Map(sources.map(({ id, number }) => [id, number]));
  const cite = (ids: readonly string[]) => footnotes(ids.flatMap((id) => numbers.get(id) ?? []));
  const cell = (id: string) => escapeMarkdown(toCell(library, id, locale, messages).text);
  const prose = library.prose
    .trim()
    .replace(citationPattern, (_, group: string) => cite(citedIds(group)))
    .replace(/\]\(#([^)\s]+)\)/g, (_, anchor: string) => `](${page}#${anchor})`);
  const context: ProfileContext = { library, locale, messages, cite };
  return document([
    `# ${escapeMarkdown(library.name)}`,
    `> ${escapeMarkdown(library.summary)}`,
    list([
      `${profile.version}${colon}${cell('latest_release')}`,
      `${profile.status}${colon}${cell('status')}`,
      `${profile.checked}${colon}${formatDate(locale, library.checked)}`,
      `${site.name}${colon}${selfLink(page)}`,
      site.licence,
    ]),
    ...retirementSection(context),
    prose,
    ...choiceSection(context),
    ...installSection(context),
    ...exampleSection(context),
    `## ${profile.facts}`,
    ...factTables(library, groups, locale, messages),
    ...ecosystemSection(context),
    ...usersSection(context),
    ...benchmarksSection(context),
    ...historySection(context),
    ...endsSection(context),
    ...lineageSection(context),
    ...articleSection(context, claims),
    `## ${profile.sources}`,
    sources
      .map(
        ({ number, title, publisher, date, url }) =>
          `[^${number}]: ${[escapeMarkdown(title), escapeMarkdown(publisher), date, url && selfLink(url)].filter(Boolean).join(comma)}`,
      )
      .join('\n'),
  ]);
}
