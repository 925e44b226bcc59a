import type { Library } from '../content/collection';
import type { PartlyKind } from '../dimensions/types';
import type { Fact, Support } from '../schema/fact';

/** What a fact that is no answer states: words, a list of names, or a release. */
export type FactValue = Exclude<Fact, { support: Support }>['value'];

/** What a fact says at its core: one of the four answers, or a value. */
export type Statement = { readonly support: Support } | { readonly value: FactValue };

/** A release as a profile states it. */
export interface Release {
  readonly version: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
}

/** A fact with every default filled in: what all tables, filters and editions are made from. */
export interface StatedFact {
  readonly statement: Statement;
  /** In which way the answer is only partial. */
  readonly partly?: PartlyKind;
  /** Ids of the dimensions without which it does not hold, and together with which it does not. */
  readonly needs?: readonly string[];
  readonly notWith?: readonly string[];
  readonly note?: string;
  readonly since?: string;
  readonly until?: string;
  /** Ids of the cited sources; none for an unknown without one. */
  readonly sources: readonly string[];
  /** Day of the last check, YYYY-MM-DD; none if the profile says nothing about the dimension. */
  readonly checked?: string;
  readonly disagreement: NonNullable<Fact['disagreement']>;
  /** Why it holds although a machine misses a word of it in the sources. */
  readonly unverified?: string;
}

/** Gives the answer, if the fact is one. This and `valueOf` are the only places that open the union. */
export function supportOf(statement: Statement): Support | undefined {
  return 'support' in statement ? statement.support : undefined;
}

/** Gives the value, if the fact is no answer. */
export function valueOf(statement: Statement): FactValue | undefined {
  return 'value' in statement ? statement.value : undefined;
}

/** Gives the value as words: a text, a date, a licence, an address or a status; nothing for lists, releases and answers. */
export function textOf(statement: Statement | undefined): string | undefined {
  const value = statement && valueOf(statement);
  return typeof value === 'string' ? value : undefined;
}

/** Gives the value as a list of names, if it is one. */
export function listOf(statement: Statement | undefined): readonly string[] | undefined {
  const value = statement && valueOf(statement);
  return Array.isArray(value) ? value : undefined;
}

/** Gives the value as a release, if it is one. */
export function releaseOf(statement: Statement | undefined): Release | undefined {
  const value = statement && valueOf(statement);
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

/** True if the profile says something: an unknown is nothing, and does not age either. */
export function isStated(statement: Statement | undefined): statement is Statement {
  return statement !== undefined && supportOf(statement) !== 'unknown';
}

/** Gives the day on which a fact was last held against its sources, YYYY-MM-DD: its own, else the profile's. */
export function checkedOn(fact: Pick<Fact, 'checked'>, library: Pick<Library, 'checked'>): string {
  return fact.checked ?? library.checked;
}

/** In which way an answer is bound: how it is partial, what it needs and what it does not go with. */
function boundsOf(fact: Fact): Pick<StatedFact, 'partly' | 'needs' | 'notWith'> {
  const partly = 'partly' in fact && fact.partly;
  const needs = 'needs' in fact && fact.needs;
  const notWith = 'not_with' in fact && fact.not_with;
  return { ...(partly ? { partly } : {}), ...(needs ? { needs } : {}), ...(notWith ? { notWith } : {}) };
}

/** Takes a library and a dimension's id; gives the fact with its defaults, `unknown` if the file has none. */
export function readFact(library: Pick<Library, 'facts' | 'checked'>, dimension: string): StatedFact {
  const fact = library.facts[dimension];
  if (!fact) return { statement: { support: 'unknown' }, sources: [], disagreement: [] };
  const { note, since, until, source = [], disagreement = [], unverified } = fact;
  return {
    statement: fact,
    ...boundsOf(fact),
    ...(note ? { note } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(unverified ? { unverified } : {}),
    sources: source,
    checked: checkedOn(fact, library),
    disagreement,
  };
}

/** Gives a library's newest release, if its profile states one. */
export function newestRelease({ facts }: Pick<Library, 'facts'>): Release | undefined {
  return releaseOf(facts.latest_release);
}

/** Gives a library's state of life, `unknown` if its profile states none. */
export function statusOf({
  facts,
}: Pick<Library, 'facts'>): 'active' | 'maintenance' | 'retired' | 'unknown' {
  const status = textOf(facts.status);
  return status === 'active' || status === 'maintenance' || status === 'retired' ? status : 'unknown';
}
