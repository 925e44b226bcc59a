import { readFileSync, statSync } from 'node:fs';
import { findStrange } from './characters';
import type { Fault } from './fault';

/** The largest file that is read, in bytes: one that grows with the collection, and one about a single library. */
export const largestFile = { ofAll: 16 * 1024 * 1024, ofOne: 1024 * 1024 } as const;

const asText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Why a file or folder cannot be opened, by the code of the system. */
const reasons: Readonly<Record<string, readonly [found: string, mend: string]>> = {
  ENOENT: ['no such file', 'Add the file.'],
  ELOOP: ['a link that leads to itself', 'Replace the link by the file.'],
  EACCES: ['a file that may not be read', 'Allow reading it.'],
  EPERM: ['a file that may not be read', 'Allow reading it.'],
  ENOTDIR: ['a file in place of a folder', 'Make it a folder.'],
  ENAMETOOLONG: ['a name that is too long', 'Shorten the name.'],
};

/** Takes what the system threw and the name of the file; gives the fault. */
export function cannotOpen(error: unknown, file: string): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const [found, mend] = reasons[code] ?? [
    `a file that cannot be read (${code || String(error)})`,
    'Mend the file.',
  ];
  return { file, line: 1, column: 1, rule: 'required', found, wanted: `${file}, readable`, mend };
}

/** Says which other encoding bytes are in, if they tell. */
function encodingOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'UTF-32' : 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
  if (bytes.subarray(0, 4).equals(Buffer.from([0, 0, 0xfe, 0xff]))) return 'UTF-32';
  const start = bytes.subarray(0, 4000);
  const zeros = start.filter((byte) => byte === 0).length;
  return zeros > 3 && zeros * 4 >= start.length ? 'UTF-16 or UTF-32' : undefined;
}

/** Gives the place of the first bytes that are not UTF-8. */
function placeOfBytes(bytes: Buffer): { line: number; column: number } {
  const lines = bytes.toString('utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('\ufffd'));
  return line < 0 ? { line: 1, column: 1 } : { line: line + 1, column: lines[line]!.indexOf('\ufffd') + 1 };
}

/** Each file's text as it was found without such characters last: in development everything is read again when one file has changed. */
const plain = new Map<string, string>();

/** Takes a text and the name of its file; gives a fault for each line with a character that may not stand in it. */
function strangeFaults(text: string, file: string): Fault[] {
  if (plain.get(file) === text) return [];
  if (!findStrange(text)) {
    plain.set(file, text);
    return [];
  }
  return text.split('\n').flatMap((line, at) => {
    const strange = findStrange(line);
    return strange
      ? [
          {
            file,
            line: at + 1,
            column: strange.index + 1,
            rule: 'characters',
            found: strange.found,
            wanted: strange.wanted,
            mend: strange.mend,
          },
        ]
      : [];
  });
}

function decode(bytes: Buffer, file: string): { text?: string; faults: readonly Fault[] } {
  const encoding = encodingOf(bytes);
  const notUtf8 = (place: { line: number; column: number }) => ({
    faults: [
      {
        file,
        ...place,
        rule: 'encoding',
        found: encoding ? `not UTF-8: it looks like ${encoding}` : 'not UTF-8',
        wanted: 'a text in UTF-8',
        mend: 'Save the file as UTF-8.',
      },
    ],
  });
  if (encoding) return notUtf8({ line: 1, column: 1 });
  let text: string;
  try {
    // A byte order mark says nothing in UTF-8.
    text = asText.decode(bytes).replace(/^\ufeff/, '');
  } catch {
    return notUtf8(placeOfBytes(bytes));
  }
  const faults = strangeFaults(text, file);
  return faults.length > 0 ? { faults } : { text, faults };
}

/** Takes the path of a file, its name in faults and how large it may be; gives its text, or the faults that keep it from being read: not there, no file, too large, not UTF-8, characters that may not stand. Never throws and never waits. */
export function readText(
  path: string,
  file: string,
  most: number = largestFile.ofAll,
): { readonly text?: string; readonly faults: readonly Fault[] } {
  try {
    const state = statSync(path);
    const fault = (found: string, wanted: string, mend: string): { faults: Fault[] } => ({
      faults: [{ file, line: 1, column: 1, rule: 'file', found, wanted, mend }],
    });
    if (state.isDirectory()) return fault('a folder', 'a file', 'Remove or rename the folder.');
    // Whoever reads a pipe or a device may wait for ever.
    if (!state.isFile()) return fault('a pipe, socket or device', 'a file', 'Replace it by a file.');
    if (state.size > most)
      return fault(`${state.size} bytes`, `at most ${most} bytes`, 'Shorten the file or split what it says.');
    return decode(readFileSync(path), file);
  } catch (error) {
    return { faults: [cannotOpen(error, file)] };
  }
}
