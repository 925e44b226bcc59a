/** Takes the text of a `_headers` file; gives a function from an address to its headers, read as hosts of static sites read it: every rule that covers the address counts. */
export function readHeadersFile(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else
      rules
        .at(-1)
        ?.headers.push([line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return (address) =>
    rules
      .filter(({ path }) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path))
      .flatMap(({ headers }) => headers);
}
