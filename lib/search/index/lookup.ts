import { bigrams, isHan } from '../fold';
import type { Built } from './build';
import { hanHeadScore } from './heads';
import { inAll } from './numbering';
import { worth } from './worth';

/** What a word leads to. */
export interface Found {
  /** Numbers of rows, each once, with what each is worth for the word. */
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
  /** What the names of each library are worth for it, by number. */
  readonly names: ReadonlyMap<number, number>;
  /** True if it stands somewhere as a word, a beginning, or in a name; else it stands inside other words of texts at most, which may be chance. */
  readonly sure: boolean;
}

/** Scores by number; the highest of a number counts. */
function raise(scores: Map<number, number>, numbers: readonly number[] | undefined, score: number): void {
  for (const number of numbers ?? []) if (score > (scores.get(number) ?? 0)) scores.set(number, score);
}

/** From how many letters on a word may begin another one of a name or a text, or stand inside it. */
const least = { headPrefix: 2, textPrefix: 4, inside: 4 };

/** What heads are worth for a Latin word. */
function latinHeads({ places, headVocabulary, headWords }: Built, word: string): Map<number, number> {
  const scores = new Map<number, number>();
  raise(scores, places.wholeTitles.get(word), worth.title.whole);
  raise(scores, places.wholeAliases.get(word), worth.alias.whole);
  raise(scores, places.titles.get(word), worth.title.word);
  raise(scores, places.aliases.get(word), worth.alias.word);
  const others = (ids: readonly number[], way: 'prefix' | 'inside') => {
    for (const id of ids) {
      raise(scores, places.titles.get(headWords[id]!), worth.title[way]);
      raise(scores, places.aliases.get(headWords[id]!), worth.alias[way]);
    }
  };
  if (word.length >= least.headPrefix) others(headVocabulary.startingWith(word), 'prefix');
  if (word.length >= least.inside) others(headVocabulary.holding(word), 'inside');
  return scores;
}

/** What heads are worth for Chinese characters. */
function hanHeads({ places, heads }: Built, word: string): Map<number, number> {
  const scores = new Map<number, number>();
  for (const head of inAll(bigrams(word).map((pair) => places.pairs.get(pair) ?? []))) {
    const score = hanHeadScore(heads[head]!, word);
    if (score > 0) scores.set(head, score);
  }
  return scores;
}

/** Rows that are being scored: each gets what its text is worth and what its head is. */
function createSheet(size: number) {
  const scores = new Float64Array(size);
  const rows = new Uint32Array(size);
  let count = 0;
  return {
    add: (row: number, score: number) => {
      if (scores[row] === 0) {
        rows[count] = row;
        count += 1;
      }
      scores[row]! += score;
    },
    /** Gives the rows with their scores and clears the sheet. */
    take: (worthOf: Float64Array) => {
      const taken = rows.slice(0, count);
      const values = new Float64Array(count);
      for (let at = 0; at < count; at += 1) {
        const row = taken[at]!;
        values[at] = scores[row]! * worthOf[row]!;
        scores[row] = 0;
      }
      count = 0;
      return { rows: taken, scores: values };
    },
  };
}

/** How many words are remembered: those of a query that is being typed. */
const mostKnown = 24;

/** Takes what was built; gives a function that says what a folded word leads to. */
export function createLookup(built: Built): (word: string) => Found {
  const { rows, worthOf, heads, texts, textVocabulary, textWords, names } = built;
  const sheet = createSheet(rows.length);
  // A row counts once in each text: by its strongest way.
  const turnOf = new Uint32Array(rows.length);
  let turn = 0;
  const addTexts = (numbers: readonly number[] | undefined, score: number) => {
    for (const row of numbers ?? []) {
      if (turnOf[row] === turn) continue;
      turnOf[row] = turn;
      sheet.add(row, score);
    }
  };
  const latinTexts = (word: string, isKnown: boolean): boolean => {
    const whole = texts.words.get(word);
    addTexts(whole, worth.text.word);
    const longer = word.length >= least.textPrefix ? textVocabulary.startingWith(word) : [];
    for (const id of longer) addTexts(texts.words.get(textWords[id]!), worth.text.prefix);
    const isSure = isKnown || whole !== undefined || longer.length > 0;
    // Only what nothing else is called or begins with is looked for inside words.
    if (!isSure && word.length >= least.inside)
      for (const id of textVocabulary.holding(word))
        addTexts(texts.words.get(textWords[id]!), worth.text.inside);
    return isSure;
  };
  const hanTexts = (word: string, isKnown: boolean): boolean => {
    const candidates = inAll(bigrams(word).map((pair) => texts.pairs.get(pair) ?? []));
    const found = word.length > 2 ? candidates.filter((row) => rows[row]!.text.includes(word)) : candidates;
    addTexts(found, worth.text.inside);
    return isKnown || found.length > 0;
  };
  const look = (word: string): Found => {
    turn += 1;
    const named = names.scores(word);
    const headScores = isHan(word) ? hanHeads(built, word) : latinHeads(built, word);
    const isKnown = named.size > 0 || headScores.size > 0;
    const sure = isHan(word) ? hanTexts(word, isKnown) : latinTexts(word, isKnown);
    for (const [head, score] of headScores) for (const row of heads[head]!.rows) sheet.add(row, score);
    return { ...sheet.take(worthOf), names: named, sure };
  };
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const found = look(word);
    if (known.size >= mostKnown) known.delete(known.keys().next().value!);
    known.set(word, found);
    return found;
  };
}
