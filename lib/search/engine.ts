import { createHanCut, type HanCut } from './han';
import { build, buildInSteps, type Built } from './index/build';
import { createLookup } from './index/lookup';
import { asTyped, parseQuery, prepareQuestions, sizeOf, toTerms, type Query, type QueryTerm } from './query';
import { findRanges } from './ranges';
import { createGathering, type Gathered } from './rank/gather';
import { inOrder, type Placed } from './rank/order';
import { createMeeting, createScoring, type Met, type Scored } from './rank/score';
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

/** What groups of one answer share. */
interface Shown {
  readonly hitsOf: (met: Met) => SearchHit[];
  readonly missingOf: (met: Met) => readonly string[];
}

/** A library that was found; its rows and marks are made when they are shown. */
class Group implements SearchGroup {
  readonly library: SearchGroup['library'];
  readonly place: number;
  readonly #met: Met;
  readonly #shown: Shown;
  #hits: SearchHit[] | undefined;

  constructor({ scored, place }: Placed, shown: Shown) {
    this.library = scored.library;
    this.place = place;
    this.#met = scored;
    this.#shown = shown;
  }

  get hits() {
    return (this.#hits ??= this.#shown.hitsOf(this.#met));
  }

  get missing() {
    return this.#shown.missingOf(this.#met);
  }
}

/** From how many characters on a Chinese name may have one that is wrong. */
const leastMisspelt = 4;

/** Takes what was built and Chinese words that ask for nothing; gives what cuts runs into words. A run of strange words that is one typo away from a known name is that name. */
function createCorrectingCut({ hanTerms }: Built, hanStop: ReadonlySet<string>): HanCut {
  const cut = createHanCut(hanTerms, hanStop);
  const correct = createSpellingCorrector([...hanTerms].filter((word) => word.length >= leastMisspelt));
  return (run) => {
    const words = cut(run);
    if (words.length > 0 && words.every((word) => hanTerms.has(word))) return words;
    const [nearest] = correct(run);
    return nearest?.edits === 1 ? [nearest.word] : words;
  };
}

/** Takes what was built and the words of questions; gives the search. */
function toSearch(built: Built, index: SearchIndex): Search {
  const questions = prepareQuestions(index.questions);
  const cut = createCorrectingCut(built, questions.hanStop);
  const correct = createSpellingCorrector(built.vocabulary, built.properNames);
  const lookup = createLookup(built);
  const gather = createGathering(built, lookup);
  const byName = [...built.shelves].sort((a, b) => a.library.name.localeCompare(b.library.name, 'en'));
  const rankOf = new Map(byName.map((shelf, rank) => [shelf, rank]));
  const ranks = built.shelves.map((shelf) => rankOf.get(shelf)!);

  // What was gathered holds until the next query; rows that are shown later are gathered again.
  let gathered: { readonly by: readonly QueryTerm[]; readonly now: Gathered } | undefined;
  const gatherFor = (terms: readonly QueryTerm[]): Gathered => {
    if (gathered?.by !== terms) gathered = { by: terms, now: gather(terms) };
    return gathered.now;
  };

  /** Libraries that answer as many words of the query as any. */
  const find = (query: Query, terms: readonly QueryTerm[]): Scored[] => {
    const brought = gatherFor(terms);
    const met = brought.shelves.map(createMeeting(brought));
    const { score } = createScoring(built, query, terms, brought);
    for (let words = terms.length; words >= 0; words -= 1) {
      const found = met
        .filter((one) => one.words === words)
        .map(score)
        .filter(({ top }) => top > 0);
      if (found.length > 0) return found;
    }
    return [];
  };

  const isFiller = ({ said }: QueryTerm) => questions.filler.has(said);

  return (typed) => {
    const query = parseQuery(typed, cut, questions);
    if (query.words.length === 0 && query.kinds.size === 0) return { groups: [], dropped: [] };
    const all = toTerms(lookup, correct, query.words).filter(
      (term) => term.words.length > 0 || !isFiller(term),
    );
    const terms = all.filter(({ words }) => words.length > 0);
    const typedWords = (missed: readonly QueryTerm[]) =>
      asTyped(
        typed,
        missed.map(({ said }) => said),
        [...query.words, ...questions.hanStop],
      );
    // Most of what was typed must be known: one known word in a heap of strange ones is chance.
    const strange = typedWords(all.filter(({ words }) => words.length === 0));
    const size = [...terms.map(({ said }) => said), ...strange].reduce((sum, word) => sum + sizeOf(word), 0);
    const known = terms.reduce((sum, term) => sum + term.known * sizeOf(term.said), 0);
    const isKnown = known * 2 >= size && (terms.length > 0 || query.kinds.size > 0);
    const found = isKnown ? find(query, terms) : [];
    const lost = all.filter(
      (term) => !found.some(({ perTerm }) => perTerm[terms.indexOf(term)]! > 0) && !isFiller(term),
    );
    const marks = terms.flatMap(({ words }) => words);
    const shown: Shown = {
      hitsOf: (met) =>
        createScoring(built, query, terms, gatherFor(terms))
          .rowsOf(met)
          .slice(0, mostHits)
          .map(({ row }) => toHit(built.rows[row]!, marks)),
      missingOf: ({ perTerm }) =>
        typedWords(terms.filter((term, at) => perTerm[at] === 0 && !lost.includes(term) && !isFiller(term))),
    };
    const placed = inOrder(found, query.asksForEnded, (shelf) => ranks[shelf]!);
    return {
      groups: placed.map((one) => new Group(one, shown)),
      dropped: typedWords(lost),
    };
  };
}

/** Takes the index; gives the search. */
export function createSearch(index: SearchIndex): Search {
  return toSearch(build(index), index);
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
