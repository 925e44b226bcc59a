/** One commit, as the history of a copy has it. */
export interface Commit {
  readonly hash: string;
  /** Day on which it was committed, YYYY-MM-DD, by the clock of whoever committed it. */
  readonly day: string;
  readonly parents: number;
  /** Name and address of its author, by the mailmap of the repository. */
  readonly author: string;
  readonly mail: string;
}

/** A tag and its day: its own, or that of its commit if it has none. */
export interface Tag {
  readonly name: string;
  readonly day: string;
}

/** The history of one line of a repository, as far as a copy holds it. */
export interface History {
  /** Commit at which it was read. */
  readonly commit: string;
  readonly commits: readonly Commit[];
  readonly tags: readonly Tag[];
  /** Day up to which the copy surely holds everything. */
  readonly cut: string;
  /** Commits at which a shallow copy breaks off. */
  readonly brokenOff: readonly string[];
}
