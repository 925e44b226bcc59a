/** What a cut of a run costs: unknown characters are dear, so that as many as possible belong to a known word; one word beats two. */
const costs = { unknown: 10, word: 1, lone: 3, half: 11 };

/** A piece of a run: known words of subjects, known words that ask for nothing, and what nobody knows. */
interface Piece {
  readonly text: string;
  readonly kind: 'term' | 'empty' | 'unknown';
}

/** Where the words of a run begin, in characters, as the browser's own dictionary cuts it; the run is one word where a browser has none. */
function wordStarts(run: string): ReadonlySet<number> {
  if (typeof Intl.Segmenter !== 'function') return new Set([0]);
  const starts = new Set<number>();
  let at = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)) {
    starts.add(at);
    at += [...segment].length;
  }
  return starts;
}

/** Cuts a run of Chinese characters into words. */
export type HanCut = (run: string) => string[];

/** Takes Chinese words that stand for something, and such that ask for nothing; gives a function that takes a run of characters and gives the words in it: known ones, and of the rest those of two characters or more that a dictionary of the language finds. */
export function createHanCut(terms: ReadonlySet<string>, empty: ReadonlySet<string>): HanCut {
  let longest = 0;
  for (const words of [terms, empty]) for (const word of words) longest = Math.max(longest, word.length);
  const kindOf = (word: string) => (terms.has(word) ? 'term' : empty.has(word) ? 'empty' : undefined);

  /** Cheapest cut of the characters. */
  const cut = (characters: readonly string[], starts: ReadonlySet<number>): Piece[] => {
    const isStart = (at: number) => at === characters.length || starts.has(at);
    const best: { cost: number; end: number; kind: Piece['kind'] }[] = [];
    best[characters.length] = { cost: 0, end: characters.length, kind: 'unknown' };
    for (let at = characters.length - 1; at >= 0; at -= 1) {
      let choice = {
        cost: costs.unknown + best[at + 1]!.cost,
        end: at + 1,
        kind: 'unknown' as Piece['kind'],
      };
      let word = '';
      for (let end = at + 1; end <= characters.length && word.length < longest; end += 1) {
        word += characters[end - 1]!;
        const kind = kindOf(word);
        if (!kind) continue;
        // A character alone counts only where it is a word of the language: the 在 of 在线 asks for nothing and says nothing.
        const isAlone = end === at + 1;
        const price = !isAlone ? costs.word : isStart(at) && isStart(end) ? costs.lone : costs.half;
        const cost = price + best[end]!.cost;
        if (cost <= choice.cost) choice = { cost, end, kind };
      }
      best[at] = choice;
    }
    const pieces: Piece[] = [];
    for (let at = 0; at < characters.length; at = best[at]!.end)
      pieces.push({ text: characters.slice(at, best[at]!.end).join(''), kind: best[at]!.kind });
    return pieces;
  };

  return (run) => {
    const characters = [...run];
    const starts = wordStarts(run);
    const words: string[] = [];
    let unknown = '';
    let singles = true;
    const end = () => {
      const letters = [...unknown];
      // Words of one character that ask for nothing do so in a row too.
      if (letters.length > 1 && !letters.every((letter) => empty.has(letter))) words.push(unknown);
      unknown = '';
      singles = true;
    };
    let at = 0;
    for (const { text, kind } of cut(characters, starts)) {
      if (kind === 'unknown') {
        // Characters that the dictionary leaves alone are one word with their like: a name that it does not know.
        const isWhole = starts.has(at) && (starts.has(at + 1) || at + 1 === characters.length);
        if (unknown && starts.has(at) && !(singles && isWhole)) end();
        singles &&= isWhole;
        unknown += text;
      } else {
        end();
        if (kind === 'term') words.push(text);
      }
      at += [...text].length;
    }
    end();
    return words;
  };
}
