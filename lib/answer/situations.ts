import { sentenceForm, createLikeness } from './likeness';
import type { Asked } from './asked';
import type { AnswerSite, KnownSituation } from './site';

/** A situation with why it is offered. */
export interface RankedSituation {
  readonly situation: KnownSituation;
  /** `said`: its own sentence; `inherited` or `answers`: what was asked; `keys`: it asks for the same; `words`: it speaks of the same. */
  readonly by: 'said' | 'inherited' | 'answers' | 'keys' | 'words';
  /** Keys that it shares with what was asked. */
  readonly shared: readonly string[];
}

/** Takes a text and what there is; gives the situation whose own sentence or name it is, if there is one. */
export function situationSaid(text: string, { situations }: AnswerSite): KnownSituation | undefined {
  const said = sentenceForm(text);
  return said === ''
    ? undefined
    : situations.find(({ says }) => says.some((sentence) => sentenceForm(sentence) === said));
}

/** Takes what there is; gives the conditions that most situations ask for, as musts first: where to begin. */
export function commonKeys({ situations }: AnswerSite, most = 5): string[] {
  const counts = new Map<string, { musts: number; wishes: number }>();
  const add = (keys: readonly string[], weight: 'musts' | 'wishes') => {
    for (const key of keys) {
      const count = counts.get(key) ?? { musts: 0, wishes: 0 };
      counts.set(key, { ...count, [weight]: count[weight] + 1 });
    }
  };
  for (const { must, wish } of situations) {
    add(must, 'musts');
    add(wish, 'wishes');
  }
  return [...counts]
    .sort(([, a], [, b]) => b.musts - a.musts || b.wishes - a.wishes)
    .slice(0, most)
    .map(([key]) => key);
}

/** Least share of a question that a situation has to speak of, and by how many words. */
const enough = { share: 0.4, words: 2 };
/** What a wish counts beside a must. */
const wished = 0.4;
/** Least weight of shared conditions: one that most situations have says little. */
const leastShared = 0.2;

/** Takes what there is; gives a function that takes what was asked and gives the situations that answer it, the nearest first. */
export function createSituationRank(site: AnswerSite): (asked: Asked) => RankedSituation[] {
  const { situations } = site;
  const likeness = createLikeness(situations.map(({ says }) => says.join(' ')));
  const spread = new Map<string, number>();
  for (const { must, wish } of situations)
    for (const key of [...must, ...wish]) spread.set(key, (spread.get(key) ?? 0) + 1);
  const worth = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + 1 / (spread.get(key) ?? Infinity), 0);
  return (asked) => {
    const said = situationSaid(asked.text, site);
    const alike = likeness(asked.text);
    const ranked = situations.map((situation, at) => {
      const has = (keys: readonly string[]) => keys.filter((key) => asked.keys.includes(key));
      const [musts, wishes] = [has(situation.must), has(situation.wish)];
      const { share, words } = alike[at]!;
      const shared = worth(musts) + wished * worth(wishes);
      const isInherited =
        situation.inherited !== undefined &&
        asked.libraries.includes(situation.inherited) &&
        (asked.intents.includes('leave') || asked.intents.includes('alive'));
      const answers = situation.answers !== undefined && asked.intents.includes(situation.answers);
      const byKeys = musts.length > 0 && shared >= leastShared;
      const byWords = share >= enough.share && words >= enough.words;
      const by: RankedSituation['by'] | undefined =
        said === situation
          ? 'said'
          : isInherited
            ? 'inherited'
            : answers
              ? 'answers'
              : byKeys
                ? 'keys'
                : byWords
                  ? 'words'
                  : undefined;
      const first = ['said', 'inherited', 'answers'].includes(by ?? '') ? 100 : 0;
      // Of two that share the same the one that asks for less beside it is nearer.
      const left = (situation.must.length - musts.length) / 100;
      return { situation, by, shared: [...musts, ...wishes], score: first + shared + share - left };
    });
    return ranked
      .sort((a, b) => b.score - a.score)
      .flatMap(({ situation, by, shared }) => (by ? [{ situation, by, shared }] : []));
  };
}
