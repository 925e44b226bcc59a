import { oneOf, readParams, toQuery, writeParams, type Fields, type Ignored } from '../address/params';

/** Which values a list can be narrowed to, by parameter. */
export type ListVocabulary = Readonly<Record<string, readonly string[]>>;

/** The chosen value of each parameter; a parameter without one is left out. */
export type ListChoice = Readonly<Record<string, string>>;

const fields = (vocabulary: ListVocabulary): Fields<ListChoice> =>
  Object.fromEntries(
    Object.entries(vocabulary).map(([name, values]) => [name, oneOf(values, '', { once: true })]),
  );

/** Takes a query and the vocabulary; gives the choice that it states and what was ignored. Never throws. */
export function parseListFilter(
  query: string,
  vocabulary: ListVocabulary,
): { choice: ListChoice; ignored: Ignored[] } {
  const { state, ignored } = readParams(query, fields(vocabulary));
  return { choice: Object.fromEntries(Object.entries(state).filter(([, value]) => value !== '')), ignored };
}

/** Takes a choice; gives it as a query in the order of the vocabulary. */
export function listQuery(choice: ListChoice, vocabulary: ListVocabulary): string {
  return toQuery(writeParams(choice, fields(vocabulary)));
}

/** What an entry is called by, by parameter: one value or several. */
export type ListTags = Readonly<Record<string, string | readonly string[]>>;

/** True if an entry with these tags is what was chosen. */
export function isChosen(tags: ListTags, choice: ListChoice): boolean {
  return Object.entries(choice).every(([name, value]) => [tags[name]].flat().includes(value));
}
