import type { ContentFolder } from '../file/folder';

/** Takes the content folder; gives the text of every file in examples/ by its name. */
export function readExamples(folder: ContentFolder): Map<string, string> {
  return new Map(
    folder.list('examples').flatMap((name) => {
      const text = folder.text('examples', name);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}
