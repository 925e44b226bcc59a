import { createHanCut } from './han';
import { buildInSteps, type Built } from './index/build';
import { createLookup } from './index/lookup';
import { asTyped, parseQuery, prepareQuestions, sizeOf, toTerms, type Query, type QueryTerm } from './query';
import { findRanges } from './ranges';
import { createGathering } from './rank/gather';
import { inOrder, type Placed } from './rank/order';
import { createScoring, type Scored } from './rank/score';
import { createSpellingCorrector } from './typo';
import type { Range, SearchAnswer, SearchGroup, SearchHit, SearchIndex, SearchRecord } from './types';

/** Finds rows for a query, grouped by library, best first. Never throws. */
export type Search = (typed: string) => SearchAnswer;

/** Most rows of one library. */
const mostHits = 20;

/** Gives a value when it is first asked for: of hundreds of rows found, a page shows a few. */
function once<Value>(make: () => Value): () => Value {
  let value: { made: Value } | undefined;
  return () => (value ??= { made: make() }).made;
}

function toHit(record: SearchRecord, marks: readonly string[]): SearchHit {
  const title = once((): Range[] => findRanges(record.title, marks));
  const text = once((): Range[] => findRanges(record.text, marks));
  return {
    record,
    get titleRanges() {
      return title();
    },
    get textRanges() {
      return text();
    },
  };
}

function toGroup(
  { scored: { shelf, rows }, place }: Placed,
  built: Built,
  marks: readonly string[],
  missing: readonly string[],
): SearchGroup {
  const hits = once(() =>
    [...rows]
      .sort((a, b) => b.score - a.score || a.row - b.row)
      .slice(0, mostHits)
      .map(({ row }) => toHit(built.rows[row]!, marks)),
  );
  return {
    library: shelf.library,
    place,
    missing,
    get hits() {
      return hits();
    },
  };
}

const wordsMet = ({ perTerm }: Scored) => perTerm.filter((score) => score > 0).length;

/** Takes what was built and the words of questions; gives the search. */
function toSearch(built: Built, index: SearchIndex): Search {
  const questions = prepareQuestions(index.questions);
  const cut = createHanCut(built.hanTerms, questions.hanStop);
  const correct = createSpellingCorrector(built.vocabulary, built.properNames);
  const lookup = createLookup(built);
  const gather = createGathering(built, lookup);
  const byName = [...built.shelves].sort((a, b) => a.library.name.localeCompare(b.library.name, 'en'));
  const ranks = new Map(byName.map((shelf, rank) => [shelf, rank]));

  /** Libraries that answer as many words of the query as any. */
  const find = (query: Query, terms: readonly QueryTerm[]): Scored[] => {
    const score = createScoring(built, query, terms);
    const scored = [...gather(terms)]
      .map(([shelf, brought]) => score(shelf, brought))
      .filter(({ rows }) => rows.length > 0);
    const most = scored.reduce((most, one) => Math.max(most, wordsMet(one)), 0);
    return scored.filter((one) => wordsMet(one) === most);
  };

  const isFiller = ({ said }: QueryTerm) => questions.filler.has(said);

  return (typed) => {
    const query = parseQuery(typed, cut, questions);
    if (query.words.length === 0 && query.kinds.size === 0) return { groups: [], dropped: [] };
    const all = toTerms(lookup, correct, query.words).filter(
      (term) => term.words.length > 0 || !isFiller(term),
    );
    const terms = all.filter(({ words }) => words.length > 0);
    // Most of what was typed must be known: one known word in a heap of strange ones is chance.
    const size = all.reduce((sum, { said }) => sum + sizeOf(said), 0);
    const known = terms.reduce((sum, term) => sum + term.known * sizeOf(term.said), 0);
    const isKnown = known * 2 >= size && (terms.length > 0 || query.kinds.size > 0);
    const found = isKnown ? find(query, terms) : [];
    const lost = all.filter(
      (term) => !found.some(({ perTerm }) => perTerm[terms.indexOf(term)]! > 0) && !isFiller(term),
    );
    const missingIn = ({ perTerm }: Scored) =>
      terms.filter((term, at) => perTerm[at] === 0 && !lost.includes(term) && !isFiller(term));
    const typedWords = (missed: readonly QueryTerm[]) =>
      asTyped(
        typed,
        missed.map(({ said }) => said),
      );
    const marks = terms.flatMap(({ words }) => words);
    const placed = inOrder(found, query.asksForEnded, (shelf) => ranks.get(shelf)!);
    return {
      groups: placed.map((one) => toGroup(one, built, marks, typedWords(missingIn(one.scored)))),
      dropped: typedWords(lost),
    };
  };
}

/** Takes the index; gives the search. */
export function createSearch(index: SearchIndex): Search {
  const steps = buildInSteps(index);
  for (;;) {
    const step = steps.next();
    if (step.done) return toSearch(step.value, index);
  }
}

/** For how many milliseconds a browser may be kept from anything else. */
const slice = 12;

/** Takes the index; gives the search, made in slices between which the browser sees to the reader. */
export async function createSearchInSlices(index: SearchIndex): Promise<Search> {
  const steps = buildInSteps(index);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return toSearch(step.value, index);
    if (performance.now() - begun < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}
