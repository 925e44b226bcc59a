import type { Intent } from '../understand/meaning';
import type { SaidPart } from '../understand/reading';

/** What a text asks the pages of the site for. */
export interface Asked {
  /** The text as it was typed. */
  readonly text: string;
  /** Ids of the libraries named, those that are not wanted left out, in the order of the text. */
  readonly libraries: readonly string[];
  /** Ids of the names without a profile. */
  readonly others: readonly string[];
  readonly intents: readonly Intent[];
  /** Keys of what is wanted, of two alternatives both; more of them single nothing out. */
  readonly keys: readonly string[];
  /** Words that nothing stands for. */
  readonly lost: readonly string[];
}

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** Takes alternatives; gives them if they are few enough to single something out: any graphics card does not. */
export function singledOut(keys: readonly string[]): readonly string[] {
  return keys.length > 2 ? [] : keys;
}

/** Takes what was said and the text; gives what it asks the pages for. */
export function askedIn(parts: readonly SaidPart[], text: string): Asked {
  const names = (of: 'library' | 'other') =>
    once(
      parts.flatMap((part) => (part.kind === 'name' && part.of === of && !part.unwanted ? [part.id] : [])),
    );
  return {
    text,
    libraries: names('library'),
    others: names('other'),
    lost: parts.flatMap((part) => (part.kind === 'lost' ? [part.said] : [])),
    intents: once(parts.flatMap((part) => (part.kind === 'intent' ? [part.intent] : []))),
    keys: once(
      parts.flatMap((part) => {
        if (part.kind === 'choice') return part.weight === 'irrelevant' ? [] : part.keys;
        const isWanted = part.kind === 'condition' && part.weight !== 'irrelevant' && !part.unsure;
        return isWanted ? singledOut(part.keys).map((key) => (part.wish === 'no' ? `-${key}` : key)) : [];
      }),
    ),
  };
}
