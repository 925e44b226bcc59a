import type { Mutation } from './mutations';

function changeLine(text: string, at: number, replace: (line: string, next: string) => string[]): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  lines.splice(index, 2, ...replace(lines[index]!, lines[index + 1] ?? ''));
  return lines.join('\n');
}

const lineChanges: Readonly<Record<string, (line: string, next: string) => string[]>> = {
  drop: (_, next) => [next],
  twice: (line, next) => [line, line, next],
  swap: (line, next) => [next, line],
  indent: (line, next) => [`  ${line}`, next],
  outdent: (line, next) => [line.replace(/^ {1,2}/, ''), next],
};

/** Takes a text and a change of it; gives the bytes that stand there then. */
export function mutated(text: string, change: Exclude<Mutation['change'], { kind: 'instead' }>): Buffer {
  switch (change.kind) {
    case 'insert': {
      const from = change.at % (text.length + 1);
      return Buffer.from(text.slice(0, from) + change.text + text.slice(from + change.cut));
    }
    case 'line':
      return Buffer.from(changeLine(text, change.at, lineChanges[change.how]!));
    case 'value':
      return Buffer.from(
        changeLine(text, change.at, (line, next) => [
          line.replace(/(: |^\s*- ).*$/, (_, key: string) => key + change.text),
          next,
        ]),
      );
    case 'key':
      return Buffer.from(
        changeLine(text, change.at, (line, next) => [
          line.replace(/^(\s*(?:- )?)[^:]+(?=:)/, (_, before: string) => before + change.text),
          next,
        ]),
      );
    case 'encode':
      if (change.as === 'utf-8 with mark') return Buffer.from(`\ufeff${text}`);
      if (change.as === 'windows lines') return Buffer.from(text.replaceAll('\n', '\r\n'));
      if (change.as === 'broken byte') return Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]);
      return Buffer.from(text, change.as);
  }
}
