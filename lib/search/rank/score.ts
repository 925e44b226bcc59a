import type { Built, Shelf } from '../index/build';
import { nameWorth } from '../index/worth';
import type { Query, QueryTerm } from '../query';
import type { Gathered } from './gather';

/** A library as the words of a query meet it. */
export interface Met {
  /** Its number. */
  readonly shelf: number;
  /** What each word brings for its name. */
  readonly named: readonly number[];
  /** Which words count in its rows. */
  readonly counted: readonly number[];
  /** What each word brings, by its name or by its best row. */
  readonly perTerm: readonly number[];
  /** How many words bring anything. */
  readonly words: number;
}

/** A library with what it is worth for a query. */
export interface Scored extends Met {
  readonly library: Shelf['library'];
  /** What its best row is worth; without a row it is not found. */
  readonly top: number;
  readonly score: number;
  /** True if its whole name was said. */
  readonly isNamed: boolean;
  /** True if nothing but the whole name of one of its users was said. */
  readonly isUserNamed: boolean;
}

/** A row with what it is worth for a query. */
interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/** True if every word of the query is part of the library's name. */
const namesOnly = (named: readonly number[]) => named.every((score) => score >= nameWorth.inside);

/** What a row of a kind that was asked for gains: beside a name alone it is what was asked for. */
const kindGain = { alone: 40, beside: 6 };

/** Most ways in which the words of a query are put together, each with its spelling corrections. */
const mostPhrases = 64;

/** Gives what the words of a query say as a whole, their spelling corrected. */
function phrasesOf(terms: readonly QueryTerm[]): string[] {
  return terms
    .reduce<string[][]>(
      (phrases, { words }) =>
        phrases.flatMap((phrase) => words.map((word) => [...phrase, word])).slice(0, mostPhrases),
      terms.length > 0 ? [[]] : [],
    )
    .map((phrase) => phrase.join(' '));
}

/** Takes what was built, the query and its terms; gives by head what a row gains if the query is one of its names, their spelling corrected and words of questions aside; such another name counts less. */
function wholeGains({ places }: Built, query: Query, terms: readonly QueryTerm[]): Map<number, number> {
  const gains = new Map<number, number>();
  const gain = (heads: readonly number[] | undefined, most: number) => {
    for (const head of heads ?? []) gains.set(head, Math.max(gains.get(head) ?? 0, most));
  };
  gain(places.wholeTitles.get(query.whole), 12);
  gain(places.wholeAliases.get(query.whole), 12);
  if (query.kinds.size > 0) return gains;
  for (const phrase of phrasesOf(terms)) {
    gain(places.saidTitles.get(phrase), 12);
    gain(places.saidAliases.get(phrase), 8);
  }
  return gains;
}

/** Takes what the words of a query brought; gives a function that says how they meet a library. */
export function createMeeting({ rowsOf, namedOf, sheets }: Gathered) {
  return (shelf: number): Met => {
    const named = namedOf(shelf);
    // Beside a feature, the library's own name says where to look, not which row.
    const onlyNames = namesOnly(named);
    const counted = named.flatMap((score, term) => (onlyNames || score < nameWorth.word ? [term] : []));
    const perTerm = [...named];
    const rows = rowsOf(shelf);
    for (const term of counted) {
      const sheet = sheets[term]!;
      let most = named[term]!;
      for (let at = 0; at < rows.length; at += 1) {
        const score = sheet[rows[at]!]!;
        if (score > most) most = score;
      }
      perTerm[term] = most;
    }
    return { shelf, named, counted, perTerm, words: perTerm.filter((score) => score > 0).length };
  };
}

/** What a query makes of the libraries that it meets. */
export interface Scoring {
  readonly score: (met: Met) => Scored;
  /** Rows of a library that answer, the best first. */
  readonly rowsOf: (met: Met) => ScoredRow[];
}

