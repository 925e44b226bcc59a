import { fold, isHan, splitWords } from '../search/fold';
import { createSpellingCorrector } from '../search/typo';
import type { Weight } from './state';
import { keyFor } from './term';

/** A phrase, folded, and the subject that it means: ["amd card", "amd_gpu"]. */
export type Phrase = readonly [text: string, subject: string];

/** What stands before the id of a name without a profile in the subject of a phrase. */
const otherPrefix = 'other:';

/** Gives the subject of a phrase that names something without a profile. */
export function otherSubject(id: string): string {
  return `${otherPrefix}${id}`;
}

/** Takes the subject of a phrase; gives the id of the name without a profile that it stands for, if it does. */
function otherOf(subject: string): string | undefined {
  return subject.startsWith(otherPrefix) ? subject.slice(otherPrefix.length) : undefined;
}

/** Words of told situations that are no phrase, in every language of the site. */
export interface SituationWords {
  /** Carry a question but no subject. */
  readonly question: readonly string[];
  /** Ask for nothing by themselves. */
  readonly filler: readonly string[];
  /** Turn what follows: away, into a wish, into a must. */
  readonly turns: Readonly<Record<'no' | 'wish' | 'must', readonly string[]>>;
}

/** A piece of a situation that was understood: the key of the term, how much it matters, and the words it came from. */
export interface Understood {
  readonly key: string;
  readonly weight: Weight;
  readonly said: string;
}

/** What was understood of a situation. */
export interface Understanding {
  readonly terms: Understood[];
  /** Words that no condition stands for; names without a profile are among them. */
  readonly unmatched: string[];
  /** Ids of the names without a profile that were said. */
  readonly named: string[];
}

const longest = 5;

const byLength = (words: Iterable<string>) => [...words].filter(isHan).sort((a, b) => b.length - a.length);

/** Gives the forms in which a word may stand in a phrase: as it is, and without the ending of the plural. */
function forms(word: string): string[] {
  return word.length > 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word, `${word}s`];
}

/** Takes a name without a profile as it was compared, and the text; gives it as it stands there. One of two letters may be another word ("go"): it counts with its capital only. */
function asWritten(said: string, text: string): string | undefined {
  if (!/^[a-z]{1,2}$/.test(said)) return said;
  const written = said.charAt(0).toUpperCase() + said.slice(1);
  return new RegExp(`(?<![A-Za-z])${written}(?![A-Za-z])`).test(text) ? written : undefined;
}

/** Makes phrases and words ready: folded, Chinese ones the longest first, with a way to find a phrase and to correct a word's spelling. */
function prepare(phrases: readonly Phrase[], { question, filler: fillers, turns }: SituationWords) {
  const passedOver = new Set([...question, ...fillers].map(fold));
  const markers = {
    no: new Set(turns.no.map(fold)),
    wish: new Set(turns.wish.map(fold)),
    must: new Set(turns.must.map(fold)),
  };
  const hanMarkers = byLength([...markers.no, ...markers.wish, ...markers.must]);
  const hanStopWords = byLength(question);
  const hanFillers = byLength(fillers);
  const known = new Map<string, string>();
  for (const [text, subject] of phrases) if (!known.has(text)) known.set(text, subject);
  const han = [...known.keys()]
    .filter((text) => /\p{Script=Han}/u.test(text))
    .sort((a, b) => b.length - a.length);
  const correct = createSpellingCorrector(
    [...known].flatMap(([text, subject]) =>
      text.includes(' ') || isHan(text) || text.length <= 3 || otherOf(subject) !== undefined ? [] : [text],
    ),
  );
  const find = (words: readonly string[]): string | undefined => {
    const head = words.slice(0, -1).join(' ');
    return forms(words.at(-1)!)
      .map((last) => known.get(head ? `${head} ${last}` : last))
      .find(Boolean);
  };
  return { passedOver, markers, hanMarkers, hanStopWords, hanFillers, known, han, correct, find };
}

/** Takes phrases and the words that are none; gives a function that understands a situation told in words: what is asked for, the words that no condition stands for, and what was named that has no profile. */
export function createUnderstanding(
  phrases: readonly Phrase[],
  situationWords: SituationWords,
): (text: string) => Understanding {
  const { passedOver, markers, hanMarkers, hanStopWords, hanFillers, known, han, correct, find } = prepare(
    phrases,
    situationWords,
  );

  return (text) => {
    const terms: Understood[] = [];
    const unmatched: string[] = [];
    const named: string[] = [];
    let weight: Weight = 'must';
    let no = false;
    const add = (subject: string, said: string) => {
      const other = otherOf(subject);
      const written = asWritten(said, text);
      if (other === undefined) terms.push({ key: keyFor(subject, no ? 'no' : 'yes'), weight, said });
      else unmatched.push(written ?? said);
      if (other !== undefined && written !== undefined) named.push(other);
      no = false;
    };
    const mark = (word: string): boolean => {
      if (markers.no.has(word)) no = true;
      else if (markers.wish.has(word)) weight = 'wish';
      else if (markers.must.has(word)) weight = 'must';
      else return false;
      return true;
    };
    const readHan = (run: string) => {
      let rest = run;
      let lost = '';
      const keepLost = () => {
        if (lost) unmatched.push(lost);
        lost = '';
      };
      while (rest) {
        const phrase = han.find((candidate) => rest.startsWith(candidate));
        const marker = hanMarkers.find((candidate) => rest.startsWith(candidate));
        const filler =
          hanStopWords.find((candidate) => rest.startsWith(candidate)) ??
          hanFillers.find((candidate) => rest.startsWith(candidate));
        if (phrase || marker || filler) keepLost();
        if (phrase) add(known.get(phrase)!, phrase);
        else if (marker) mark(marker);
        else if (!filler) lost += rest[0];
        rest = rest.slice((phrase ?? marker ?? filler ?? rest[0]!).length);
      }
      keepLost();
    };
    // A sentence that ends takes its "would be nice" with it.
    for (const sentence of fold(text.slice(0, 500)).split(/[.;!?。；！？\n]+(?=\s|$|\p{Script=Han})/u)) {
      weight = 'must';
      no = false;
      const words = splitWords(sentence.replaceAll('-', ' '));
      for (let at = 0; at < words.length;) {
        const size = Array.from(
          { length: Math.min(longest, words.length - at) },
          (_, index) => Math.min(longest, words.length - at) - index,
        ).find((length) => find(words.slice(at, at + length)));
        const word = words[at]!;
        if (size) add(find(words.slice(at, at + size))!, words.slice(at, at + size).join(' '));
        else if (isHan(word)) readHan(word);
        else if (!mark(word) && !passedOver.has(word)) {
          const corrected = word.length > 3 ? correct(word)[0] : undefined;
          if (corrected) add(known.get(corrected.word)!, word);
          else unmatched.push(word);
        }
        at += size ?? 1;
      }
    }
    return { terms, unmatched: [...new Set(unmatched)], named: [...new Set(named)] };
  };
}
