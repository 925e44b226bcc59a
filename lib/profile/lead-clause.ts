/** Takes a value in words; gives its first clause, for a place that has room for no more: "Paid: the toolbox and …" is "Paid". */
export function leadClause(text: string): string {
  return text.split(/[:;：；]/)[0]!.trim();
}
