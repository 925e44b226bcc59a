import { listSources, toColumn, type Cell } from '../../lib/fact/column';
import { gainsAndLosses } from '../../lib/compare/rows';
import { getCollection, getLibraries } from '../../lib/content/load';
import { dimensions } from '../../lib/dimensions/register';
import { rowGroups } from '../../lib/output/row-groups';
import { getMessages } from '../../lib/i18n/locales-fs';
import { citationPattern, citedIds } from '../../lib/prose/form';
import { linksOf, relationsOf } from '../../lib/lineage/relations';
import { kinInWords } from '../../lib/lineage/sentences';
import { today } from '../../lib/today';
import { pairSlug, pairsOf } from '../../lib/url';
import { fill, formatDate, joinNames } from '../../lib/i18n/format';

/** A page for the peers: plain Markdown without HTML. */
export interface PeerPage {
  /** Path without slashes at the ends; empty for the home page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

type Library = ReturnType<typeof getLibraries>[number];

const locale = 'en';
const messages = getMessages(locale);
const date = (text: string) => formatDate(locale, text);
const lines = (...parts: (string | false | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== false).join('\n\n');
const list = (rows: readonly string[]) => rows.map((row) => `- ${row}`).join('\n');
/** Markdown that shows the text as it is, in prose and in table cells. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const marks = (numbers: readonly number[], page = '') =>
  numbers.map((number) => `[\\[${number}\\]](${page}#sources)`).join(' ');
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
      `**${name}**\n\n${list(rows.map((change) => `[${plain(change.row.name)}](/libraries/${to.id}/): ${plain(fill(compare.change, { to: to.name, after: change.to.text, from: from.name, before: change.from.text }))} ${plain(change.to.note ?? '')}`))}`;
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

function claimsPage(): PeerPage {
  const { claims: words, verdicts, fact } = messages;
  const { claims, references } = getCollection();
  const sourceText = (sources: readonly { title: string; url: string; publisher: string }[]) =>
    sources.map(({ title, url, publisher }) => `[${plain(title)}](${url}), ${plain(publisher)}`).join('; ');
  return {
    path: 'claims',
    title: words.title,
    description: words.lead,
    body: lines(
      plain(words.lead),
      `## ${words.statements}`,
      ...claims.map((claim, index) =>
        lines(
          `### ${plain(claim.claim)}`,
          `${fill(words.number, { number: index + 1 })}, ${words.kinds[claim.kind]}`,
          `**${verdicts[claim.verdict]}**`,
          `**${words.now}** ${plain(claim.today)}`,
          sourceText(claim.sources),
          fill(fact.checkedOn, { date: date(claim.checked) }),
        ),
      ),
      `## ${words.references}`,
      table(
        ['', words.references, ''],
        references.map((reference) => [
          String(reference.number),
          `[${plain(reference.title)}](${reference.url})`,
          `${plain(reference.note)} ${sourceText(reference.sources)}`,
        ]),
      ),
    ),
  };
}

function timelinePage(): PeerPage {
  const { timeline: words } = messages;
  const lineage = [...getCollection().lineage].sort((x, y) => x.born.localeCompare(y.born, 'en'));
  const links = linksOf(lineage);
  const names = new Map(lineage.map(({ id, name }) => [id, name]));
  return {
    path: 'timeline',
    title: words.title,
    description: fill(words.lead, { count: lineage.length }),
    body: lines(
      fill(words.lead, { count: lineage.length }),
      table(
        [
          words.library,
          words.born,
          words.ended,
          words.language,
          words.steward,
          words.cameFrom,
          words.ledTo,
          words.sources,
        ],
        lineage.map((kin) => {
          const { cameFrom, ledTo } = relationsOf(links, kin.id);
          return [
            plain(kin.name),
            date(kin.born),
            kin.ended ? date(kin.ended) : '',
            plain(kin.language ?? ''),
            `${plain(kin.steward)} ${plain(kin.note ?? '')}`,
            plain(kinInWords(cameFrom, 'cameFrom', names, locale, words)),
            plain(kinInWords(ledTo, 'ledTo', names, locale, words)),
            kin.sources.map(({ title, url }) => `[${plain(title)}](${url})`).join(', '),
          ];
        }),
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
