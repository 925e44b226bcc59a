import 'server-only';
import type { Library } from '../../content/collection';
import type { Dimension } from '../../dimensions/types';
import { readFact, supportOf, valueOf, type StatedFact } from '../../fact/read';
import { interestedPartyOf } from '../../fact/source-independence';
import { defaultLocale } from '../../i18n/locales-fs';
import type { EditionFact, EditionLibrary } from './edition';
import { profileWords } from '../../schema/translation';
import { fields, text } from '../../schema/translatable-form';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { wordsThatDiffer } from '../translated-words';

/** What of a dimension an edition of a fact depends on. */
export type FactDimension = Pick<Dimension, 'id'>;

/** What an answer needs and does not go with. */
const conditionsOf = ({ needs = [], notWith = [] }: Pick<StatedFact, 'needs' | 'notWith'>) => ({
  needs: [...needs],
  not_with: [...notWith],
});

/** Takes a library and a dimension; gives the fact with every key, `unknown` if the file has none. */
export function toEditionFact(library: Library, { id }: FactDimension): EditionFact {
  const fact = readFact(library, id);
  const { statement, note, since, until, sources, checked, disagreement, unverified } = fact;
  const check = library.checks?.[id];
  const publishers = sources.map((source) => library.sources[source]!.publisher);
  const evidence = {
    note: note ?? null,
    since: since ?? null,
    until: until ?? null,
    sources: [...sources],
    checked: checked ?? null,
    voice: interestedPartyOf(publishers, library.publishers) ?? null,
    disagreement: disagreement.map(({ says, source }) => ({ says, sources: source })),
    machine: check
      ? { state: check.state, on: check.on, commits: [...check.commits], lost: [...check.lost] }
      : null,
    unverified: unverified ?? null,
  };
  const support = supportOf(statement);
  return support
    ? { support, partly: fact.partly ?? null, ...conditionsOf(fact), ...evidence }
    : { value: valueOf(statement)!, ...evidence };
}

/** Takes a row that cites sources; gives it with the key that all editions use. */
function cite<Row extends { readonly source: readonly string[] }>({
  source,
  ...row
}: Row): Omit<Row, 'source'> & { sources: string[] } {
  return { ...row, sources: [...source] };
}

/** The words of a profile, and why its example was not run, which stands with the programs (content/programs/answers). */
export const editionWords = fields({
  ...(profileWords.kind === 'fields' ? profileWords.fields : {}),
  example: fields({ not_run: text(300) }),
});

function wordsIn(library: Library, translated: Library): EditionLibrary['words'][string] {
  const words = wordsThatDiffer(editionWords, library, translated);
  return {
    ...(typeof words === 'object' ? words : {}),
    ...(translated.prose === library.prose ? {} : { prose: translated.prose.trim() }),
  };
}

/** Takes a library in English, the same in other languages, and the dimensions; gives it as the editions carry it. */
export function toEditionLibrary(
  library: Library,
  translations: Readonly<Record<string, Library>>,
  dimensions: readonly FactDimension[],
): EditionLibrary {
  const {
    id,
    name,
    aliases,
    summary,
    checked,
    sources,
    publishers,
    choose_when,
    avoid_when,
    retirement,
    example,
  } = library;
  return {
    id,
    name,
    aliases,
    summary,
    checked,
    pages: Object.fromEntries(
      [defaultLocale, ...Object.keys(translations)].map((locale) => [
        locale,
        absoluteUrl(paths.library(locale, id)),
      ]),
    ),
    facts: Object.fromEntries(
      dimensions.map((dimension) => [dimension.id, toEditionFact(library, dimension)]),
    ),
    sources,
    publishers,
    package: library.package ?? null,
    install: library.install.map(cite),
    lineage: { ...cite(library.lineage), layer_on: library.bases.map(({ id }) => id) },
    ecosystem: library.ecosystem.map(cite),
    // `known_as` and `also` serve the search of the site.
    users: library.users.map(({ organisation, sector, use, year, evidence, source }) =>
      cite({
        organisation,
        sector,
        use,
        ...(year ? { year } : {}),
        ...(evidence ? { evidence } : {}),
        source,
      }),
    ),
    benchmarks: library.benchmarks.map(cite),
    choose_when,
    avoid_when,
    retirement: retirement
      ? { ...cite(retirement), breaks: retirement.breaks.map(cite), ways_out: retirement.ways_out.map(cite) }
      : null,
    history: library.history.map(cite),
    ends: (library.ends ?? []).map(cite),
    example: {
      file: example.file,
      code: example.code,
      run: example.run ? runOf(example.run) : null,
      not_run: example.not_run ?? null,
    },
    prose: library.prose.trim(),
    words: Object.fromEntries(
      Object.entries(translations).map(([locale, translated]) => [locale, wordsIn(library, translated)]),
    ),
  };
}

function runOf({
  day,
  python,
  runtime,
  platform,
  packages,
  seconds,
  output,
}: NonNullable<Library['example']['run']>): EditionLibrary['example']['run'] {
  return { day, python: python ?? null, runtime, platform, packages, seconds, output };
}
