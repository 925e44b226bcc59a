import 'server-only';
import { getCollection, getGazetteer, getLibraries } from '../content/load';
import { summarise } from '../content/summary';
import { agesOf } from '../fact/column';
import { dimensions } from '../dimensions/register';
import { formatDate, formatNumber, joinNames } from '../i18n/format';
import { getMessages, type Locale } from '../i18n/locales-fs';
import { today } from '../today';

/** Takes a language; gives every figure and list of names that the page of the method speaks of, in words, as the records say them. */
export function methodFigures(locale: Locale): Readonly<Record<string, string>> {
  const collection = getCollection();
  const libraries = getLibraries(locale);
  const { facts, sources, unknowns } = summarise({ libraries, claims: collection.claims }, today());
  const number = (count: number) => formatNumber(locale, count);
  const namesOf = (ids: readonly string[]) =>
    joinNames(
      locale,
      ids.flatMap((id) => libraries.find((library) => library.id === id)?.name ?? []),
    );
  const { introduced, presupposed } = collection.article;
  const checks = libraries.flatMap((library) => Object.values(library.checks ?? {}));
  const inState = (wanted: string) => number(checks.filter(({ state }) => state === wanted).length);
  const days = libraries
    .flatMap(agesOf)
    .map(({ checked }) => checked)
    .sort();
  return {
    libraries: number(libraries.length),
    introduced: namesOf(introduced),
    presupposed: namesOf(presupposed),
    added: number(libraries.filter(({ article }) => !article).length),
    others: number(getGazetteer(locale).names.length),
    rows: number(dimensions.length),
    facts: number(facts),
    sources: number(sources),
    unknowns: number(unknowns),
    first: formatDate(locale, days[0] ?? ''),
    last: formatDate(locale, days.at(-1) ?? ''),
    whole: inState('machine'),
    part: inState('part'),
    ages: getMessages(locale).fact.age.explained,
  };
}
