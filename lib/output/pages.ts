import 'server-only';
import { newestRelease } from '../fact/read';
import {
  getBridges,
  getClaims,
  getGazetteer,
  getLibraries,
  getLibrary,
  getLineage,
  getPresets,
  getTasks,
  getVitals,
} from '../content/load';
import { dimensions } from '../dimensions/register';
import { getMessages, type Locale } from '../i18n/locales-fs';
import { pairedIds } from '../compare/pairs';
import { joinSentences } from '../i18n/punctuation';
import type { ProgramAnswer } from '../programs/answer';
import { pairsOf, paths } from '../url';
import { fill } from '../i18n/format';
import { checkedOn, newestDay } from './api/data-date';
import { hasFootprints, measuredLibraries } from './footprints';
import { plain, titled, type SitePage } from './site-page';

/** Gives the newest check of all libraries. */
function allChecked(locale: Locale): string | undefined {
  return newestDay(getLibraries(locale).map(checkedOn));
}

/** Gives the day on which a program was run, if it was. */
function dayOfRun(answer: ProgramAnswer): string[] {
  return answer.kind === 'run' ? [answer.run.day] : [];
}

/** The pages that there is one of in each language. */
export const pageOf = {
  home: (locale: Locale) =>
    plain('home', paths.home, getMessages(locale).site.description, { checked: allChecked(locale) }),
  find: (locale: Locale) =>
    titled('find', (other) => paths.find(other), getMessages(locale).find, { checked: allChecked(locale) }),
  compare: (locale: Locale) =>
    titled('compare', (other) => paths.compare(other), getMessages(locale).compare, {
      checked: allChecked(locale),
    }),
  map: (locale: Locale) => titled('map', paths.map, getMessages(locale).map, { checked: allChecked(locale) }),
  claims: (locale: Locale) => {
    const { claims, references } = getClaims(locale);
    return titled('claims', (other) => paths.claims(other), getMessages(locale).claims, {
      checked: newestDay([...claims, ...references].map(({ checked }) => checked)),
    });
  },
  timeline: (locale: Locale) => {
    const { title, lead } = getMessages(locale).timeline;
    return titled('timeline', (other) => paths.timeline(other), {
      title,
      lead: fill(lead, { count: getLineage(locale).lineage.length }),
    });
  },
  vitals: (locale: Locale) =>
    titled('vitals', (other) => paths.vitals(other), getMessages(locale).vitals, {
      checked: newestDay(getVitals().map(({ record }) => record?.cut)),
    }),
  others: (locale: Locale) => {
    const { title, lead } = getMessages(locale).others;
    const { names } = getGazetteer(locale);
    return titled(
      'others',
      (other) => paths.others(other),
      { title, lead: fill(lead, { count: names.length }) },
      { checked: newestDay(names.map(({ checked }) => checked)) },
    );
  },
  changes: (locale: Locale) =>
    titled('changes', (other) => paths.changes(other), getMessages(locale).changes, {
      checked: allChecked(locale),
    }),
  correct: (locale: Locale) =>
    titled('correct', (other) => paths.correct(other), getMessages(locale).correct),
  licences: (locale: Locale) => titled('licences', paths.licences, getMessages(locale).shipped),
  measurements: (locale: Locale) =>
    titled('measurements', (other) => paths.measurements(other), getMessages(locale).measurements, {
      checked: allChecked(locale),
    }),
  programs: (locale: Locale) =>
    titled('programs', (other) => paths.programs(other), getMessages(locale).programs, {
      checked: newestDay(getLibraries(locale).flatMap(({ programs }) => programs.flatMap(dayOfRun))),
    }),
  footprint: (locale: Locale) =>
    titled('footprint', (other) => paths.footprint(other), getMessages(locale).footprint, {
      checked: newestDay(measuredLibraries(locale).map(({ record }) => record.day)),
    }),
  method: (locale: Locale) =>
    titled('method', (other) => paths.method(other), getMessages(locale).method, {
      checked: allChecked(locale),
    }),
  about: (locale: Locale) => titled('about', paths.about, getMessages(locale).about),
  search: (locale: Locale) => {
    const { title, hint } = getMessages(locale).search;
    return titled('search', (other) => paths.search(other), { title, lead: hint });
  },
} as const satisfies Record<string, (locale: Locale) => SitePage>;

/** Gives the page of a library. Throws if there is none. */
export function profileOf(locale: Locale, id: string): SitePage {
  const library = getLibrary(locale, id);
  const ownClaims = getClaims(locale).claims.filter((claim) => claim.library === id);
  const ways = library.retirement ? getBridges(locale).bridges.filter(({ from }) => from === id) : [];
  return plain(
    'profile',
    (other) => paths.library(other, id),
    fill(getMessages(locale).profile.description, { summary: library.summary }),
    {
      title: library.name,
      checked: newestDay([checkedOn(library), ...[...ownClaims, ...ways].map(({ checked }) => checked)]),
      about: [library],
      markdown: true,
    },
  );
}

/** Gives the page of a pair; ids in alphabetical order. Throws if there is no such library. */
export function pairOf(locale: Locale, a: string, b: string): SitePage {
  const about = [getLibrary(locale, a), getLibrary(locale, b)];
  const { compare, support } = getMessages(locale);
  const [aVersion, bVersion] = about.map((library) => newestRelease(library)?.version ?? support.unknown) as [
    string,
    string,
  ];
  const names = { a: about[0]!.name, b: about[1]!.name };
  const ways = getBridges(locale).bridges.filter(
    ({ from, to }) => (from === a && to === b) || (from === b && to === a),
  );
  return plain(
    'pair',
    (other) => paths.pair(other, a, b),
    fill(compare.pairDescription, { ...names, aVersion, bVersion, rows: dimensions.length }),
    {
      title: fill(compare.pairTitle, names),
      checked: newestDay([...about.map(checkedOn), ...ways.map(({ checked }) => checked)]),
      about,
      above: pageOf.compare(locale),
      markdown: true,
    },
  );
}

/** Gives the page of a common situation. Throws if there is none. */
export function presetOf(locale: Locale, id: string): SitePage {
  const preset = getPresets(locale).find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`There is no preset "${id}".`);
  const { find } = getMessages(locale);
  return plain(
    'preset',
    (other) => paths.preset(other, id),
    joinSentences(locale, [preset.situation, find.title]),
    { title: preset.name, checked: allChecked(locale), above: pageOf.find(locale) },
  );
}

/** Gives the page of a task. Throws if there is none. */
export function taskPageOf(locale: Locale, id: string): SitePage {
  const task = getTasks(locale).tasks.find((candidate) => candidate.id === id);
  if (!task) throw new Error(`There is no task "${id}".`);
  const answers = getLibraries(locale).flatMap(({ programs }) => programs.filter((one) => one.task === id));
  return plain('task', (other) => paths.programs(other, id), task.summary, {
    title: task.title,
    checked: newestDay(answers.flatMap(dayOfRun)),
    above: pageOf.programs(locale),
  });
}

/** Gives every page in one language. */
export function allPages(locale: Locale): SitePage[] {
  const libraries = getLibraries(locale);
  return [
    ...Object.values(pageOf)
      .map((page) => page(locale))
      .filter(({ kind }) => kind !== 'footprint' || hasFootprints()),
    ...getPresets(locale).map(({ id }) => presetOf(locale, id)),
    ...getTasks(locale).tasks.map(({ id }) => taskPageOf(locale, id)),
    ...libraries.map(({ id }) => profileOf(locale, id)),
    ...pairsOf(pairedIds(libraries)).map(([a, b]) => pairOf(locale, a, b)),
  ];
}
