import { isTracking } from './tracking';

/** Parameters in their order; commas between ids stay readable. */
export type Params = readonly (readonly [name: string, value: string])[];

/** Gives parameters as a query with its question mark, or nothing. */
export function toQuery(params: Params): string {
  if (params.length === 0) return '';
  return `?${params.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+')}`).join('&')}`;
}

/** A part of an address that was ignored, as the notice names it. */
export type Ignored = string;

/** Gives a parameter as the notice names it, shortened. */
export function nameIgnored(name: string, value: string): Ignored {
  const text = value ? `${name}=${value}` : name;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** What a field makes of a text: its value now, and parts of the text that it leaves out. */
export interface Reading<Value> {
  readonly value: Value;
  readonly ignored?: readonly string[];
}

/** How one field of a page's state stands in the address. */
export interface Field<Value, State = never> {
  /** Parameters that say it; left out: the one with the name of the field. */
  readonly names?: readonly string[];
  /** What holds where the address says nothing; it is not written. */
  readonly empty: Value;
  /** Takes a text, the value so far, the name of the parameter and the state so far; undefined: the whole text is ignored. */
  readonly read: (text: string, before: Value, name: string, state: State) => Reading<Value> | undefined;
  /** Gives the value as a text (empty: not written), or as parameters where the field has several. */
  readonly write: (value: Value) => string | Params;
}

/** The state of a page, field by field, in the order in which it is written. */
export type Fields<State> = { readonly [Key in keyof State]-?: Field<State[Key], State> };

/** Takes words that are known and one from an address, where people and programs change the case of letters; gives the known word that it is, if it is one. */
export function knownWord<Word extends string>(known: readonly Word[], said: string): Word | undefined {
  const small = said.toLowerCase();
  return known.find((word) => word === said) ?? known.find((word) => word.toLowerCase() === small);
}

/** Ids of a known set, by commas: each once, at most so many. */
export function list<Id extends string>(
  known: readonly Id[],
  most = Infinity,
): Field<readonly Id[], unknown> {
  return {
    empty: [],
    read: (text, before) => {
      const value = [...before];
      const ignored: string[] = [];
      for (const part of text.split(',').filter(Boolean)) {
        const id = knownWord(known, part);
        if (id === undefined || value.includes(id) || value.length >= most) ignored.push(part);
        else value.push(id);
      }
      return { value, ignored };
    },
    write: (value) => value.join(','),
  };
}

/** A switch: the word that sets it, and the one (if any) that says that it is not set. */
export function flag(on: string, off?: string): Field<boolean, unknown> {
  return {
    empty: false,
    read: (text) => {
      const word = knownWord(off === undefined ? [on] : [on, off], text);
      return word === undefined ? undefined : { value: word === on };
    },
    write: (value) => (value ? on : ''),
  };
}

/** One of a known set; the last one said counts, with `once` the first. */
export function oneOf<Value extends string>(
  known: readonly Value[],
  empty: NoInfer<Value>,
  { once = false } = {},
): Field<Value, unknown> {
  return {
    empty,
    read: (text, before) => {
      const value = knownWord(known, text);
      return value === undefined || (once && before !== empty) ? undefined : { value };
    },
    write: (value) => (value === empty ? '' : value),
  };
}

/** Free words, cut after so many characters. */
export function text(most: number): Field<string, unknown> {
  return { empty: '', read: (said) => ({ value: said.slice(0, most) }), write: (value) => value };
}

type Entry<State, Key extends keyof State & string> = [Key, Field<State[Key], State>];

function entriesOf<State>(fields: Fields<State>): Entry<State, keyof State & string>[] {
  return Object.entries(fields) as Entry<State, keyof State & string>[];
}

/** Takes a query and the fields of a page; gives the state that it says and, in the order of the address, what was ignored: of what tells only where a reader came from, nothing is said. Never throws. */
export function readParams<State extends object>(
  query: string,
  fields: Fields<State>,
): { state: State; ignored: Ignored[] } {
  const all = entriesOf(fields);
  const state = Object.fromEntries(all.map(([key, { empty }]) => [key, empty])) as State;
  const names = all.flatMap(([key, field]) => field.names ?? [key]);
  const ignored: Ignored[] = [];
  for (const [written, said] of new URLSearchParams(query)) {
    const name = knownWord(names, written) ?? written;
    const found = all.find(([key, field]) => (field.names ?? [key]).includes(name));
    if (!found && isTracking(name)) continue;
    const reading = found?.[1].read(said, state[found[0]], name, state);
    if (!found || !reading) ignored.push(nameIgnored(name, said));
    else {
      state[found[0]] = reading.value;
      for (const part of reading.ignored ?? []) ignored.push(nameIgnored(name, part));
    }
  }
  return { state, ignored };
}

/** Takes a state (fields left out: they say nothing) and the fields of its page; gives its parameters. */
export function writeParams<State extends object>(state: Partial<State>, fields: Fields<State>): Params {
  return entriesOf(fields).flatMap(([key, { names: [name = key] = [], empty, write }]): Params => {
    const written = write(state[key] ?? empty);
    if (typeof written !== 'string') return written;
    return written ? [[name, written]] : [];
  });
}
