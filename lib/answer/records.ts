import type { Library } from '../content/collection';
import { listOf, statusOf } from '../fact/read';
import { pairedIds } from '../compare/pairs';
import type { Lexicon } from '../content/language/lexicon';
import type { Preset } from '../find/preset';
import type { Messages } from '../i18n/locales-fs';
import type { Bridge } from '../schema/bridge';
import type { Claim } from '../schema/claim';
import type { OtherName } from '../schema/words/gazetteer';
import type { AnswerSite, KnownPart } from './site';

/** What pages there are, as the content says it in one language. */
export interface PagedContent {
  readonly libraries: readonly Library[];
  readonly others: readonly OtherName[];
  readonly bridges: readonly Pick<Bridge, 'from' | 'to'>[];
  readonly claims: readonly Pick<Claim, 'id' | 'library' | 'claim'>[];
  /** The common situations in this language, and in every language. */
  readonly presets: readonly Preset[];
  readonly presetsInAll: readonly (readonly Preset[])[];
  /** Ids that have a row in the family tree, and a measured life. */
  readonly inTree: readonly string[];
  readonly measured: readonly string[];
  readonly parts: readonly KnownPart[];
  readonly tasks: readonly { readonly id: string; readonly title: string }[];
}

/** Takes the content in one language, the language with its interface words and dimensions; gives what there is to lead to. */
export function toAnswerSite(
  content: PagedContent,
  locale: string,
  messages: Messages,
  { dimensions }: Lexicon,
): AnswerSite {
  const { libraries, others, bridges, claims, presets, presetsInAll, inTree, measured, parts, tasks } =
    content;
  const profiled = new Set(libraries.map(({ id }) => id));
  const ways = ({ id, retirement }: Library) => [
    ...new Set(
      [
        ...(retirement?.ways_out ?? []).flatMap((way) => way.library ?? []),
        ...bridges.flatMap(({ from, to }) => (from === id ? [to] : [])),
      ].filter((to) => profiled.has(to)),
    ),
  ];
  const languagesOf = ({ facts }: Library) => listOf(facts.host_languages) ?? [];
  const uses = (language: string) => libraries.filter((library) => languagesOf(library).includes(language));
  return {
    locale,
    libraries: libraries.map((library) => ({
      id: library.id,
      name: library.name,
      retired: statusOf(library) === 'retired',
      measured: measured.includes(library.id),
      inTree: inTree.includes(library.id),
      benchmarks: library.benchmarks.length,
      weighed: library.footprint !== undefined,
      used: library.users.length > 0,
      alone: languagesOf(library)
        .filter((language) => uses(language).length === 1)
        .map((language) => `language:${language}`),
      ways: ways(library),
    })),
    paired: pairedIds(libraries),
    others: others.map(({ id, name, what, status }) => ({
      id,
      name,
      what,
      retired: status === 'retired',
      inTree: inTree.includes(id),
      measured: measured.includes(id),
    })),
    situations: presets.map(({ id, name, partial, terms, inherited, answers }) => ({
      id,
      name,
      says: [
        ...new Set(
          presetsInAll.flatMap((all) =>
            all.flatMap((preset) => (preset.id === id ? [preset.name, preset.situation] : [])),
          ),
        ),
      ],
      partial,
      must: terms.flatMap(({ key, weight }) => (weight === 'must' ? [key] : [])),
      wish: terms.flatMap(({ key, weight }) => (weight === 'wish' ? [key] : [])),
      ...(inherited ? { inherited } : {}),
      ...(answers ? { answers } : {}),
    })),
    claims: claims.map(({ id, library, claim }) => ({ id, library, says: claim })),
    parts,
    dimensions: Object.fromEntries(dimensions.map(({ id, name }) => [id, name])),
    tasks: Object.fromEntries(tasks.map(({ id, title }) => [id, title])),
    words: messages.answer,
  };
}
