import type { Asked } from '../asked';
import { createLikeness, sentenceForm, type Likeness } from '../likeness';
import type { AnswerSite, KnownSituation } from '../site';

/** Why a situation is offered: `said`: its own sentence; `inherited`, `answers`: it is what was asked; `keys`: it asks for the same; `words`: it speaks of the same. */
export type SituationReason = 'said' | 'inherited' | 'answers' | 'keys' | 'words';

/** A situation with why it is offered. */
export interface RankedSituation {
  readonly situation: KnownSituation;
  readonly by: SituationReason;
  /** Keys that it shares with what was asked. */
  readonly shared: readonly string[];
}

const formsOf = new WeakMap<KnownSituation, readonly string[]>();

/** The sentences of a situation in the form in which they are compared, worked out once. */
function formsIn(situation: KnownSituation): readonly string[] {
  const forms = formsOf.get(situation) ?? situation.says.map(sentenceForm);
  formsOf.set(situation, forms);
  return forms;
}

/** Takes a text and what there is; gives the situation whose own sentence or name it is, if there is one. */
export function situationSaid(
  text: string,
  { situations }: Pick<AnswerSite, 'situations'>,
): KnownSituation | undefined {
  const said = sentenceForm(text);
  return said === '' ? undefined : situations.find((situation) => formsIn(situation).includes(said));
}

/** Whether a text, in the form in which it is compared, is the own sentence of a situation or holds it among other words. */
function holdsSentence(said: string, situation: KnownSituation): boolean {
  return formsIn(situation).some((form) => form === said || (form.length >= shortest && said.includes(form)));
}

/** How many situations ask for each key, as a must and as a wish. */
function countKeys({ situations }: AnswerSite): Map<string, { musts: number; wishes: number }> {
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
  return counts;
}

/** Takes what there is; gives the conditions that most situations ask for, as musts first: where to begin. */
export function commonKeys(site: AnswerSite, most = 5): string[] {
  return [...countKeys(site)]
    .sort(([, a], [, b]) => b.musts - a.musts || b.wishes - a.wishes)
    .slice(0, most)
    .map(([key]) => key);
}

/** Least share of a question that a situation has to speak of, and by how many words. */
const enough = { share: 0.4, words: 2 };
/** Shortest sentence that counts among other words, in characters. */
const shortest = 10;
/** What a wish counts beside a must. */
const wished = 0.4;
/** Least weight of shared conditions: one that many situations have says little. */
const leastShared = 0.4;

/** Why a situation is offered, if it is. */
function reasonFor(
  situation: KnownSituation,
  asked: Asked,
  said: string,
  byKeys: boolean,
  { share, words }: Likeness,
): SituationReason | undefined {
  const { inherited, answers } = situation;
  if (said !== '' && holdsSentence(said, situation)) return 'said';
  const leaves = asked.intents.includes('leave') || asked.intents.includes('alive');
  if (inherited !== undefined && leaves && asked.libraries.includes(inherited)) return 'inherited';
  if (answers !== undefined && asked.intents.includes(answers)) return 'answers';
  if (byKeys) return 'keys';
  return share >= enough.share && words >= enough.words ? 'words' : undefined;
}

/** Takes what there is; gives a function that takes what was asked and gives the situations that answer it, the nearest first. */
export function createSituationRank(site: AnswerSite): (asked: Asked) => RankedSituation[] {
  const { situations } = site;
  const likeness = createLikeness(situations.map(({ says }) => says.join(' ')));
  const counts = countKeys(site);
  const worth = (keys: readonly string[], weight: 'musts' | 'wishes') =>
    keys.reduce((sum, key) => {
      const { musts = 0, wishes = 0 } = counts.get(key) ?? {};
      return sum + (weight === 'musts' ? 1 : wished) / (musts + wished * wishes);
    }, 0);
  return (asked) => {
    const alike = likeness(asked.text);
    const said = sentenceForm(asked.text);
    return situations
      .map((situation, at) => {
        const has = (keys: readonly string[]) => keys.filter((key) => asked.keys.includes(key));
        const [musts, wishes] = [has(situation.must), has(situation.wish)];
        const shared = worth(musts, 'musts') + worth(wishes, 'wishes');
        const byKeys = musts.length > 0 && shared >= leastShared;
        const by = reasonFor(situation, asked, said, byKeys, alike[at]!);
        // Of two that share the same the one that asks for less beside it is nearer.
        const left = (situation.must.length - musts.length) / 100;
        return { situation, by, shared: [...musts, ...wishes], score: shared + alike[at]!.share - left };
      })
      .sort((a, b) => b.score - a.score)
      .flatMap(({ situation, by, shared }) => (by ? [{ situation, by, shared }] : []));
  };
}
