import { listSources, toColumn, type Cell } from '../../lib/fact/column';
import { gainsAndLosses } from '../../lib/compare/rows';
import { getLibraries } from '../../lib/content/load';
import { dimensions } from '../../lib/dimensions/register';
import { rowGroups } from '../../lib/output/row-groups';
import { citationPattern, citedIds } from '../../lib/prose/form';
import { today } from '../../lib/today';
import { pairSlug, pairsOf } from '../../lib/url';
import { date, lines, list, locale, marks, messages, plain, table, type PeerPage } from './markdown';
import { claimsPage, timelinePage } from './statement-pages';
import { fill, joinNames } from '../../lib/i18n/format';

type Library = ReturnType<typeof getLibraries>[number];

const groups = rowGroups(locale);

/** A fact in a table cell: answer, note, since and until, parts, sides of a disagreement, numbers of its sources. */
function factText({ text, note, since, until, voice, disagreement, sources }: Cell, page = ''): string {
  const { fact } = messages;
  return [
    `**${plain(text)}**`,
    note && plain(note),
    since && fill(fact.since, { version: plain(since) }),
    until && fill(fact.until, { version: plain(until) }),
    disagreement && `${fact.disagreement}: ${disagreement.map(({ says }) => plain(says)).join(' ')}`,
    voice && fact.voice[voice],
    marks(
      sources.map(({ number }) => number),
      page,
    ),
  ]
    .filter(Boolean)
    .join('. ')
    .replaceAll('..', '.');
}

function profilePage(library: Library): PeerPage {
  const { profile } = messages;
  const column = toColumn(library, locale, messages, today());
  const sources = listSources(library);
  const numberOf = (id: string) => sources.find((source) => source.id === id)?.number ?? 0;
  const cited = (ids: readonly string[]) => marks(ids.map(numberOf));
  const rows = groups.map(
    (group) =>
      `### ${group.name}\n\n${table(
        [messages.facts.dimension, messages.facts.value, messages.facts.checked],
        group.rows.map((row) => {
          const cell = column.cells[row.id]!;
          return [
            `**${plain(row.name)}** ${plain(row.question)}`,
            factText(cell),
            cell.checked ? date(cell.checked) : messages.facts.notChecked,
          ];
        }),
      )}`,
  );
  return {
    path: `libraries/${library.id}`,
    title: library.name,
    description: library.summary,
    body: lines(
      plain(library.summary),
      library.retirement &&
        lines(
          `## ${profile.status}`,
          plain(library.retirement.summary),
          list(library.retirement.still_runs.map(plain)),
          list(library.retirement.breaks.map(({ what }) => plain(what))),
          list(library.retirement.ways_out.map(({ to, how }) => `${plain(to)}: ${plain(how)}`)),
        ),
      library.prose.replace(citationPattern, (_, group: string) => cited(citedIds(group))),
      `## ${profile.choose}`,
      list(
        [...library.choose_when, ...library.avoid_when].map((row) =>
          plain(typeof row === 'string' ? row : JSON.stringify(row)),
        ),
      ),
      `## ${profile.install}`,
      ...library.install.map(
        ({ target, command, note, source }) =>
          `${plain(target)} ${note ? plain(note) : ''} ${cited(source)}\n\n\`\`\`sh\n${command}\n\`\`\``,
      ),
      `## ${profile.example}\n\n\`\`\`${library.example.file.split('.').at(-1)}\n${library.example.code}\n\`\`\``,
      library.example.run && `\`\`\`text\n${library.example.run.output}\n\`\`\``,
      `## ${profile.facts}`,
      ...rows,
      `## ${profile.ecosystem}\n\n${list(library.ecosystem.map((part) => `[${plain(part.name)}](${part.url}): ${plain(part.role)} ${messages.status[part.status]} ${part.ended ? date(part.ended) : ''} ${cited(part.source)}`))}`,
      `## ${profile.users}\n\n${list(library.users.map((user) => `**${plain(user.organisation)}** (${plain(user.sector)}): ${plain(user.use)} ${user.year ?? ''} ${cited(user.source)}`))}`,
      `## ${profile.benchmarks}\n\n${list(library.benchmarks.map((row) => `${plain(row.claim)} ${plain(row.figure)} ${plain(row.setting)} ${row.year}, ${plain(row.by)}. ${plain(row.interest ?? '')} ${cited(row.source)}`))}`,
      `## ${profile.history}\n\n${list(library.history.map((row) => `${date(row.date)}: ${plain(row.event)} ${cited(row.source)}`))}`,
      library.ends &&
        `## ${profile.ends}\n\n${list(library.ends.map((row) => `${date(row.date)}: ${plain(row.what)} ${cited(row.source)}`))}`,
      `## ${messages.profile.sources}\n\n${sources.map(({ title, publisher, url, date: day }, index) => `${index + 1}. ${url ? `[${plain(title)}](${url})` : plain(title)}, ${plain(publisher)}${day ? `, ${date(day)}` : ''}`).join('\n')}`,
    ),
  };
}

