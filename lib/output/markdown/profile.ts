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
import { fill, formatDate } from '../../i18n/format';
import { factTables, footnotes } from './facts';
import { codeBlock, document, list, escapeMarkdown, selfLink, table } from './parts';

/** Takes a library in a language, the rows and the statements about it; gives its profile as Markdown: every fact with note, day and sources, these as footnotes. */
export function toProfileMarkdown(
  library: Library,
  groups: readonly RowGroup[],
  claims: readonly Claim[],
  locale: Locale,
): string {
  const messages = getMessages(locale);
  const { profile, site, status, verdicts, fact } = messages;
  const { colon, comma, open, close, gap } = punctuation(locale);
  const page = absoluteUrl(paths.library(locale, library.id));
  const sources = listSources(library);
  const numbers = new Map(sources.map(({ id, number }) => [id, number]));
  const cite = (ids: readonly string[]) => footnotes(ids.flatMap((id) => numbers.get(id) ?? []));
  const cell = (id: string) => escapeMarkdown(toCell(library, id, locale, messages).text);
  const prose = library.prose
    .trim()
    .replace(citationPattern, (_, group: string) => cite(citedIds(group)))
    .replace(/\]\(#([^)\s]+)\)/g, (_, anchor: string) => `](${page}#${anchor})`);
  const { retirement, example } = library;
  const kin = (['inspired_by', 'built_on', 'successor_of', 'succeeded_by'] as const).filter(
    (key) => library.lineage[key].length > 0,
  );
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
    ...(retirement
      ? [
          `## ${fill(profile.retired, { since: formatDate(locale, retirement.since) })}`,
          `${escapeMarkdown(retirement.summary)}${gap}${cite(retirement.source)}`,
          `${profile.lastRelease}${colon}${escapeMarkdown(retirement.last_release)}`,
          `### ${profile.stillRuns}`,
          list(retirement.still_runs.map(escapeMarkdown)),
          `### ${profile.breaks}`,
          list(retirement.breaks.map(({ what, source }) => `${escapeMarkdown(what)}${cite(source)}`)),
          `### ${profile.waysOut}`,
          list(
            retirement.ways_out.map(
              ({ to, how, source }) =>
                `**${escapeMarkdown(to)}**${colon}${escapeMarkdown(how)}${cite(source)}`,
            ),
          ),
        ]
      : []),
    prose,
    `## ${profile.choose}`,
    profile.judgement,
    `### ${profile.chooseWhen}`,
    list(library.choose_when.map(escapeMarkdown)),
    `### ${profile.avoidWhen}`,
    list(library.avoid_when.map(escapeMarkdown)),
    `## ${profile.install}`,
    ...library.install.flatMap(({ target, command, note, source }) => [
      `${escapeMarkdown(target)}${cite(source)}${note ? `${colon}${escapeMarkdown(note)}` : ''}`,
      codeBlock(command),
    ]),
    `## ${profile.example}`,
    codeBlock(example.code),
    example.run
      ? fill(profile.ran, {
          date: formatDate(locale, example.run.day),
          python: example.run.python,
          platform: example.run.platform,
          seconds: example.run.seconds,
          packages: Object.entries(example.run.packages)
            .map(([name, version]) => `${name} ${version}`)
            .join(punctuation(locale).list),
        })
      : `${profile.notRun}${gap}${escapeMarkdown(example.not_run ?? '')}`,
    example.run && codeBlock(example.run.output),
    `## ${profile.facts}`,
    ...factTables(library, groups, locale, messages),
    `## ${profile.ecosystem}`,
    table([
      [profile.part, profile.role, profile.status, profile.sources],
      ...library.ecosystem.map((row) => [
        `[${escapeMarkdown(row.name)}](<${row.url}>)`,
        escapeMarkdown(row.role),
        [
          status[row.status],
          row.ended && fill(profile.partEnded, { date: formatDate(locale, row.ended) }),
          row.successor && escapeMarkdown(fill(profile.partSuccessor, { successor: row.successor })),
        ]
          .filter(Boolean)
          .join(comma),
        cite(row.source),
      ]),
    ]),
    `## ${profile.users}`,
    table([
      [profile.organisation, profile.use, profile.year, profile.sources],
      ...library.users.map((row) => [
        escapeMarkdown(`${row.organisation}${open}${row.sector}${close}`),
        escapeMarkdown(row.evidence === 'claimed' ? `${row.use}${gap}${profile.claimed}` : row.use),
        String(row.year ?? profile.yearUnknown),
        cite(row.source),
      ]),
    ]),
    `## ${profile.benchmarks}`,
    profile.benchmarksHint,
    list(
      library.benchmarks.map(
        (row) =>
          `**${escapeMarkdown(row.claim)}**${cite(row.source)}${colon}${[
            row.figure,
            row.setting,
            fill(profile.measuredBy, { by: row.by, year: row.year }),
            row.interest && fill(profile.interest, { sentence: row.interest }),
          ]
            .filter((part): part is string => Boolean(part))
            .map(escapeMarkdown)
            .join(' / ')}`,
      ),
    ),
    `## ${profile.history}`,
    list(
      library.history
        .toReversed()
        .map(
          ({ date, event, source }) =>
            `${formatDate(locale, date)}${colon}${escapeMarkdown(event)}${cite(source)}`,
        ),
    ),
    ...(library.ends
      ? [
          `## ${profile.ends}`,
          list(
            library.ends.map(
              ({ date, what, source }) =>
                `${formatDate(locale, date)}${colon}${escapeMarkdown(what)}${cite(source)}`,
            ),
          ),
        ]
      : []),
    ...(kin.length > 0
      ? [
          `## ${profile.lineage}`,
          list(
            kin.map(
              (key) =>
                `${profile[key]}${colon}${library.lineage[key].map(escapeMarkdown).join(punctuation(locale).list)}${cite(library.lineage.source)}`,
            ),
          ),
        ]
      : []),
    ...(claims.length > 0
      ? [
          `## ${profile.article}`,
          profile.articleHint,
          list(
            claims.map(
              (claim) =>
                `**${verdicts[claim.verdict]}**${colon}${escapeMarkdown(claim.claim)}${gap}${profile.today}${gap}${escapeMarkdown(claim.today)}${open}${fill(fact.checkedOn, { date: formatDate(locale, claim.checked) })}${comma}[${profile.claimLink}](<${absoluteUrl(paths.claims(locale, {}, `claim-${claim.id}`))}>)${close}`,
            ),
          ),
        ]
      : []),
    `## ${profile.sources}`,
    sources
      .map(
        ({ number, title, publisher, date, url }) =>
          `[^${number}]: ${[escapeMarkdown(title), escapeMarkdown(publisher), date, url && selfLink(url)].filter(Boolean).join(comma)}`,
      )
      .join('\n'),
  ]);
}
