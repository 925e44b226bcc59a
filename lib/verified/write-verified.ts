import type { Verified } from '../schema/records/verified';

/** Takes entries; gives them as JSON, one a line. */
function lines(entries: Readonly<Record<string, unknown>>): string {
  const all = Object.entries(entries).map(
    ([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return all.length === 0 ? '{}' : `{\n${all.join(',\n')}\n  }`;
}

/** Takes a record; gives the text of its file, one source or row a line, in the order of the profile. */
export function writeVerified({ checked, sources, rows }: Verified): string {
  return `{\n  "checked": ${JSON.stringify(checked)},\n  "sources": ${lines(sources)},\n  "rows": ${lines(rows)}\n}\n`;
}
