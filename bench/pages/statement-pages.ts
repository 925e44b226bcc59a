import { getCollection } from '../../lib/content/load';
import { fill } from '../../lib/i18n/format';
import { linksOf, relationsOf } from '../../lib/lineage/relations';
import { kinInWords } from '../../lib/lineage/sentences';
import { date, lines, locale, messages, plain, table, type PeerPage } from './markdown';

/** Gives the page of the article's statements. */
export function claimsPage(): PeerPage {
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

/** Gives the page of the family tree. */
export function timelinePage(): PeerPage {
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
