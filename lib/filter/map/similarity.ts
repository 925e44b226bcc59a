/** Takes columns and how many rows tell two of them apart; gives them so that neighbours are alike: the one that is furthest from all others first, and behind each the nearest of those that are left. Equals keep their order. */
export function bySimilarity<Column>(
  columns: readonly Column[],
  apart: (a: Column, b: Column) => number,
): Column[] {
  const left = [...columns];
  const sum = (column: Column) => columns.reduce((all, other) => all + apart(column, other), 0);
  const chain: Column[] = [];
  const take = (rank: (column: Column) => number) => {
    const ranks = left.map(rank);
    chain.push(...left.splice(ranks.indexOf(Math.min(...ranks)), 1));
  };
  if (left.length > 0) take((column) => -sum(column));
  while (left.length > 0) {
    const last = chain.at(-1)!;
    take((column) => apart(last, column));
  }
  return chain;
}
