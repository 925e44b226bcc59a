import type { Item } from './items';
import type { Meaning } from './meaning';
import type { SaidCondition, SaidPart, SaidWeight } from './reading';
import { weightOf, type Turned } from './turned';

/** What the reader of texts knows of keys. */
export interface Resources {
  /** Whether doing without what a key stands for is meant, and not the exclusion of those that have it: what one owns is no property of a library. */
  isOwned(key: string): boolean;
  /** What doing without a key asks for. */
  without(key: string): string | undefined;
  /** What a demand is one of; nothing for what is no demand. */
  familyOf(means: Meaning | undefined): string | undefined;
  /** The same of a key. */
  familyOfKey(key: string): string;
  /** Whether a word leaves open which of two keys is meant. */
  areChoice(one: string, other: string): boolean;
}

/** A condition as it stands in a text, before anything turns it. */
interface Demand {
  readonly keys: readonly string[];
  /** What doing without it asks for. */
  readonly without: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

type MeaningOf<Kind> = Extract<Meaning, { readonly kind: Kind }>;

/** Whether one sure negation is open. */
const isTurnedAway = ({ no, irrelevant, doubt }: Turned) => no === 1 && !irrelevant && !doubt;

/** Gives a condition for keys that may carry a minus. */
function condition(
  { start, end, said }: Demand,
  keys: readonly string[],
  wish: 'yes' | 'no',
  weight: SaidWeight,
  more: Pick<SaidCondition, 'unsure' | 'standsIn'> = {},
): SaidCondition {
  return { kind: 'condition', keys, wish, weight, ...more, start, end, said };
}

/** A demand under what is open; gives its parts. */
function turnedDemand(demand: Demand, turned: Turned, { isOwned, without }: Resources): SaidPart[] {
  const { keys } = demand;
  const { weight } = turned;
  if (turned.no > 1 || turned.doubt || turned.besides)
    return [condition(demand, keys, 'yes', weight, { unsure: true })];
  if (turned.no === 0 || turned.irrelevant) return [condition(demand, keys, 'yes', weightOf(turned))];
  // "Nothing that is not open source": the absence of an absence is what is wanted.
  const positive = keys.map((key) => key.replace(/^-/, ''));
  if (positive.some((key, at) => key !== keys[at])) return [condition(demand, positive, 'yes', weight)];
  if (!keys.every(isOwned)) return keys.map((key) => condition(demand, [key], 'no', weight));
  const instead = demand.without ?? without(keys[0]!);
  const standIn = instead ? [condition(demand, instead.split('|'), 'yes', weight, { standsIn: true })] : [];
  return [condition(demand, keys, 'yes', 'irrelevant'), ...standIn];
}

/** A question to the site; under a negation it asks for what its negation asks for, or for nothing. */
function turnedIntent(item: Item, means: MeaningOf<'intent'>, turned: Turned): SaidPart[] {
  const { start, end, said } = item;
  if (turned.no === 0 && !turned.irrelevant)
    return [{ kind: 'intent', intent: means.intent, start, end, said }];
  const without = turned.no === 1 ? means.without : undefined;
  if (without === undefined) return [];
  const demand: Demand = { keys: [without.replace(/^-/, '')], without, start, end, said };
  return [condition(demand, demand.keys, 'no', turned.weight)];
}

/** Takes an item that says something, and what is turned there; gives its parts. */
export function subjectOf(item: Item, turned: Turned, resources: Resources): SaidPart[] {
  const { start, end, said, means } = item;
  const demand = (keys: readonly string[], without: string | undefined) =>
    turnedDemand({ keys, without, start, end, said }, turned, resources);
  switch (means?.kind) {
    case 'intent':
      return turnedIntent(item, means, turned);
    case 'name': {
      const unwanted = isTurnedAway(turned) || turned.besides;
      return [
        { kind: 'name', of: means.of, id: means.id, ...(unwanted ? { unwanted } : {}), start, end, said },
      ];
    }
    case 'choice':
      return [{ kind: 'choice', keys: means.keys, weight: weightOf(turned), start, end, said }];
    case 'general':
      return demand(means.keys, means.without);
    case 'condition':
      return means.all.flatMap((keys) => demand(keys, means.without));
    default:
      return [];
  }
}

/** A condition and what stands behind it. */
function conditionAgain(part: SaidCondition, turned: Turned, resources: Resources): SaidPart[] {
  const { keys, start, end, said } = part;
  // Nobody said it: what it stood in for is turned again.
  if (part.standsIn) return turned.no > 0 || turned.doubt ? [] : [{ ...part, weight: weightOf(turned) }];
  if (turned.no === 0 && !turned.irrelevant && !turned.doubt)
    return [part.weight === 'must' ? { ...part, weight: turned.weight } : part];
  if (part.wish === 'yes' && part.weight !== 'irrelevant' && !part.unsure)
    return turnedDemand({ keys, without: undefined, start, end, said }, turned, resources);
  return [turned.no > 0 ? { ...part, wish: 'yes', weight: turned.weight, unsure: true } : part];
}

/** Takes a part and what stands behind it; gives the parts that come of it. */
export function turnedAgain(part: SaidPart, turned: Turned, resources: Resources): SaidPart[] {
  if (part.kind === 'name') return [isTurnedAway(turned) ? { ...part, unwanted: true } : part];
  if (part.kind === 'choice') return [{ ...part, weight: weightOf(turned) }];
  return part.kind === 'condition' ? conditionAgain(part, turned, resources) : [part];
}
