/**
 * Gives a memory for the answers of one judge: it takes a key, what the answer is made from and how it is made, and makes it again only if a part of the former differs (text by text, all else by identity) from
 * last time. In development each saved note leads to a check of everything, of which all but one file is as it was.
 */
export function remember<Answer>(): (key: string, from: readonly unknown[], make: () => Answer) => Answer {
  const known = new Map<string, { readonly from: readonly unknown[]; readonly answer: Answer }>();
  return (key, from, make) => {
    const before = known.get(key);
    if (before?.from.length === from.length && before.from.every((part, at) => part === from[at]))
      return before.answer;
    const answer = make();
    known.set(key, { from, answer });
    return answer;
  };
}
