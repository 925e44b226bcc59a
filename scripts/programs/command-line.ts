import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Gives what ends a command early at the reader's word. */
export function stopAtSignal(): AbortSignal {
  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort());
  return stopped.signal;
}

/** Takes the folder content/programs; gives the ids of the libraries whose environment can be had here. */
export function runnableIds(folder: string): string[] {
  return readdirSync(path.join(folder, 'environments')).flatMap(
    (name) => /^([a-z0-9-]+)\.json$/.exec(name)?.[1] ?? [],
  );
}

/** Takes the options of a command and how it is called; gives what stands on the command line. Something that it does not know is said in a line, with what is wanted, and ends the process. */
export function readCommandLine<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    // Its second sentence tells how to pass a positional argument that begins with a dash; no id does.
    console.error(`${(error as Error).message.split('. ')[0]!}.\nWanted: ${usage}`);
    process.exit(1);
  }
}

/** Takes ids and those that there are; gives a sentence about each that is not among these. */
export function strangeIds(ids: readonly string[], known: readonly string[]): string[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => `No library whose programs can run here: ${id}. There are: ${known.join(', ')}.`);
}
