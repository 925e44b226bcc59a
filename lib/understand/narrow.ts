import type { Clause, Item } from './items';
import type { Meaning } from './meaning';
import type { Resources } from './subject';

const nothing: Meaning = { kind: 'function' };
const withMeaning = (item: Item, means: Meaning): Item => ({ ...item, means });
const keysIn = ({ means }: Item) => (means?.kind === 'condition' ? means.all.flat() : []);
const isIntent = ({ means }: Item, intent: string) => means?.kind === 'intent' && means.intent === intent;
const isSubjectName = ({ means }: Item) =>
  means?.kind === 'name' && (means.of === 'library' || means.of === 'other');
const isTurn = ({ means }: Item, turn: string) => means?.kind === 'turn' && means.turn === turn;
const joins = (item: Item) =>
  Boolean(item.mark) || isTurn(item, 'or') || (item.means?.kind === 'function' && Boolean(item.means.joins));
const questionMark = /^[?？]$/;

/** The next item that says or turns something, from a place on in one direction. */
function beside(items: readonly Item[], at: number, step: 1 | -1): Item | undefined {
  for (let to = at + step; to >= 0 && to < items.length; to += step) {
    const { means } = items[to]!;
    const isQuiet = (means?.kind === 'function' && !means.joins) || isTurn(items[to]!, 'then');
    if (!isQuiet) return items[to];
  }
  return undefined;
}

type MeaningOf<Kind> = Extract<Meaning, { readonly kind: Kind }>;

/** "A card, but not NVIDIA": a member is denied behind a "but". */
function isDeniedAfter(items: readonly Item[], at: number): boolean {
  const but = items.findIndex((item, to) => to > at && isTurn(item, 'but'));
  return but > at && items.slice(but).some((item) => isTurn(item, 'no'));
}

/** What a word for a whole family says in its clause: nothing where a member of it is named, or a cousin beside it, and the rest where one is set apart. */
function generalIn(
  items: readonly Item[],
  at: number,
  means: MeaningOf<'general'>,
  { without }: Resources,
): Meaning {
  const named = new Set(items.flatMap(keysIn));
  const choices = items.flatMap((item) => (item.means?.kind === 'choice' ? item.means.keys : []));
  const isCousin = (item: Item | undefined) =>
    item !== undefined &&
    means.without !== undefined &&
    keysIn(item).some((key) => without(key) === means.without);
  const rest = means.keys.filter((key) => !named.has(key));
  const isExcept = items.some((item) => isTurn(item, 'except')) || isDeniedAfter(items, at);
  // "A card other than NVIDIA": the rest of the family.
  if (isExcept && rest.length > 0 && rest.length < means.keys.length)
    return { kind: 'condition', all: [rest] };
  const near = [beside(items, at, 1), beside(items, at, -1)];
  const isMember = (item: Item | undefined) =>
    item !== undefined && keysIn(item).some((key) => means.keys.includes(key));
  // "A graphics card or a GeForce" names two things.
  const isJoined = !near.some(isMember) && near.some((item) => item !== undefined && isTurn(item, 'or'));
  const isNamed =
    rest.length < means.keys.length || means.keys.some((key) => choices.includes(key)) || near.some(isCousin);
  return isNamed && !isJoined ? nothing : means;
}

/** What words that may mean several things say in their clause: "Intel graphics" is a card, "AMD graphics card" is about AMD. */
function withoutGeneral({ items, mark }: Clause, resources: Resources): Clause {
  const named = new Set(items.flatMap(keysIn));
  const general = items.flatMap(({ means }) => (means?.kind === 'general' ? means.keys : []));
  return {
    items: items.map((item, at) => {
      const { means } = item;
      if (means?.kind === 'general') return withMeaning(item, generalIn(items, at, means, resources));
      if (means?.kind !== 'choice') return item;
      const own = means.keys.filter((key) => general.includes(key));
      if (own.length > 0) return withMeaning(item, { kind: 'condition', all: [own] });
      return means.keys.some((key) => named.has(key)) ? withMeaning(item, nothing) : item;
    }),
    mark,
  };
}

