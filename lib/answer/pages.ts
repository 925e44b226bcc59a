import { fill, joinNames } from '../i18n/format';
import { paths } from '../url';
import type { Intent } from '../understand/meaning';
import type { Asked } from './asked';
import { createLikeness } from './likeness';
import { createMakers, type PartKind } from './makers';
import type { AnswerPage } from './page';
import { createSituationRank, type RankedSituation } from './situations';
import type { AnswerSite, KnownClaim, KnownLibrary } from './site';

/** Most pages of an answer. */
export const mostPages = 6;
const most = { situations: 3, claims: 2, ways: 3, facts: 2 };
/** Least share of a question that a statement has to speak of, and by how many words; less if it speaks of the library named. */
const enough = { share: 0.55, words: 3, ofLibrary: { share: 0.4, words: 2 } };

/** Pages as answers to what was asked. */
export interface AnswerPages {
  /** Takes what was asked; gives the pages that answer it, the best first; none where none does. */
  readonly answers: (asked: Asked) => AnswerPage[];
  /** Takes what was asked; gives the pages that come nearest, and where to begin: for what has no answer. */
  readonly nearest: (asked: Asked) => AnswerPage[];
}

/** Intents that a part of each profile answers. */
const partOfIntent: Partial<Record<Intent, PartKind>> = {
  fastest: 'measurements',
  price: 'price',
  install: 'install',
  users: 'users',
};

/** Each address once, as often as pages are shown. */
function best(pages: readonly AnswerPage[]): AnswerPage[] {
  const known = new Set<string>();
  return pages.filter(({ address }) => !known.has(address) && known.add(address)).slice(0, mostPages);
}

/** Takes what there is to lead to; gives the functions that answer with it. */
export function createAnswerPages(site: AnswerSite): AnswerPages {
  const { locale, words, claims } = site;
  const make = createMakers(site);
  const rank = createSituationRank(site);
  const claimLikeness = createLikeness(claims.map(({ says }) => says));
  const libraries = new Map(site.libraries.map((library) => [library.id, library]));
  const others = new Map(site.others.map((other) => [other.id, other]));

  const reasonOf = ({ by, situation, shared }: RankedSituation): string =>
    fill(words.why[by], {
      name: libraries.get(situation.inherited ?? '')?.name ?? '',
      names: joinNames(
        locale,
        shared.map((key) => nameOf(key)),
      ),
    });
  const nameOf = (key: string) => {
    const [facet, value] = key.split(':');
    return site.dimensions[key] ?? value ?? facet ?? key;
  };
  const situationsBy = (asked: Asked, ...by: readonly RankedSituation['by'][]) =>
    rank(asked)
      .filter((ranked) => by.includes(ranked.by))
      .map((ranked) => make.situation(ranked.situation, reasonOf(ranked)));

  /** What to do with a library that one has or leaves. */
  const leaving = (asked: Asked, named: readonly KnownLibrary[]): AnswerPage[] => {
    const from = named.find(({ retired }) => retired) ?? named[0];
    if (!from) return [];
    const ways = from.ways.flatMap((id) => libraries.get(id) ?? []).slice(0, most.ways);
    return [
      ...situationsBy(asked, 'inherited'),
      ...(from.retired ? [make.waysOut(from)] : []),
      ...ways.map((to) => make.way(from, to)),
      ...(from.measured ? [make.alive(from)] : []),
    ];
  };

  /** Whether those named are alive. */
  const alive = (asked: Asked, named: readonly KnownLibrary[]): AnswerPage[] => {
    const measured = [...named, ...asked.others.flatMap((id) => others.get(id) ?? [])].filter(
      (library) => library.measured,
    );
    const retired = named.filter((library) => library.retired);
    return [
      ...measured.map(make.alive),
      ...retired.map(make.waysOut),
      ...(retired.length > 0 ? situationsBy(asked, 'inherited') : []),
      ...(measured.length === 0 ? [make.anyAlive()] : []),
    ];
  };

  /** Questions that have a place of their own. */
  const ownPlaces = (asked: Asked, named: readonly KnownLibrary[]): AnswerPage[] =>
    asked.intents.flatMap((intent): AnswerPage[] => {
      if (intent === 'leave') return leaving(asked, named);
      if (intent === 'alive') return alive(asked, named);
      const kind = partOfIntent[intent];
      if (!kind) return [];
      const own = named.filter(
        (library) =>
          (kind !== 'measurements' || library.benchmarks > 0) && (kind !== 'users' || library.used),
      );
      const all =
        kind === 'measurements' ? [make.anyMeasurements()] : kind === 'price' ? [make.anyPrice()] : [];
      return [...own.map((library) => make.part(library, kind)), ...all];
    });

  /** Statements of the article that speak of what was asked, the nearest first. */
  const claimsOn = (asked: Asked): AnswerPage[] => {
    const alike = claimLikeness(asked.text);
    const isNear = ({ library }: KnownClaim, at: number) => {
      const least = asked.libraries.includes(library) ? enough.ofLibrary : enough;
      return alike[at]!.share >= least.share && alike[at]!.words >= least.words;
    };
    return claims
      .map((claim, at) => ({ claim, at }))
      .filter(({ claim, at }) => isNear(claim, at))
      .sort((a, b) => alike[b.at]!.share - alike[a.at]!.share)
      .slice(0, most.claims)
      .map(({ claim }) => make.claim(claim));
  };

  const answers = (asked: Asked): AnswerPage[] => {
    const named = asked.libraries.flatMap((id) => libraries.get(id) ?? []);
    const unknown = asked.others.flatMap((id) => others.get(id) ?? []);
    const places = ownPlaces(asked, named);
    const compares = asked.intents.includes('compare');
    const compared = named.length > 1 ? [make.comparison(named)] : compares ? [make.anyComparison()] : [];
    return best([
      ...situationsBy(asked, 'said'),
      ...(named.length > 1 && (compares || places.length === 0) ? compared : []),
      // Whoever leaves a library for another one wants to see both.
      ...(named.length > 1 && asked.intents.includes('leave') ? compared : []),
      ...(unknown.length > 0 && named.length === 0 ? unknown.map(make.other) : []),
      ...places,
      ...compared,
      ...situationsBy(asked, 'inherited', 'answers'),
      ...unknown.map(make.other),
      ...(named.length < 3
        ? named.flatMap((library) =>
            asked.keys.slice(0, most.facts).flatMap((key) => make.fact(library, key)),
          )
        : []),
      ...situationsBy(asked, 'keys', 'words').slice(0, most.situations),
      ...named.map(make.profile),
      ...claimsOn(asked),
      ...named.filter(({ measured }) => measured).map(make.alive),
      ...[...named, ...unknown].filter(({ inTree }) => inTree).map(make.lineage),
      ...named.map(make.changes),
    ]);
  };

  const nearest = (asked: Asked): AnswerPage[] => {
    const likeness = createLikeness(site.situations.map(({ says }) => says.join(' ')))(asked.text);
    const near = site.situations
      .map((situation, at) => ({ situation, share: likeness[at]!.share }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)
      .slice(0, most.situations);
    return best([
      ...answers(asked),
      ...near.map(({ situation }) => make.situation(situation, words.why.words)),
      make.anyComparison(),
      make.anyAlive(),
      make.start(paths.others(locale), words.titles.anyOther, words.why.anyOther),
      make.start(paths.timeline(locale), words.titles.anyLineage, words.why.lineage),
    ]);
  };

  return { answers, nearest };
}
