import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mutated } from './mutated';
import type { Mutation } from './mutations';

/** A copy of the content folder that is changed and mended again. */
interface CopiedFolder {
  readonly path: string;
  /** Every file that the check reads, by its name in the folder. */
  readonly files: readonly string[];
  /** Makes the changes; gives the files that were changed. */
  change(mutations: readonly Mutation[]): string[];
  /** Takes the files that were changed; gives them back as they were. */
  mend(files: readonly string[]): void;
  remove(): void;
}

/** Takes a content folder; copies it. */
export function copyContent(from: string): CopiedFolder {
  const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-fuzz-'));
  const folder = path.join(root, 'content');
  cpSync(from, folder, { recursive: true });
  const texts = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => !/LICENSE|schema\.json$/.test(file))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')] as const),
  );
  const files = [...texts.keys()];
  const place = (name: string) => path.join(folder, name);
  const clear = (name: string) => rmSync(place(name), { recursive: true, force: true });
  const instead: Readonly<Record<string, (name: string) => void>> = {
    nothing: () => {},
    folder: (name) => mkdirSync(place(name)),
    nowhere: (name) => symlinkSync('nowhere', place(name)),
    loop: (name) => symlinkSync(path.basename(name), place(name)),
    pipe: (name) => execFileSync('mkfifo', [place(name)]),
    empty: (name) => writeFileSync(place(name), ''),
    large: (name) => {
      writeFileSync(place(name), '');
      truncateSync(place(name), 20_000_000);
    },
    half: (name) => writeFileSync(place(name), texts.get(name)!.slice(0, texts.get(name)!.length / 2)),
  };
  return {
    path: folder,
    files,
    change: (mutations) =>
      mutations.map(({ file, change }) => {
        const name = files[file % files.length]!;
        clear(name);
        if (change.kind === 'instead') instead[change.what]!(name);
        else writeFileSync(place(name), mutated(texts.get(name)!, change));
        return name;
      }),
    mend: (names) =>
      names.forEach((name) => {
        clear(name);
        writeFileSync(place(name), texts.get(name)!);
      }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
