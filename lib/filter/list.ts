import { nameIgnored, toQuery, type Ignored } from '../url';

/** Which values a list can be narrowed to, by parameter. */
export type ListVocabulary = Readonly<Record<string, readonly string[]>>;

/** The chosen value of each parameter; a parameter without one is left out. */
export type ListChoice = Readonly<Record<string, string>>;

/** Takes a query and the vocabulary; gives the choice that it states and what was ignored. Never throws. */
export function parseListFilter(
  query: string,
  vocabulary: ListVocabulary,
): { choice: ListChoice; ignored: Ignored[] } {
  const choice: Record<string, string> = {};
  const ignored: Ignored[] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    if (Object.hasOwn(vocabulary, name) && vocabulary[name]!.includes(value) && !Object.hasOwn(choice, name))
      choice[name] = value;
    else ignored.push(nameIgnored(name, value));
  }
  return { choice, ignored };
}

/** Takes a choice; gives it as a query in the order of the vocabulary. */
export function listQuery(choice: ListChoice, vocabulary: ListVocabulary): string {
  return toQuery(
    Object.keys(vocabulary).flatMap((name) => (choice[name] ? [[name, choice[name]] as const] : [])),
  );
}

/** True if an entry with these tags is what was chosen. */
export function isChosen(tags: ListChoice, choice: ListChoice): boolean {
  return Object.entries(choice).every(([name, value]) => tags[name] === value);
}
