import type { Clause, Item } from './items';
import type { Meaning } from './meaning';

const nothing: Meaning = { kind: 'function' };
const withMeaning = (item: Item, means: Meaning): Item => ({ ...item, means });
const keysIn = ({ means }: Item) => (means?.kind === 'condition' ? means.all.flat() : []);
const isIntent = ({ means }: Item, intent: string) => means?.kind === 'intent' && means.intent === intent;
const isSubjectName = ({ means }: Item) =>
  means?.kind === 'name' && (means.of === 'library' || means.of === 'other');
const isTurn = ({ means }: Item, turn: string) => means?.kind === 'turn' && means.turn === turn;
const questionMark = /^[?？]$/;

/** Words for a whole family say nothing where a member of it is named in the same clause: "AMD graphics card" is about AMD. */
function withoutGeneral({ items, mark }: Clause): Clause {
  const named = new Set(items.flatMap(keysIn));
  return {
    items: items.map((item) =>
      item.means?.kind === 'general' && item.means.keys.some((key) => named.has(key))
        ? withMeaning(item, nothing)
        : item,
    ),
    mark,
  };
}

/** A word that decides for one of a choice turns it into that demand: "import" and "export" beside "ONNX". */
function withPicks({ items, mark }: Clause): Clause {
  const picked = items.flatMap(({ means }) => (means?.kind === 'pick' ? means.keys : []));
  return {
    items: items.map((item) => {
      if (item.means?.kind === 'pick') return withMeaning(item, nothing);
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
  const said = items.filter(({ means }) => means && means.kind !== 'function' && means.kind !== 'turn');
  const isAbout =
    said.length === 1 || said.some(({ means }) => means?.kind === 'intent' || means?.kind === 'name');
  if (!isAbout) return [...clauses];
  return clauses.map((clause) => ({
    ...clause,
    items: clause.items.map((item) => (item.named ? withMeaning(item, item.named) : item)),
  }));
}

/** History is no demand: "MXNet is dead" asks what to do, "is Flux maintained" whether it is. */
function withHistory(clauses: readonly Clause[]): Clause[] {
  const all = clauses.flatMap(({ items }) => items);
  const isLeaving = all.some((item) => isIntent(item, 'leave'));
  const isNamed = all.some(isSubjectName);
  return clauses.map(({ items, mark }) => {
    const isAsked = questionMark.test(mark?.said ?? '') || items.some((item) => isTurn(item, 'ask'));
    const isNamedHere = items.some(isSubjectName);
    return {
      items: items.map((item) => {
        const [key, ...more] = keysIn(item);
        if (more.length > 0) return item;
        if (key === 'status:retired' && (isNamed || isLeaving)) {
          const intent = isAsked && isNamedHere ? 'alive' : 'leave';
          return withMeaning(item, { kind: 'intent', intent, without: '-status:retired' });
        }
        const isState = key === 'status:active' || key === 'status:maintenance';
        return isState && isNamedHere && !isLeaving
          ? withMeaning(item, { kind: 'intent', intent: 'alive' })
          : item;
      }),
      mark,
    };
  });
}

/** Takes clauses; gives them with what the words around a word decide about it. */
export function narrow(clauses: readonly Clause[]): Clause[] {
  return withHistory(withNamed(withEither(clauses.map(withoutGeneral).map(withPicks))));
}
