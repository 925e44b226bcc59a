import type { Clause, Item } from './items';
import { linkAlternatives } from './link';
import type { Turn } from './meaning';
import type { SaidPart } from './reading';
import { subjectOf, turnedList, type Resources } from './subject';
import { beforeSubject, isOpen, nothingTurned, onlyWeight, turnBy, type Turned } from './turned';

/** What was read of a clause so far. */
interface State {
  readonly parts: SaidPart[];
  turned: Turned;
  /** Where the list that stands last begins among the parts, and the one before it. */
  list: number;
  before: number;
  /** Where what a "but" or "with" begins stands among the parts. */
  floor: number;
}

function takeLost(state: State, { start, end, said, elsewhere }: Item): void {
  const turned = beforeSubject(state.turned, undefined);
  state.parts.push({ kind: 'lost', start, end, said, ...(elsewhere ? { elsewhere } : {}) });
  state.turned = { ...turned, met: true, behind: false, joined: undefined };
}

/** Another list begins behind what was read. */
function beginList(state: State): void {
  if (state.list < state.parts.length) state.before = state.list;
  state.list = state.parts.length;
}

function takeSubject(state: State, item: Item, resources: Resources): void {
  const family = resources.familyOf(item.means);
  if (state.turned.joined === undefined) beginList(state);
  const turned = beforeSubject(state.turned, family);
  const parts = subjectOf(item, turned, resources);
  state.parts.push(...parts);
  // What is no demand leaves a negation open: "without installing CUDA".
  const takes = family !== undefined;
  state.turned = {
    ...turned,
    joined: undefined,
    behind: false,
    ...(takes
      ? { used: isOpen(turned), family: isOpen(turned) ? family : undefined }
      : { met: turned.met || item.means?.kind === 'name' }),
  };
}

const isLike = (one: SaidPart, other: SaidPart, { familyOfKey }: Resources) =>
  one.kind === 'condition' &&
  other.kind === 'condition' &&
  familyOfKey(one.keys[0]!) === familyOfKey(other.keys[0]!);

/** What stands behind a list turns it: "Windows is not needed", "ONNX would be nice". */
function turnBack(state: State, resources: Resources): void {
  const { turned, parts } = state;
  // "What has no Windows, not that": nothing stands between.
  let list = state.list < parts.length ? state.list : state.before;
  if (!turned.behind || turned.used || list >= parts.length) return;
  // "N卡A卡都行": what stands side by side is a list where all of it will do.
  const isWhole = turned.allowed || turned.no > 0 || turned.irrelevant;
  while (isWhole && list > state.floor && isLike(parts[list - 1]!, parts[list]!, resources)) list -= 1;
  parts.push(...turnedList(parts.splice(list), turned, resources));
}

/** What joins two demands, and says nothing else. */
const joins = ({ means, mark }: Item) =>
  Boolean(mark) || (means?.kind === 'function' && Boolean(means.joins));

function takeTurn(state: State, by: Turn, resources: Resources): void {
  if (by === 'but') {
    turnBack(state, resources);
    state.before = state.parts.length;
  }
  state.turned = turnBy(state.turned, by);
  if (by !== 'but' && by !== 'then') return;
  beginList(state);
  state.floor = state.parts.length;
}

/** Takes one item of a clause. */
function take(state: State, item: Item, resources: Resources): void {
  const { means } = item;
  if (joins(item)) state.turned = { ...state.turned, joined: state.turned.joined ?? 'and' };
  else if (!means) takeLost(state, item);
  else if (means.kind === 'turn') takeTurn(state, means.turn, resources);
  else if (means.kind !== 'function' && means.kind !== 'pick') takeSubject(state, item, resources);
}

const isColon = ({ mark }: Clause) => /^[:：–—]$/.test(mark?.said ?? '');
const isQuiet = ({ means, mark }: Item) =>
  Boolean(mark) || means?.kind === 'function' || means?.kind === 'pick';

/** Whether a list that a negation opened goes on over commas to its last member: "no A, B or C". */
function goesOn(clauses: readonly Clause[], at: number, { family }: Turned, resources: Resources): boolean {
  for (const { items, mark } of clauses.slice(at)) {
    const own = items.filter(
      (item) => !isQuiet(item) || (item.means?.kind === 'function' && item.means.joins),
    );
    const isJoined = own.some(
      ({ means }) =>
        (means?.kind === 'turn' && (means.turn === 'or' || means.turn === 'no')) ||
        means?.kind === 'function',
    );
    const subjects = own.filter(({ means }) => means?.kind !== 'turn' && means?.kind !== 'function');
    const others = own.some(
      ({ means }) => means?.kind === 'turn' && means.turn !== 'or' && means.turn !== 'no',
    );
    if (others || subjects.length === 0) return false;
    if (subjects.some(({ means }) => resources.familyOf(means) !== family)) return false;
    // "No NVIDIA card, AMD or Intel is fine": more than the bare list is a sentence of its own.
    if (isJoined) return family === 'language' || items.at(-1)?.means?.kind !== 'function';
    if (mark?.mark !== 'pause') return false;
  }
  return false;
}

/** What a clause hands on to the next one: a negation whose list goes on, or what a clause of turns alone says ("Ideally: …"). */
function handedOn(
  state: State,
  clauses: readonly Clause[],
  at: number,
  resources: Resources,
): { readonly turned: Turned; readonly stays: boolean } {
  const clause = clauses[at]!;
  const { turned, parts } = state;
  if (clause.mark?.mark !== 'pause') return { turned: nothingTurned, stays: false };
  if (parts.length === 0)
    return isColon(clause)
      ? { turned: { ...turned, behind: false }, stays: true }
      : { turned: onlyWeight(turned), stays: false };
  if (turned.used && turned.no === 1 && goesOn(clauses, at + 1, turned, resources))
    return { turned: { ...turned, joined: 'or', behind: false }, stays: false };
  return { turned: nothingTurned, stays: false };
}

/** Takes clauses; gives the parts of what was said. A negation ends with its clause, or with its list. */
function readClauses(clauses: readonly Clause[], resources: Resources): SaidPart[] {
  const parts: SaidPart[] = [];
  let turned = nothingTurned;
  let staying = nothingTurned;
  let last = 0;
  clauses.forEach((clause, at) => {
    const state: State = { parts: [], turned, list: 0, before: 0, floor: 0 };
    for (const item of clause.items) take(state, item, resources);
    turnBack(state, resources);
    const before = clauses[at - 1];
    if (state.parts.length === 0 && state.turned.behind && before && isColon(before)) {
      // "GPU: no, TPU: optional".
      parts.push(...turnedList(parts.splice(last), state.turned, resources));
      turned = nothingTurned;
      return;
    }
    const next = handedOn(state, clauses, at, resources);
    if (state.parts.length > 0) last = parts.length + state.list;
    parts.push(...state.parts);
    if (next.stays) staying = next.turned;
    if (clause.mark?.mark !== 'pause' || /^[;；]$/.test(clause.mark.said)) staying = nothingTurned;
    turned = next.turned === nothingTurned ? staying : next.turned;
  });
  return parts;
}

/** Takes clauses and what a reader has or has not; gives the parts of what was said. */
export function readItems(clauses: readonly Clause[], resources: Resources): SaidPart[] {
  const items = clauses.flatMap(({ items, mark }) => (mark ? [...items, mark] : items));
  return linkAlternatives(readClauses(clauses, resources), items, resources);
}
