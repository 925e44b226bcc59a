import { maxColumns } from '../address/compare';
import { pairHref } from '../compare/pairs';
import { fill, joinNames } from '../i18n/format';
import { paths } from '../url';
import type { AnswerPage, PageKind } from './page';
import type { AnswerSite, KnownClaim, KnownLibrary, KnownOther, KnownSituation } from './site';

/** The dimension whose row of a profile answers for a key: `language:Rust` is answered among the languages. */
function dimensionOf(key: string): string {
  const [subject = '', value] = key.replace(/^-/, '').split(':');
  if (value === undefined) return subject;
  return subject === 'language' ? 'host_languages' : subject;
}

/** Parts of a profile that answer a question of their own, with their anchor. */
const parts = {
  measurements: 'benchmarks',
  price: 'price',
  install: 'install',
  users: 'users',
} as const satisfies Partial<Record<PageKind, string>>;

/** A question that one part of every profile answers. */
export type PartKind = keyof typeof parts;

/** Takes what there is to lead to; gives the makers of pages. */
export function createMakers({ locale, paired, dimensions, words }: AnswerSite) {
  const { titles, why } = words;
  const page = (
    kind: PageKind,
    address: string,
    title: string,
    reason: string,
    about?: { readonly retired: boolean },
  ): AnswerPage => ({
    kind,
    address,
    title,
    why: reason,
    ...(about?.retired ? { retired: true as const } : {}),
  });
  const named = (names: readonly string[]) => fill(why.named, { names: joinNames(locale, names) });
  return {
    /** Two to five libraries side by side. */
    comparison(libraries: readonly KnownLibrary[]): AnswerPage {
      const shown = libraries.slice(0, maxColumns);
      const ids = shown.map(({ id }) => id);
      const names = shown.map(({ name }) => name);
      const address =
        ids.length === 2
          ? pairHref(locale, ids[0]!, ids[1]!, paired)
          : paths.compare(locale, { libraries: ids });
      return page(
        'comparison',
        address,
        fill(titles.comparison, { names: joinNames(locale, names) }),
        named(names),
      );
    },
    /** The page on which any libraries are compared. */
    anyComparison: () => page('comparison', paths.compare(locale), titles.anyComparison, why.anyComparison),
    situation: ({ id, name }: KnownSituation, reason: string) =>
      page('situation', paths.preset(locale, id), name, reason),
    /** What became of a retired library and where one can go. */
    waysOut: (library: KnownLibrary) =>
      page(
        'leave',
        paths.library(locale, library.id, 'retirement'),
        fill(titles.waysOut, { name: library.name }),
        fill(why.retired, { name: library.name }),
        library,
      ),
    way: (from: KnownLibrary, to: KnownLibrary) =>
      page(
        'leave',
        pairHref(locale, from.id, to.id, paired),
        fill(titles.way, { from: from.name, to: to.name }),
        fill(why.way, { from: from.name, to: to.name }),
        to,
      ),
    alive: (library: KnownLibrary | KnownOther) =>
      page(
        'alive',
        paths.vitals(locale, library.id),
        fill(titles.alive, { name: library.name }),
        why.alive,
        library,
      ),
    anyAlive: () => page('alive', paths.vitals(locale), titles.anyAlive, why.alive),
    /** A part of a profile that answers a question of its own. */
    part: (library: KnownLibrary, kind: PartKind) =>
      page(
        kind,
        paths.library(locale, library.id, parts[kind]),
        fill(titles[kind], { name: library.name }),
        why[kind],
        library,
      ),
    /** Where all libraries answer such a question. */
    anyMeasurements: () =>
      page(
        'measurements',
        paths.search(locale, words.measurements),
        titles.anyMeasurements,
        why.measurements,
      ),
    anyPrice: () => page('price', `${paths.map(locale)}?groups=identity`, titles.anyPrice, why.price),
    fact: (library: KnownLibrary, key: string) => {
      const dimension = dimensionOf(key);
      const name = dimensions[dimension];
      return name === undefined
        ? []
        : [
            page(
              'fact',
              paths.library(locale, library.id, dimension),
              fill(titles.fact, { name: library.name, dimension: name }),
              why.fact,
              library,
            ),
          ];
    },
    profile: (library: KnownLibrary) =>
      page('profile', paths.library(locale, library.id), library.name, named([library.name]), library),
    other: (other: KnownOther) =>
      page('other', paths.others(locale, other.id), other.name, other.what, other),
    lineage: (library: KnownLibrary | KnownOther) =>
      page(
        'lineage',
        paths.timeline(locale, `kin-${library.id}`),
        fill(titles.lineage, { name: library.name }),
        why.lineage,
        library,
      ),
    claim: ({ id, says }: KnownClaim) =>
      page('claim', paths.claims(locale, {}, `claim-${id}`), says, why.claim),
    changes: (library: KnownLibrary) =>
      page(
        'changes',
        paths.changes(locale, library.id),
        fill(titles.changes, { name: library.name }),
        why.changes,
        library,
      ),
    /** A part of the site to begin at, where nothing was understood. */
    start: (address: string, title: string, reason: string) => page('part', address, title, reason),
  };
}

/** The makers of pages of one site. */
export type Makers = ReturnType<typeof createMakers>;
