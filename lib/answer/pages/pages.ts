import type { Asked } from '../asked';
import { createLikeness, sentenceForm } from '../likeness';
import { createMakers } from './makers';
import type { AnswerPage } from './page';
import { intendedPages, situationPages, type Places, type Question } from './places';
import { createSituationRank } from './situations';
import type { AnswerSite, KnownClaim, KnownLibrary } from '../site';

/** Most pages of an answer. */
export const mostPages = 6;
const most = { situations: 3, claims: 2, facts: 2 };
/** Least share of a question that a statement has to speak of, and by how many words; less if it speaks of the library named. */
const enough = { share: 0.55, words: 3, ofLibrary: { share: 0.4, words: 2 } };
/** The same where no other page answers: 学术界, "quantitative analyst". */
const lastResort = { share: 0.5, words: 2, ofLibrary: { share: 0.4, words: 2 } };

/** Pages as answers to what was asked. */
export interface AnswerPages {
  /** Takes what was asked; gives the pages that answer it, the best first; none where none does. */
  readonly answers: (asked: Asked) => AnswerPage[];
  /** Takes what was asked; gives the pages that come nearest, and where to begin: for what has no answer. */
  readonly nearest: (asked: Asked) => AnswerPage[];
}

/** Each address once, as many as are shown. */
function best(pages: readonly AnswerPage[]): AnswerPage[] {
  const known = new Set<string>();
  return pages.filter(({ address }) => !known.has(address) && known.add(address)).slice(0, mostPages);
}

/** Takes what there is; gives a function that takes what was asked and how much of it a statement of the article has to speak of, and gives those that do, the nearest first. */
function createClaimRank({ claims }: AnswerSite): (asked: Asked, least: typeof enough) => KnownClaim[] {
  const likeness = createLikeness(claims.map(({ says }) => says));
  return ({ text, libraries }, least) => {
    const alike = likeness(text);
    const isNear = ({ library }: KnownClaim, at: number) => {
      const { share, words } = libraries.includes(library) ? least.ofLibrary : least;
      return alike[at]!.share >= share && alike[at]!.words >= words;
    };
    return claims
      .map((claim, at) => ({ claim, at }))
      .filter(({ claim, at }) => isNear(claim, at))
      .sort((a, b) => alike[b.at]!.share - alike[a.at]!.share)
      .slice(0, most.claims)
      .map(({ claim }) => claim);
  };
}

/** Libraries that are meant by a language that only they are used from: "what does MATLAB cost". A language alone is a condition. */
function meantByLanguage(asked: Asked, libraries: readonly KnownLibrary[]): KnownLibrary[] {
  const speaks = asked.intents.some((intent) => intent !== 'learn');
  return speaks ? libraries.filter(({ alone }) => alone.some((key) => asked.keys.includes(key))) : [];
}

/** Parts of the site that a text calls by their name: alone, or among other words. */
function partsCalled(
  { site: { parts }, make }: Places,
  text: string,
): { alone: AnswerPage[]; among: AnswerPage[] } {
  const said = sentenceForm(text);
  const called = (isName: (name: string) => boolean) =>
    parts.filter(({ says }) => says.some((name) => isName(sentenceForm(name)))).map(make.ofSite);
  return {
    alone: said === '' ? [] : called((name) => name === said),
    among: called((name) => name.includes(' ') && ` ${said} `.includes(` ${name} `)),
  };
}

/** The order of the answers: a part of the site by its name, its own sentence, what was asked of what was named, names without a profile, rows, situations, the rest about what was named. */
function inOrder(places: Places, question: Question, claims: readonly KnownClaim[]): AnswerPage[] {
  const { make } = places;
  const { asked, named, others } = question;
  const intended = intendedPages(places, question);
  const compares = asked.intents.includes('compare');
  const sideBySide = named.length > 1 ? [make.comparison(named)] : [];
  const compared = sideBySide.length > 0 || !compares ? sideBySide : [make.anyComparison()];
  const rows = named.length > 2 ? [] : named;
  const called = partsCalled(places, asked.text);
  return [
    ...called.alone,
    ...situationPages(places, question, 'said'),
    ...(compares || intended.length === 0 ? sideBySide : []),
    ...(named.length === 0 ? others.map(make.other) : []),
    ...intended,
    ...compared,
    ...situationPages(places, question, 'inherited', 'answers'),
    ...others.map(make.other),
    ...rows.flatMap((library) => asked.keys.slice(0, most.facts).flatMap((key) => make.fact(library, key))),
    ...situationPages(places, question, 'keys', 'words').slice(0, most.situations),
    ...called.among,
    ...named.map(make.profile),
    ...claims.map(make.claim),
    ...named.filter(({ measured }) => measured).map(make.alive),
    ...[...named, ...others].filter(({ inTree }) => inTree).map(make.lineage),
    ...named.map(make.changes),
  ];
}

/** Takes what there is to lead to; gives the functions that answer with it. */
export function createAnswerPages(site: AnswerSite): AnswerPages {
  const make = createMakers(site);
  const libraries = new Map(site.libraries.map((library) => [library.id, library]));
  const known = new Map(site.others.map((other) => [other.id, other]));
  const rank = createSituationRank(site);
  const claimRank = createClaimRank(site);
  const likeness = createLikeness(site.situations.map(({ says }) => says.join(' ')));
  const places: Places = { site, make, libraries };

  const answers = (asked: Asked): AnswerPage[] => {
    const said = asked.libraries.flatMap((id) => libraries.get(id) ?? []);
    const question: Question = {
      asked,
      named: [...new Set([...said, ...meantByLanguage(asked, site.libraries)])],
      others: asked.others.flatMap((id) => known.get(id) ?? []),
      situations: rank(asked),
    };
    const found = best(inOrder(places, question, claimRank(asked, enough)));
    return found.length > 0 ? found : claimRank(asked, lastResort).map(make.claim);
  };

  const nearest = (asked: Asked): AnswerPage[] => {
    const alike = likeness(asked.lost.join(' '));
    const near = site.situations
      .map((situation, at) => ({ situation, share: alike[at]!.share }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)
      .slice(0, most.situations);
    return best([
      ...answers(asked),
      ...near.map(({ situation }) => make.situation(situation, site.words.why.words)),
      make.anyComparison(),
      make.anyAlive(),
      make.anyOther(),
      make.anyLineage(),
    ]);
  };

  return { answers, nearest };
}
