import { fill, joinNames } from '../../i18n/format';
import type { Intent } from '../../understand/meaning';
import type { Asked } from '../asked';
import type { Makers, PartKind } from './makers';
import type { AnswerPage } from './page';
import type { RankedSituation, SituationReason } from './situations';
import type { AnswerSite, KnownLibrary, KnownOther } from '../site';

/** Most ways from a library that are offered. */
const mostWays = 3;

/** What was asked, with what is named in it. */
export interface Question {
  readonly asked: Asked;
  readonly named: readonly KnownLibrary[];
  readonly others: readonly KnownOther[];
  readonly situations: readonly RankedSituation[];
}

/** What there is, ready to be asked. */
export interface Places {
  readonly site: AnswerSite;
  readonly make: Makers;
  readonly libraries: ReadonlyMap<string, KnownLibrary>;
}

/** Intents that are answered about each library in one place. */
const partOfIntent: Partial<Record<Intent, PartKind>> = {
  fastest: 'measurements',
  price: 'price',
  install: 'install',
  footprint: 'footprint',
  users: 'users',
};

/** Takes what there is, a question and reasons; gives the situations that are offered for one of them. */
export function situationPages(
  { site: { locale, words, dimensions }, make, libraries }: Places,
  { situations }: Question,
  ...by: readonly SituationReason[]
): AnswerPage[] {
  const nameOf = (key: string) => dimensions[key] ?? key.split(':')[1] ?? key;
  return situations
    .filter((ranked) => by.includes(ranked.by))
    .map((ranked) =>
      make.situation(
        ranked.situation,
        fill(words.why[ranked.by], {
          name: libraries.get(ranked.situation.inherited ?? '')?.name ?? '',
          names: joinNames(locale, ranked.shared.map(nameOf)),
        }),
      ),
    );
}

/** What to do with a library that one has or leaves: for whoever names where to go, that comes first. */
function waysFrom(places: Places, question: Question): AnswerPage[] {
  const { make, libraries } = places;
  const { named } = question;
  const from = named.find(({ retired }) => retired) ?? named[0];
  if (!from) return [];
  const others = named.filter((library) => library !== from);
  const ways = others.length > 0 ? [] : from.ways.flatMap((id) => libraries.get(id) ?? []).slice(0, mostWays);
  return [
    ...others.map((to) => make.way(from, to)),
    ...situationPages(places, question, 'inherited'),
    ...(from.retired ? [make.waysOut(from)] : []),
    ...ways.map((to) => make.way(from, to)),
    ...(from.measured ? [make.alive(from)] : []),
  ];
}

/** Whether those named are alive. */
function alive(places: Places, question: Question): AnswerPage[] {
  const { make } = places;
  const measured = [...question.named, ...question.others].filter((library) => library.measured);
  return [
    ...measured.map(make.alive),
    ...situationPages(places, question, 'inherited'),
    ...question.named.filter(({ retired }) => retired).map(make.waysOut),
    ...(measured.length === 0 ? [make.anyAlive()] : []),
  ];
}

/** What says that there is an answer about a library. */
const hasAnswer: Readonly<Record<PartKind, (library: KnownLibrary) => boolean>> = {
  measurements: ({ benchmarks }) => benchmarks > 0,
  users: ({ used }) => used,
  footprint: ({ weighed }) => weighed,
  price: () => true,
  install: () => true,
};

/** A question that is answered about each library in one place: about those named, and about all where a page sets them side by side. */
function partPages({ site, make }: Places, { named }: Question, kind: PartKind): AnswerPage[] {
  const has = hasAnswer[kind];
  return [
    ...named.filter(has).map((library) => make.part(library, kind)),
    ...(kind === 'measurements' ? [make.anyMeasurements()] : []),
    ...(kind === 'price' ? [make.anyPrice()] : []),
    ...(kind === 'footprint' && site.libraries.some(has) ? [make.anyFootprint()] : []),
  ];
}

/** Takes what there is and a question; gives the places that answer what it intends. */
export function intendedPages(places: Places, question: Question): AnswerPage[] {
  return question.asked.intents.flatMap((intent): AnswerPage[] => {
    if (intent === 'leave') return waysFrom(places, question);
    if (intent === 'alive') return alive(places, question);
    const kind = partOfIntent[intent];
    return kind ? partPages(places, question, kind) : [];
  });
}
