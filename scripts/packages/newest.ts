/** The newest version of a package by its manager's client. */
export interface Newest {
  /** The newest one that is no pre-release; the newest at all if there are only such. */
  readonly version: string;
  /** The newest one at all. */
  readonly withPre: string;
  /** Day on which it came out, if the client says so. */
  readonly date?: string;
  /** What it asks for, as the client says it: `Python >=3.12`. */
  readonly requires?: string;
}

/** What a client's answer is worth: the newest version, or what is wrong with it. */
export type Understood = Newest | { readonly strange: string };

/** A manager's client: what is asked for a package, and how its answer is read. */
export interface PackageClient {
  /** Commands that ask, the first one that is there is taken. */
  ask(name: string, folder: string): readonly (readonly [command: string, ...words: string[]])[];
  /** Reads what it printed. Never throws. */
  read(printed: string, name: string): Understood;
  /** True if what it printed before it failed counts: pip fails where no file fits this machine, but names those for others. */
  readonly readsFailed?: boolean;
  /** Time limit in milliseconds. */
  readonly limit: number;
  readonly env?: Readonly<Record<string, string>>;
}
