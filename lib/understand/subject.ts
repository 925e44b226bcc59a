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
  // Of what a library is, those are not wanted; a feature that is not wanted is only not needed: nobody loses by what is there besides.
  if (keys.every((key) => key.includes(':')))
    return keys.map((key) => condition(demand, [key], 'no', weight));
  if (!keys.every(isOwned)) return [condition(demand, keys, 'yes', 'irrelevant')];
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

/** Whether a condition says what a library is, not what it can do. */
const isKind = ({ keys }: SaidCondition) => keys.every((key) => /^(?:license|status):/.test(key));
const isPlain = ({ wish, weight, unsure }: SaidCondition) =>
  wish === 'yes' && weight !== 'irrelevant' && !unsure;

/** "Proprietary is fine": what a library is matters no more. */
const allowed = (part: SaidCondition): SaidCondition =>
  isPlain(part) && isKind(part) ? { ...part, weight: 'irrelevant' } : part;

/** A condition and what stands behind it. */
function conditionAgain(part: SaidCondition, turned: Turned, resources: Resources): SaidPart[] {
  const { keys, start, end, said } = part;
  // Nobody said it: what it stood in for is turned again.
  if (part.standsIn) return turned.weight === 'wish' ? [{ ...part, weight: 'wish' }] : [];
  const demand: Demand = { keys, without: undefined, start, end, said };
  if (turned.surely) return [condition(demand, keys, 'yes', 'must')];
  if (turned.allowed) return [allowed(part)];
  if (turned.no === 0 && !turned.irrelevant && !turned.doubt)
    return [part.weight === 'must' ? { ...part, weight: turned.weight } : part];
  if (isPlain(part)) return turnedDemand(demand, turned, resources);
  return [turned.no > 0 ? { ...part, wish: 'yes', weight: turned.weight, unsure: true } : part];
}

/** Takes a part and what stands behind it; gives the parts that come of it. */
function turnedAgain(part: SaidPart, turned: Turned, resources: Resources): SaidPart[] {
  if (part.kind === 'name') {
    const { unwanted, ...name } = part;
    if (turned.surely) return [name];
    return [unwanted || isTurnedAway(turned) ? { ...name, unwanted: true } : name];
  }
  if (part.kind === 'choice') return [{ ...part, weight: weightOf(turned) }];
  return part.kind === 'condition' ? conditionAgain(part, turned, resources) : [part];
}

/** Takes the parts of a list and what stands behind it; gives the parts that come of them. "AMD and Intel are fine": one of them is enough. */
export function turnedList(
  parts: readonly SaidPart[],
  turned: Turned,
  resources: Resources,
): readonly SaidPart[] {
  const [first, ...more] = parts;
  const isAlike = (part: SaidPart) =>
    part.kind === 'condition' &&
    isPlain(part) &&
    first?.kind === 'condition' &&
    resources.familyOfKey(part.keys[0]!) === resources.familyOfKey(first.keys[0]!);
  if (
    turned.allowed &&
    first?.kind === 'condition' &&
    more.length > 0 &&
    parts.every(isAlike) &&
    !isKind(first)
  ) {
    const conditions = parts as readonly SaidCondition[];
    const { end } = conditions.at(-1)!;
    const said = conditions.map((part) => part.said).join(', ');
    return [{ ...first, keys: [...new Set(conditions.flatMap(({ keys }) => keys))], end, said }];
  }
  return parts.flatMap((part) => turnedAgain(part, turned, resources));
}
