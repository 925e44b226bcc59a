import matter from 'gray-matter';
import type { Fault } from './fault';
import { parseYaml, type YamlDocument } from './document';

/** A Markdown file split into its record and its prose. */
export interface FrontMatterFile {
  /** File, relative to the project. */
  readonly file: string;
  /** The record with its places. */
  readonly document: YamlDocument;
  /** The Markdown below the front matter. */
  readonly prose: string;
  /** Number of lines above the prose. */
  readonly proseLine: number;
  /** Faults of the split and of the YAML text. */
  readonly faults: readonly Fault[];
}

/** gray-matter would run `---js` front matter: every engine but ours refuses. */
function refuse(): never {
  throw new Error('only YAML front matter is read');
}

/** Takes a file's text; splits it; never throws and never runs what the file says. */
export function splitFrontMatter(text: string, file: string): FrontMatterFile {
  // A byte order mark would hide the first ---; Windows line ends would shift columns.
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const empty = parseYaml('', file, 1);
  const fault = (found: string, line = 1): FrontMatterFile => ({
    file,
    document: empty,
    prose: '',
    proseLine: 1,
    faults: [
      {
        file,
        line,
        column: 1,
        rule: 'front-matter',
        found,
        wanted: 'YAML between two lines of ---',
        mend: 'Begin the file with --- and close the record with --- on a line of its own.',
      },
    ],
  });
  const opening = /^---(.*)\n/.exec(clean);
  if (!opening) return fault('no front matter');
  if (opening[1]!.trim() !== '')
    return fault(`front matter in the language "${opening[1]!.trim().slice(0, 40)}"`);
  if (!/\n---[ \t]*(\n|$)/.test(clean)) return fault('front matter that is never closed');
  let document: YamlDocument | undefined;
  try {
    const split = matter(clean, {
      language: 'yaml',
      engines: {
        yaml: (yaml: string) => {
          // gray-matter hands over the text from the line end of the opening --- on.
          document = parseYaml(yaml, file, yaml.startsWith('\n') ? 0 : 1);
          return {};
        },
        json: refuse,
        javascript: refuse,
        js: refuse,
        coffee: refuse,
      },
    });
    const proseLine =
      clean.length === split.content.length
        ? 0
        : clean.slice(0, clean.length - split.content.length).split('\n').length - 1;
    const record = document ?? empty;
    const early = record.faults.length === 0 && /^\s*(?:- )?["']?[a-z_]+["']?:(?: |\n|$)/.exec(split.content);
    if (early) return fault('a record that is closed before its last key', proseLine);
    return { file, document: record, prose: split.content, proseLine, faults: record.faults };
  } catch (error) {
    return fault((error as Error).message);
  }
}
