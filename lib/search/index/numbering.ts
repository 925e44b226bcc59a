/** Gives the list that stands under a key, a new one if there is none. */
export function listAt<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

/** Puts a number at the end of an ascending list, unless it stands there. */
export function addOnce(list: number[], number: number): void {
  if (list[list.length - 1] !== number) list.push(number);
}

/** Gives the number of a key, the next one if it has none. */
export function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  let number = numbers.get(key);
  if (number === undefined) numbers.set(key, (number = numbers.size));
  return number;
}

/** Takes ascending lists; gives what stands in all of them. */
export function inAll(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce<readonly number[]>((common, list) => {
    let at = 0;
    return common.filter((number) => {
      while (at < list.length && list[at]! < number) at += 1;
      return list[at] === number;
    });
  }, shortest);
}
