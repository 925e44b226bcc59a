import { ownKinds, type Built, type Shelf } from '../index/build';
import { answerScore, nameWorth } from '../index/worth';
import { saysWhole, type Query, type QueryTerm } from '../query';
import type { SearchKind } from '../types';

/** A row with what it is worth for a query. */
export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** A library as a query meets it. */
export interface Scored {
  readonly shelf: Shelf;
  readonly score: number;
  /** What each word of the query brings, by its name or by its best row. */
  readonly perTerm: readonly number[];
  /** True if its whole name was said. */
  readonly named: boolean;
  /** True if nothing but the whole name of one of its users was said. */
  readonly userNamed: boolean;
  /** Rows in their own order. */
  readonly rows: readonly ScoredRow[];
}

/** What each word of the query brings for the name of a library and for each of its rows. */
export interface Brought {
  readonly named: readonly number[];
  readonly rows: readonly number[];
  readonly rowScores: readonly Float64Array[];
}

/** True if every word of the query is part of the library's name. */
const namesOnly = (named: readonly number[]) => named.every((score) => score >= nameWorth.inside);

/** What a word of the name of something without a profile is worth at most while the whole name was not said. */
const partOfName = 3;

/** Takes a library, what its names are worth for each word, and the words; gives what counts of it. Things without a profile stand behind the libraries until their whole name is said. */
export function countedNames(
  { wholeNames }: Shelf,
  named: readonly number[],
  terms: readonly QueryTerm[],
): readonly number[] {
  return wholeNames && !saysWhole(wholeNames, terms)
    ? named.map((score) => Math.min(score, partOfName))
    : named;
}

/** What the row of the library itself is worth: it answers a query of names alone. That of a name without a profile is there for a part of the name too, last. */
function ownRowScore(kind: SearchKind, query: Query, named: readonly number[]): number {
  if (named.length === 0) return 0;
  if (!namesOnly(named)) return kind === 'other' && Math.max(...named) > 0 ? 1 : 0;
  return query.kinds.size > 0 ? 1 : 40;
}

/** Takes what was built, the query and its terms; gives a function that says what a row gains if the query is one of its names, their spelling corrected and words of questions aside; such another name counts less. */
function createWholeWorth({ heads, headOf }: Built, query: Query, terms: readonly QueryTerm[]) {
  const gains = new Map<number, number>();
  const gainOf = (number: number): number => {
    const { title, aliases, wholeTitles, wholeAliases } = heads[number]!;
    if (title === query.whole || aliases.includes(query.whole)) return 12;
    if (query.kinds.size > 0) return 0;
    return saysWhole(wholeTitles, terms) ? 12 : saysWhole(wholeAliases, terms) ? 8 : 0;
  };
  return (row: number): number => {
    const head = headOf[row]!;
    let gain = gains.get(head);
    if (gain === undefined) gains.set(head, (gain = gainOf(head)));
    return gain;
  };
}

/** Takes what was built, the query and its terms; gives a function that scores a library by what each word brings. */
export function createScoring(built: Built, query: Query, terms: readonly QueryTerm[]) {
  const wholeWorth = createWholeWorth(built, query, terms);
  const kindOf = (row: number) => built.rows[row]!.kind;

  /** A row's worth, and whether the query is one of its names. */
  const scoreRow = (row: number, { named, rowScores }: Brought, counted: readonly number[]) => {
    const kind = kindOf(row);
    if (ownKinds.has(kind)) return { score: ownRowScore(kind, query, named), isWhole: false };
    let [sum, hit] = [0, 0];
    for (const term of counted) {
      const score = rowScores[term]![row]!;
      sum += score;
      if (score > 0) hit += 1;
    }
    const everyWord = hit > 1 && hit === counted.length;
    const gain = sum > 0 ? wholeWorth(row) : 0;
    let score = sum * (everyWord ? 1.5 : 1) + gain * answerScore(built.rows[row]!);
    if (query.kinds.has(kind)) {
      if (namesOnly(named)) score += 40;
      else if (score > 0) score += 6;
    }
    return { score, isWhole: gain > 0 };
  };

  /** Rows that a word leads to, the one of the library itself, and where nothing but names was said those of the kinds that are asked for. */
  const candidates = ({ own, from, end }: Shelf, { named, rows }: Brought): ReadonlySet<number> => {
    const all = new Set(rows);
    for (const row of own) all.add(row);
    if (query.kinds.size > 0 && namesOnly(named))
      for (let row = from; row < end; row += 1) if (query.kinds.has(kindOf(row))) all.add(row);
    return all;
  };

  return (shelf: Shelf, brought: Brought): Scored => {
    const { named, rows, rowScores } = brought;
    // Beside a feature, the library's own name says where to look, not which row.
    const onlyNames = namesOnly(named);
    const counted = named.flatMap((score, term) => (onlyNames || score < nameWorth.word ? [term] : []));
    const perTerm = named.map((score, term) =>
      counted.includes(term)
        ? rows.reduce((most, row) => Math.max(most, rowScores[term]![row]!), score)
        : score,
    );
    let [top, userNamed] = [0, false];
    const scored: ScoredRow[] = [];
    for (const row of candidates(shelf, brought)) {
      const { score, isWhole } = scoreRow(row, brought, counted);
      if (score <= 0) continue;
      scored.push({ row, score });
      top = Math.max(top, score);
      userNamed ||= isWhole && kindOf(row) === 'user';
    }
    const most = Math.max(0, ...named);
    return {
      shelf,
      score: perTerm.reduce((sum, value) => sum + value, 0) + top + most * 2,
      perTerm,
      named: most >= nameWorth.word,
      userNamed,
      rows: scored,
    };
  };
}
