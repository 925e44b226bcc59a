import type { Messages } from '../i18n/locales-fs';
import type { Intent } from '../understand/meaning';

/** A library as far as pages about it are asked for. */
export interface KnownLibrary {
  readonly id: string;
  readonly name: string;
  readonly retired: boolean;
  /** True: "How alive?" has a row of it. */
  readonly measured: boolean;
  /** True: the family tree has it. */
  readonly inTree: boolean;
  /** How many published measurements its profile holds. */
  readonly benchmarks: number;
  /** True: what it costs to install was measured here. */
  readonly weighed: boolean;
  /** True: the profile says who uses it. */
  readonly used: boolean;
  /** Keys of the languages that no other library is used from. */
  readonly alone: readonly string[];
  /** Ids of the libraries to which a way out leads, the likeliest first. */
  readonly ways: readonly string[];
}

/** A name without a profile. */
export interface KnownOther {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly retired: boolean;
  readonly inTree: boolean;
  readonly measured: boolean;
}

/** A common situation. */
export interface KnownSituation {
  readonly id: string;
  readonly name: string;
  /** Name and sentence in every language. */
  readonly says: readonly string[];
  readonly partial: boolean;
  /** Keys of its conditions. */
  readonly must: readonly string[];
  readonly wish: readonly string[];
  /** Id of the retired library that one has. */
  readonly inherited?: string;
  /** A question that it answers. */
  readonly answers?: Intent;
}

/** A statement of the article. */
export interface KnownClaim {
  readonly id: string;
  /** Id of a library, or `all`. */
  readonly library: string;
  readonly says: string;
}

/** A part of the site, such as the family tree. */
export interface KnownPart {
  readonly address: string;
  readonly title: string;
  readonly lead: string;
  /** What it is called, in every language. */
  readonly says: readonly string[];
}

/** What there is to lead to, in one language. */
export interface AnswerSite {
  readonly locale: string;
  readonly libraries: readonly KnownLibrary[];
  /** Ids of the libraries whose pairs have pages. */
  readonly paired: readonly string[];
  readonly others: readonly KnownOther[];
  readonly situations: readonly KnownSituation[];
  readonly claims: readonly KnownClaim[];
  readonly parts: readonly KnownPart[];
  /** Names of dimensions by id. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Titles of the tasks of the programs by id. */
  readonly tasks: Readonly<Record<string, string>>;
  readonly words: Messages['answer'];
}