/** A word that decides for one of a choice turns it into that demand: "import" and "export" beside "ONNX". */
function withPicks({ items, mark }: Clause, { areChoice }: Resources): Clause {
  const picked = items.flatMap(({ means }) => (means?.kind === 'pick' ? means.keys : []));
  const isOther = (item: Item | undefined, [own]: readonly string[]) =>
    item !== undefined && keysIn(item).some((key) => areChoice(own!, key));
  /** "Import and export ONNX", "ONNX import and export": what is joined to the other of the choice. */
  const isJoined = (at: number, keys: readonly string[]) => {
    const [before, after] = [items[at - 1], items[at + 1]];
    return (
      isOther(before, keys) ||
      Boolean(after && joins(after) && isOther(items[at + 2], keys)) ||
      Boolean(before && joins(before) && isOther(items[at - 2], keys))
    );
  };
  return {
    items: items.map((item, at) => {
      if (item.means?.kind === 'pick')
        return withMeaning(
          item,
          isJoined(at, item.means.keys) ? { kind: 'condition', all: [item.means.keys] } : nothing,
        );
      if (item.means?.kind !== 'choice') return item;
      const own = item.means.keys.filter((key) => picked.includes(key));
      return own.length === 0 ? item : withMeaning(item, { kind: 'condition', all: own.map((key) => [key]) });
    }),
    mark,
  };
}

/** "Either" joins the second time only: 要么…要么. */
function withEither(clauses: readonly Clause[]): Clause[] {
  let open = false;
  return clauses.map(({ items, mark }) => {
    const own = items.map((item) => {
      if (!isTurn(item, 'either')) return item;
      const means: Meaning = open ? { kind: 'turn', turn: 'or' } : nothing;
      open = true;
      return withMeaning(item, means);
    });
    if (mark?.mark === 'stop') open = false;
    return { items: own, mark };
  });
}

/** A programming language that a library has its name from is the library where the text asks about libraries: "MATLAB price". */
function withNamed(clauses: readonly Clause[]): Clause[] {
  const items = clauses.flatMap((clause) => clause.items);
  const isAbout =
    items.length === 1 || items.some(({ means }) => means?.kind === 'intent' || means?.kind === 'name');
  if (!isAbout) return [...clauses];
  return clauses.map((clause) => ({
    ...clause,
    items: clause.items.map((item) => (item.named ? withMeaning(item, item.named) : item)),
  }));
}

/** What history needs to know of a text and a clause. */
interface Told {
  /** A library or a name without a profile is named in the text, and in the clause. */
  readonly isNamed: boolean;
  readonly isNamedHere: boolean;
  /** The text asks for what takes another's place. */
  readonly isReplaced: boolean;
  readonly isAsked: boolean;
}

/** What a word for a state means where something is named. */
function stateOf(key: string | undefined, { isNamed, isNamedHere, isReplaced, isAsked }: Told) {
  if (key === 'status:retired' && (isNamed || isReplaced)) {
    const intent = isAsked && isNamedHere ? ('alive' as const) : ('leave' as const);
    return { kind: 'intent', intent, without: '-status:retired' } as const;
  }
  const isKept = key === 'status:active' || key === 'status:maintenance';
  return isKept && isNamedHere && !isReplaced ? ({ kind: 'intent', intent: 'alive' } as const) : undefined;
}

/** What a word of history or of a state means where something is named. */
function toldOf(item: Item, next: Item | undefined, told: Told): Meaning | undefined {
  // "不维护了吗": history that is asked about.
  if (isIntent(item, 'leave')) {
    const isAskedBehind = next !== undefined && isTurn(next, 'ask');
    return told.isNamedHere && isAskedBehind ? { kind: 'intent', intent: 'alive' } : undefined;
  }
  const [key, ...more] = keysIn(item);
  return more.length > 0 ? undefined : stateOf(key, told);
}

/** History is no demand: "MXNet is dead" asks what to do, "is Flux maintained" whether it is. */
function withHistory(clauses: readonly Clause[]): Clause[] {
  const all = clauses.flatMap(({ items }) => items);
  const isReplaced = all.some((item) => isIntent(item, 'leave'));
  const isNamed = all.some(isSubjectName);
  return clauses.map(({ items, mark }) => {
    const isAsked =
      questionMark.test(mark?.said ?? '') ||
      items.some((item) => isTurn(item, 'ask') || isTurn(item, 'whether'));
    const told: Told = { isNamed, isNamedHere: items.some(isSubjectName), isReplaced, isAsked };
    return {
      items: items.map((item, at) => {
        const means = toldOf(item, beside(items, at, 1), told);
        return means ? withMeaning(item, means) : item;
      }),
      mark,
    };
  });
}

/** Takes clauses; gives them with what the words around a word decide about it. */
export function narrow(clauses: readonly Clause[], resources: Resources): Clause[] {
  const own = clauses.map((clause) => withPicks(withoutGeneral(clause, resources), resources));
  return withHistory(withNamed(withEither(own)));
}