function pairPage(left: Library, right: Library): PeerPage {
  const { compare } = messages;
  const [a, b] = [left, right].map((library) => toColumn(library, locale, messages, today())) as [
    ReturnType<typeof toColumn>,
    ReturnType<typeof toColumn>,
  ];
  const title = fill(compare.pairTitle, { a: a.name, b: b.name });
  const changes = (
    [
      [a, b],
      [b, a],
    ] as const
  ).map(([from, to]) => {
    const { gains, losses, open } = gainsAndLosses(groups, from, to);
    const section = (name: string, rows: typeof gains) =>
      rows.length > 0 &&
      `**${name}**\n\n${list(rows.map((change) => `[${plain(change.row.name)}](/libraries/${to.id}/): ${plain(`${to.name}: ${change.to.text}. ${from.name}: ${change.from.text}.`)} ${plain(change.to.note ?? '')}`))}`;
    return lines(
      `### ${fill(compare.fromTo, { from: from.name, to: to.name })}`,
      section(compare.gains, gains),
      section(compare.losses, losses),
      section(compare.open, open),
    );
  });
  return {
    path: `compare/${pairSlug(left.id, right.id)}`,
    title,
    description: title,
    body: lines(
      `## ${compare.gainsTitle}`,
      ...changes,
      `## ${compare.tableTitle}`,
      ...groups.map(
        (group) =>
          `### ${group.name}\n\n${table(
            [compare.dimension, a.name, b.name],
            group.rows.map((row) => [
              plain(row.name),
              factText(a.cells[row.id]!, `/libraries/${a.id}/`),
              factText(b.cells[row.id]!, `/libraries/${b.id}/`),
            ]),
          )}`,
      ),
    ),
  };
}

function homePage(libraries: readonly Library[]): PeerPage {
  return {
    path: '',
    title: messages.home.title,
    description: messages.site.description,
    body: lines(
      messages.home.lead,
      ...libraries.map((library) => {
        const { cells, version, checked } = toColumn(library, locale, messages, today());
        const shown = [
          'host_languages',
          'license',
          'status',
          'nvidia_gpu',
          'tpu',
          'apple_gpu',
          'windows',
          'browser',
        ].filter((id) => cells[id]);
        return lines(
          `## [${plain(library.name)}](/libraries/${library.id}/)`,
          plain(library.summary),
          list([
            `${messages.card.release}: ${plain(version)}`,
            ...shown.map(
              (id) =>
                `${dimensions.find((dimension) => dimension.id === id)!.name}: ${plain(cells[id]!.text)}`,
            ),
          ]),
          fill(messages.card.checked, { date: date(checked) }),
        );
      }),
      `${joinNames(locale, ['[Claims](/claims/)', '[Timeline](/timeline/)'])}`,
    ),
  };
}

/** Gives the pages that the peers are built from, in English, made from the site's own content. */
export function peerPages(): PeerPage[] {
  const libraries = getLibraries(locale);
  const byId = (id: string) => libraries.find((library) => library.id === id)!;
  return [
    homePage(libraries),
    ...libraries.map(profilePage),
    ...pairsOf(libraries.map(({ id }) => id)).map(([a, b]) => pairPage(byId(a), byId(b))),
    claimsPage(),
    timelinePage(),
  ];
}
