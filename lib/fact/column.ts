import type { Library } from '../content/collection';
import type { Base } from '../lineage/layers';
import { dimensions, findDimension } from '../dimensions/register';
import type { PartlyKind } from '../dimensions/types';
import { groupAges, type AgeGroup } from './freshness';
import { interestedPartyOf, type InterestedParty } from './source-independence';
import type { Messages } from '../i18n/locales-fs';
import { endingParts, type EndingPart } from './ending-parts';
import { punctuation } from '../i18n/punctuation';
import type { ArticlePart } from '../schema/claim';
import type { Support } from '../schema/fact';
import type { Source } from '../schema/source';
import type { VitalYear } from '../schema/records/vitals';
import type { FactCheck } from '../verified/fact-checks';
import { isStated, newestRelease, readFact, statusOf, supportOf, valueOf, type FactValue } from './read';
import { fill, formatDate, joinNames } from '../i18n/format';

/** A source as a page shows it. */
export interface CellSource {
  /** Its number in the profile's list, from 1. */
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  /** Address; package metadata has none. */
  readonly url?: string;
}

/** A fact as a page shows it: plain text, no markup. */
export interface Cell {
  /** The answer of a support dimension, or `value`. */
  readonly state: Support | 'value';
  /** In which way the answer is only partial. */
  readonly partly?: PartlyKind;
  /** The answer (a partial one with its kind) or the value in words. */
  readonly text: string;
  /** Address that the value links to. */
  readonly href?: string;
  readonly note?: string;
  readonly since?: string;
  readonly until?: string;
  /** Day of the check, YYYY-MM-DD. */
  readonly checked?: string;
  readonly sources: readonly CellSource[];
  /** Whose word it is, if no independent source vouches for it. */
  readonly voice?: InterestedParty;
  /** Sides of a disagreement between sources. */
  readonly disagreement?: readonly { readonly says: string; readonly sources: readonly CellSource[] }[];
  /** Parts under the fact that are retired or only maintained. */
  readonly ending?: readonly EndingPart[];
  /** What a machine found of it in its sources. */
  readonly check?: FactCheck;
  /** Why it holds although a machine misses a word of it. */
  readonly unverified?: string;
}

/** A library as a column of a table. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  readonly summary: string;
  /** Newest release. */
  readonly version: string;
  /** Date of the newest release as in the file: sorts as text. */
  readonly released: string;
  readonly status: 'active' | 'maintenance' | 'retired' | 'unknown';
  /** What it stands on. */
  readonly bases: readonly Base[];
  /** How the article speaks of it; left out if it does not. */
  readonly article?: ArticlePart;
  /** Day of the profile's check, YYYY-MM-DD. */
  readonly checked: string;
  /** Day on which the page was made, YYYY-MM-DD: states of age begin from it. */
  readonly built: string;
  /** Checks of all stated facts. */
  readonly ages: readonly AgeGroup[];
  /** Its full years as they were measured; left out if they were not. */
  readonly vitals?: readonly VitalYear[];
  /** Facts by dimension; every dimension has one. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Gives the sources of a library in the order of their numbers. */
export function listSources(
  library: Library,
): (CellSource & { readonly id: string; readonly read?: string; readonly version?: string })[] {
  return Object.entries(library.sources).map(([id, source], index) => ({
    id,
    ...toCellSource(source, index + 1),
    ...('package' in source ? { read: source.read, version: source.version } : {}),
  }));
}

function toCellSource(source: Source, number: number): CellSource {
  if ('url' in source)
    return {
      number,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      ...(source.date ? { date: source.date } : {}),
    };
  return {
    number,
    title: `${source.title} (${source.package} ${source.version})`,
    publisher: source.publisher,
    date: source.read,
  };
}

