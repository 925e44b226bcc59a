import { maxColumns } from '../../address/compare';
import { pairHref } from '../../compare/pairs';
import { fill, joinNames } from '../../i18n/format';
import { paths } from '../../url';
import type { AnswerPage, PageKind } from './page';
import type { AnswerSite, KnownClaim, KnownLibrary, KnownOther, KnownPart, KnownSituation } from '../site';

/** The dimension whose row of a profile answers for a key: `language:Rust` is answered among the languages. */
function dimensionOf(key: string): string {
  const [subject = '', value] = key.replace(/^-/, '').split(':');
  if (value === undefined) return subject;
  return subject === 'language' ? 'host_languages' : subject;
}

/** Where a question of its own is answered about each library: by a part of its profile, or on a page of all. */
const parts = {
  measurements: (locale, id) => paths.library(locale, id, 'benchmarks'),
  price: (locale, id) => paths.library(locale, id, 'price'),
  install: (locale, id) => paths.library(locale, id, 'install'),
  footprint: (locale, id) => paths.footprint(locale, id),
  users: (locale, id) => paths.library(locale, id, 'users'),
} as const satisfies Partial<Record<PageKind, (locale: string, id: string) => string>>;

/** A question that is answered about each library in one place. */
export type PartKind = keyof typeof parts;

const pageOf = (
  kind: PageKind,
  address: string,
  title: string,
  why: string,
  about?: { readonly retired: boolean },
): AnswerPage => ({ kind, address, title, why, ...(about?.retired ? { retired: true as const } : {}) });

/** Takes what there is; gives the makers of pages that set libraries side by side, or lead from one to another. */
function pairMakers({ locale, paired, words: { titles, why } }: AnswerSite) {
  return {
    /** Two to five libraries side by side. */
    comparison(libraries: readonly KnownLibrary[]): AnswerPage {
      const shown = libraries.slice(0, maxColumns);
      const ids = shown.map(({ id }) => id);
      const names = joinNames(
        locale,
        shown.map(({ name }) => name),
      );
      const address =
        ids.length === 2
          ? pairHref(locale, ids[0]!, ids[1]!, paired)
          : paths.compare(locale, { libraries: ids });
      return pageOf('comparison', address, fill(titles.comparison, { names }), fill(why.named, { names }));
    },
    /** The page on which any libraries are compared. */
    anyComparison: () => pageOf('comparison', paths.compare(locale), titles.anyComparison, why.anyComparison),
    /** What became of a retired library and where one can go. */
    waysOut: (library: KnownLibrary) =>
      pageOf(
        'leave',
        paths.library(locale, library.id, 'retirement'),
        fill(titles.waysOut, { name: library.name }),
        fill(why.retired, { name: library.name }),
        library,
      ),
    way: (from: KnownLibrary, to: KnownLibrary) => {
      const names = { from: from.name, to: to.name };
      const address = pairHref(locale, from.id, to.id, paired);
      return pageOf('leave', address, fill(titles.way, names), fill(why.way, names), to);
    },
  };
}

/** Takes what there is; gives the makers of pages about one library. */
function libraryMakers({ locale, dimensions, tasks, words: { titles, why } }: AnswerSite) {
  /** A page whose title names the library and whose reason does not. */
  const about = (
    kind: PartKind | 'alive' | 'lineage' | 'changes',
    address: string,
    library: KnownLibrary | KnownOther,
  ) => pageOf(kind, address, fill(titles[kind], { name: library.name }), why[kind], library);
  return {
    alive: (library: KnownLibrary | KnownOther) => about('alive', paths.vitals(locale, library.id), library),
    /** Where a question of its own is answered about a library. */
    part: (library: KnownLibrary, kind: PartKind) => about(kind, parts[kind](locale, library.id), library),
    /** The row of a profile that answers for a condition, if there is one. */
    fact: (library: KnownLibrary, key: string): AnswerPage[] => {
      const dimension = dimensionOf(key);
      const name = dimensions[dimension];
      if (name === undefined) return [];
      const title = fill(titles.fact, { name: library.name, dimension: name });
      return [pageOf('fact', paths.library(locale, library.id, dimension), title, why.fact, library)];
    },
    profile: (library: KnownLibrary) =>
      pageOf(
        'profile',
        paths.library(locale, library.id),
        library.name,
        fill(why.named, { names: library.name }),
        library,
      ),
    other: (other: KnownOther) =>
      pageOf('other', paths.others(locale, other.id), other.name, other.what, other),
    lineage: (library: KnownLibrary | KnownOther) =>
      about('lineage', paths.timeline(locale, `kin-${library.id}`), library),
    /** A program in which an identifier stands. */
    program: (library: KnownLibrary, task: string, word: string) =>
      pageOf(
        'program',
        paths.programs(locale, task, [library.id], library.id),
        fill(titles.program, { task: tasks[task] ?? task, name: library.name }),
        fill(why.program, { word }),
        library,
      ),
    changes: (library: KnownLibrary) => about('changes', paths.changes(locale, library.id), library),
  };
}

/** Takes what there is; gives the makers of pages about no library in particular. */
function siteMakers({ locale, words }: AnswerSite) {
  const { titles, why } = words;
  return {
    situation: ({ id, name }: KnownSituation, reason: string) =>
      pageOf('situation', paths.preset(locale, id), name, reason),
    claim: ({ id, says }: KnownClaim) =>
      pageOf('claim', paths.claims(locale, {}, `claim-${id}`), says, why.claim),
    anyAlive: () => pageOf('alive', paths.vitals(locale), titles.anyAlive, why.alive),
    /** Where the published measurements of all libraries are found. */
    anyMeasurements: () =>
      pageOf('measurements', paths.measurements(locale), titles.anyMeasurements, why.measurements),
    anyFootprint: () => pageOf('footprint', paths.footprint(locale), titles.anyFootprint, why.footprint),
    anyPrice: () => pageOf('price', `${paths.map(locale)}?groups=identity`, titles.anyPrice, why.price),
    /** A part of the site. */
    ofSite: ({ address, title, lead }: KnownPart) => pageOf('part', address, title, lead),
    anyOther: () => pageOf('part', paths.others(locale), titles.anyOther, why.anyOther),
    anyLineage: () => pageOf('part', paths.timeline(locale), titles.anyLineage, why.lineage),
  };
}

/** Takes what there is to lead to; gives the makers of pages. */
export function createMakers(site: AnswerSite) {
  return { ...pairMakers(site), ...libraryMakers(site), ...siteMakers(site) };
}

/** The makers of pages of one site. */
export type Makers = ReturnType<typeof createMakers>;
