import { toClauses, type Item } from './items';
import { linkAlternatives } from './link';
import type { Meaning, Turn } from './meaning';
import type { SaidPart, SaidWeight } from './reading';

/** What turns the next demand. */
interface Turned {
  /** How many negations are open; two of them are not sure. */
  no: number;
  irrelevant: boolean;
  weight: 'must' | 'wish';
  /** True: a demand was turned by the open negation, so only a list carries it on. */
  used: boolean;
  /** True: only words that join stand since the last demand. */
  joined: boolean;
}

const fresh = (): Turned => ({ no: 0, irrelevant: false, weight: 'must', used: false, joined: false });

const weightOf = ({ irrelevant, weight }: Turned): SaidWeight => (irrelevant ? 'irrelevant' : weight);

/** Whether a negation is open. */
const isOpen = ({ no, irrelevant }: Turned) => no > 0 || irrelevant;

/** Whether doing without what a key stands for is meant, and not the exclusion of those that have it: what one owns is no property of a library. */
type IsResource = (key: string) => boolean;

/** A demand under the negations that are open; gives its parts. */
function turnedDemand(
  keys: readonly string[],
  without: string | undefined,
  turned: Turned,
  { start, end, said }: Item,
  isResource: IsResource,
): SaidPart[] {
  const condition = (keys: readonly string[], wish: 'yes' | 'no', weight: SaidWeight): SaidPart => ({
    kind: 'condition',
    keys,
    wish,
    weight,
    ...(turned.no > 1 ? { unsure: true as const } : {}),
    start,
    end,
    said,
  });
  if (turned.no !== 1 || turned.irrelevant) return [condition(keys, 'yes', weightOf(turned))];
  // "Nothing that is not open source": the absence of an absence is what is wanted.
  const positive = keys.map((key) => key.replace(/^-/, ''));
  if (positive.some((key, at) => key !== keys[at])) return [condition(positive, 'yes', turned.weight)];
  if (!keys.every(isResource)) return keys.map((key) => condition([key], 'no', turned.weight));
  const standIn = without ? [condition([without], 'yes', turned.weight)] : [];
  return [condition(keys, 'yes', 'irrelevant'), ...standIn];
}

/** What a turn does to what follows it. */
function turn(turned: Turned, by: Turn): void {
  if (by === 'or') turned.joined = true;
  else if (by === 'no' && turned.used) Object.assign(turned, fresh(), { no: 1, weight: turned.weight });
  else if (by === 'no') turned.no += 1;
  else if (by === 'irrelevant') Object.assign(turned, { irrelevant: true, used: false });
  else if (by === 'but') Object.assign(turned, fresh());
  else turned.weight = by;
}

/** Negations and "not needed" that stand behind what they turn: "Windows is not needed". */
function turnedBehind(parts: readonly SaidPart[], turned: Turned): SaidPart[] {
  if (turned.used || !isOpen(turned)) return [...parts];
  return parts.map((part) =>
    part.kind === 'condition' && part.wish === 'yes' ? { ...part, weight: 'irrelevant' as const } : part,
  );
}

/** A phrase that says something; gives its parts. */
function subjectOf(
  item: Item,
  means: Exclude<Meaning, { kind: 'function' | 'turn' }>,
  turned: Turned,
  isResource: IsResource,
): SaidPart[] {
  const { start, end, said } = item;
  const unwanted = turned.no === 1 && !turned.irrelevant;
  switch (means.kind) {
    case 'intent':
      return [{ kind: 'intent', intent: means.intent, start, end, said }];
    case 'name': {
      const { of, id } = means;
      return [{ kind: 'name', of, id, ...(unwanted ? { unwanted } : {}), start, end, said }];
    }
    case 'choice':
      return [{ kind: 'choice', keys: means.keys, weight: weightOf(turned), start, end, said }];
    case 'general':
      return turnedDemand(means.keys, means.without, turned, item, isResource);
    case 'condition':
      return means.all.flatMap((keys) => turnedDemand(keys, means.without, turned, item, isResource));
  }
}

/** Takes the items of one clause; gives the parts of what was said. A negation ends with its clause. */
function readClause(items: readonly Item[], isResource: IsResource): SaidPart[] {
  const parts: SaidPart[] = [];
  let turned = fresh();
  for (const item of items) {
    const { means, mark, start, end, said } = item;
    if (mark) turned.joined = true;
    else if (means?.kind === 'function') turned.joined ||= Boolean(means.joins);
    else if (means?.kind === 'turn') turn(turned, means.turn);
    else {
      // An open negation that has its object goes on in a list only.
      if (turned.used && !turned.joined) turned = { ...fresh(), weight: turned.weight };
      if (means) parts.push(...subjectOf(item, means, turned, isResource));
      else parts.push({ kind: 'lost', start, end, said });
      turned.used = Boolean(means) && isOpen(turned);
      turned.joined = false;
    }
  }
  return turnedBehind(parts, turned);
}

/** Takes items and which keys are resources; gives the parts of what was said. */
export function readItems(items: readonly Item[], isResource: IsResource): SaidPart[] {
  const clauses = toClauses(items);
  return linkAlternatives(
    clauses.flatMap((clause) => readClause(clause, isResource)),
    items,
  );
}