function valueText(value: FactValue, locale: string, messages: Messages): Pick<Cell, 'text' | 'href'> {
  const marks = punctuation(locale);
  if (Array.isArray(value)) return { text: joinNames(locale, value) };
  if (typeof value === 'object')
    return { text: `${value.version}${marks.open}${formatDate(locale, value.date)}${marks.close}` };
  if (/^https?:\/\//.test(value)) return { text: value.replace(/^https?:\/\/|\/$/g, ''), href: value };
  if (value in messages.licences) return { text: messages.licences[value as keyof Messages['licences']] };
  if (value in messages.status) return { text: messages.status[value as keyof Messages['status']] };
  if (/^\d{4}(-\d{2}){0,2}$/.test(value)) return { text: formatDate(locale, value) };
  return { text: value };
}

/** Gives through what a layer has a piece of hardware: a layer brings no kernels of its own. Nothing for any other answer. */
function throughWhat(
  { bases: [base, ...others] }: Library,
  dimension: string,
  support: Support,
  words: Messages['fact'],
): string | undefined {
  if (!base || findDimension(dimension)?.group !== 'hardware') return undefined;
  if (support !== 'yes' && support !== 'partial') return undefined;
  return others.length === 0 ? fill(words.through, { base: base.name }) : words.throughSeveral;
}

/** Gives an answer in words, with the kind of a partial one and with what a layer has it through: "Partial (experimental, through Base)". */
function answerText(
  support: Support,
  details: readonly (string | undefined)[],
  locale: string,
  messages: Pick<Messages, 'support'>,
): string {
  const { open, close, comma } = punctuation(locale);
  const said = details.filter(Boolean).join(comma);
  return `${messages.support[support]}${said ? `${open}${said}${close}` : ''}`;
}

/** Takes a library and one dimension's id; gives the fact as a page shows it, `unknown` if the file has none. */
export function toCell(library: Library, dimension: string, locale: string, messages: Messages): Cell {
  const { statement, sources: cited, disagreement, ...said } = readFact(library, dimension);
  const ids = Object.keys(library.sources);
  const sourcesOf = (some: readonly string[]) =>
    some.map((id) => toCellSource(library.sources[id]!, ids.indexOf(id) + 1));
  const sources = sourcesOf(cited);
  const voice = interestedPartyOf(
    sources.map(({ publisher }) => publisher),
    library.publishers,
  );
  // What the profile does not state stands on nothing.
  const ending = said.checked ? endingParts(library, dimension) : [];
  const check = library.checks?.[dimension];
  const shared = {
    ...said,
    ...(check ? { check } : {}),
    sources,
    ...(voice ? { voice } : {}),
    ...(disagreement.length > 0
      ? { disagreement: disagreement.map(({ says, source }) => ({ says, sources: sourcesOf(source) })) }
      : {}),
    ...(ending.length > 0 ? { ending } : {}),
  };
  const support = supportOf(statement);
  if (support) {
    const kind = said.partly && messages.partly[said.partly];
    const through = throughWhat(library, dimension, support, messages.fact);
    return { state: support, text: answerText(support, [kind, through], locale, messages), ...shared };
  }
  return { state: 'value', ...valueText(valueOf(statement)!, locale, messages), ...shared };
}

/** Takes a library; gives when its stated facts were checked, in groups that age alike. Unknowns do not age: there is nothing to check. */
export function agesOf(library: Library): AgeGroup[] {
  return groupAges(
    dimensions.flatMap(({ id, shelfLife }) => {
      const { statement, checked } = readFact(library, id);
      return isStated(statement) ? [{ checked: checked!, shelfLife }] : [];
    }),
  );
}

/** Takes a library, a language, its words and the day of the build; gives the library as a column with every dimension. */
export function toColumn(library: Library, locale: string, messages: Messages, built: string): Column {
  const newest = newestRelease(library);
  return {
    id: library.id,
    name: library.name,
    hue: library.hue,
    summary: library.summary,
    version: newest?.version ?? messages.support.unknown,
    released: newest?.date ?? '',
    status: statusOf(library),
    bases: library.bases,
    ...(library.article ? { article: library.article } : {}),
    checked: library.checked,
    built,
    ages: agesOf(library),
    ...(library.vitals?.record ? { vitals: library.vitals.record.years } : {}),
    cells: Object.fromEntries(dimensions.map(({ id }) => [id, toCell(library, id, locale, messages)])),
  };
}