/** Takes what was built, the query, its terms and what they brought; gives what scores libraries and their rows. */
export function createScoring(
  built: Built,
  query: Query,
  terms: readonly QueryTerm[],
  { rowsOf: touchedIn, sheets }: Gathered,
): Scoring {
  const { shelves, kindOf, isOwn, answerOf, headOf } = built;
  const gains = wholeGains(built, query, terms);
  const gainOf = (row: number) => (gains.size > 0 ? (gains.get(headOf[row]!) ?? 0) : 0);
  const isAsked = (row: number) => query.kinds.size > 0 && query.kinds.has(kindOf[row]!);

  /** What the row of the library itself is worth: it answers a query of names alone. That of a name without a profile is there for a part of the name too, last. */
  const ownScore = (row: number, named: readonly number[]): number => {
    if (terms.length === 0) return 0;
    if (!namesOnly(named)) return kindOf[row] === 'other' && Math.max(...named) > 0 ? 1 : 0;
    return query.kinds.size > 0 ? 1 : 40;
  };

  /** What the words bring for a row, more if all of them do. */
  const wordScore = (row: number, counted: readonly number[]): number => {
    let [sum, hit] = [0, 0];
    for (let at = 0; at < counted.length; at += 1) {
      const score = sheets[counted[at]!]![row]!;
      sum += score;
      if (score > 0) hit += 1;
    }
    return hit > 1 && hit === counted.length ? sum * 1.5 : sum;
  };

  /** What a row is worth that words lead to. */
  const rowScore = (row: number, counted: readonly number[], byKind: number): number => {
    const score = isOwn[row] === 1 ? 0 : wordScore(row, counted);
    if (score === 0) return 0;
    return score + gainOf(row) * answerOf[row]! + (isAsked(row) ? byKind : 0);
  };
  const byKindIn = ({ named }: Met) => (namesOnly(named) ? kindGain.alone : kindGain.beside);

  /** Rows of the kinds that are asked for beside nothing but names, without those that words lead to. */
  const kindRows = ({ shelf, named, counted }: Met): number[] => {
    const rows: number[] = [];
    if (query.kinds.size === 0 || !namesOnly(named)) return rows;
    const { from, end } = shelves[shelf]!;
    for (let row = from; row < end; row += 1)
      if (isAsked(row) && isOwn[row] === 0 && wordScore(row, counted) === 0) rows.push(row);
    return rows;
  };

  return {
    score: (met) => {
      const { shelf, named, counted, perTerm, words } = met;
      const touched = touchedIn(shelf);
      const byKind = byKindIn(met);
      let top = kindRows(met).length > 0 ? kindGain.alone : 0;
      let isUserNamed = false;
      for (let at = 0; at < touched.length; at += 1) {
        const score = rowScore(touched[at]!, counted, byKind);
        if (score > top) top = score;
        if (gains.size > 0 && score > 0)
          isUserNamed ||= kindOf[touched[at]!] === 'user' && gainOf(touched[at]!) > 0;
      }
      const { library, own } = shelves[shelf]!;
      for (const row of own) top = Math.max(top, ownScore(row, named));
      const most = Math.max(0, ...named);
      // Spelled out: a spread takes as long as all the rest.
      return {
        shelf,
        named,
        counted,
        perTerm,
        words,
        library,
        top,
        score: perTerm.reduce((sum, value) => sum + value, 0) + top + most * 2,
        isNamed: most >= nameWorth.word,
        isUserNamed,
      };
    },
    rowsOf: (met) => {
      const byKind = byKindIn(met);
      return [
        ...Array.from(touchedIn(met.shelf), (row) => ({ row, score: rowScore(row, met.counted, byKind) })),
        ...kindRows(met).map((row) => ({ row, score: kindGain.alone })),
        ...shelves[met.shelf]!.own.map((row) => ({ row, score: ownScore(row, met.named) })),
      ]
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.row - b.row);
    },
  };
}
