import 'server-only';
import type { Collection, Library, Vitals } from '../../content/collection';
import { groupIds, type Dimension, type GroupId } from '../../dimensions/types';
import { measuredOf } from '../../footprint/quantities';
import { editionVersion, type Edition, type EditionName } from './edition';
import { gazetteerWords, type OtherName } from '../../schema/words/gazetteer';
import { claimsWords } from '../../schema/translation';
import { programsWords, type Task } from '../../schema/words/program';
import type { Claim, Reference } from '../../schema/claim';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { toEditionLibrary, type FactDimension } from './library';
import { checkedOn, newestDay } from './data-date';
import { toEditionFootprint } from './footprint';
import { toEditionOther } from './gazetteer';
import { toEditionProgram } from './program';
import { toEditionVitals } from './vitals';
import { wordsThatDiffer } from '../translated-words';

/** Licence of the content, as every edition names it (content/LICENSE.md). */
export const contentLicence = {
  name: 'Creative Commons Attribution 4.0 International',
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'The DL Atlas authors',
} as const;

/** A library in English and in the other languages, by locale. */
export interface LibraryInLanguages {
  readonly english: Library;
  readonly translations: Readonly<Record<string, Library>>;
}

/** The statements of the article in one language. */
export type Statements = { readonly claims: readonly Claim[]; readonly references: readonly Reference[] };

function head(
  edition: EditionName,
  dataDate: string,
): {
  $schema: string;
  schema_version: typeof editionVersion;
  data_date: string;
  licence: typeof contentLicence;
} {
  return {
    $schema: absoluteUrl(paths.apiSchema(edition)),
    schema_version: editionVersion,
    data_date: dataDate,
    licence: contentLicence,
  };
}

/** Takes libraries; gives the newest day on which something in them was checked. Throws if there is no library. */
export function dataDateOf(libraries: readonly Library[]): string {
  const day = newestDay(libraries.map(checkedOn));
  if (!day) throw new Error('There is no library.');
  return day;
}

/** Gives one library as an edition. */
export function libraryEdition(
  { english, translations }: LibraryInLanguages,
  dimensions: readonly FactDimension[],
): Edition<'library'> {
  return {
    ...head('library', checkedOn(english)),
    library: toEditionLibrary(english, translations, dimensions),
  };
}

/** Gives all libraries as one edition, in the order given. */
export function librariesEdition(
  libraries: readonly LibraryInLanguages[],
  dimensions: readonly FactDimension[],
): Edition<'libraries'> {
  return {
    ...head('libraries', dataDateOf(libraries.map(({ english }) => english))),
    libraries: libraries.map(({ english, translations }) =>
      toEditionLibrary(english, translations, dimensions),
    ),
  };
}

/** Takes the dimensions by language, English first, the names of the groups by language and the day of the data; gives what is compared. */
export function dimensionsEdition(
  dimensions: Readonly<Record<string, readonly Dimension[]>>,
  groupNames: Readonly<Record<string, Readonly<Record<GroupId, string>>>>,
  dataDate: string,
): Edition<'dimensions'> {
  const [english = []] = Object.values(dimensions);
  const byLocale = (at: number, words: (dimension: Dimension) => string) =>
    Object.fromEntries(
      Object.entries(dimensions).map(([locale, inLanguage]) => [locale, words(inLanguage[at]!)]),
    );
  return {
    ...head('dimensions', dataDate),
    groups: groupIds.map((id) => ({
      id,
      name: Object.fromEntries(Object.entries(groupNames).map(([locale, names]) => [locale, names[id]])),
    })),
    dimensions: english.map(({ id, group, kind, test, shelfLife, aliases }, at) => ({
      id,
      group,
      kind,
      name: byLocale(at, ({ name }) => name),
      question: byLocale(at, ({ question }) => question),
      test: test
        ? {
            yes: byLocale(at, (dimension) => dimension.test!.yes),
            partial: byLocale(at, (dimension) => dimension.test!.partial),
            no: byLocale(at, (dimension) => dimension.test!.no),
          }
        : null,
      shelf_life: shelfLife,
      aliases: [...aliases],
    })),
  };
}

/** Takes the article, its statements in English and in other languages, by locale; gives them as an edition. */
export function claimsEdition(
  article: Collection['article'],
  { claims, references }: Statements,
  translations: Readonly<Record<string, Statements>>,
): Edition<'claims'> {
  const dataDate = newestDay([...claims, ...references].map(({ checked }) => checked));
  if (!dataDate) throw new Error('There is no statement.');
  return {
    ...head('claims', dataDate),
    article,
    claims: [...claims],
    references: [...references],
    words: Object.fromEntries(
      Object.entries(translations).map(([locale, translated]) => [
        locale,
        wordsThatDiffer(
          claimsWords,
          { claims, references },
          { claims: translated.claims, references: translated.references },
        ) ?? {},
      ]),
    ),
  };
}

/** Takes the measured life of libraries and the day of the data where nothing was measured; gives it as an edition. */
export function vitalsEdition(vitals: readonly Vitals[], otherwise: string): Edition<'vitals'> {
  return {
    ...head('vitals', newestDay(vitals.map(({ record }) => record?.cut)) ?? otherwise),
    libraries: vitals.map(toEditionVitals),
  };
}

/** Takes libraries, and the tasks in English and in other languages, by locale; gives the programs as an edition. */
export function programsEdition(
  libraries: readonly Library[],
  tasks: readonly Task[],
  translations: Readonly<Record<string, readonly Task[]>>,
): Edition<'programs'> {
  const runs = libraries.flatMap(({ programs }) =>
    programs.map((answer) => (answer.kind === 'run' ? answer.run.day : undefined)),
  );
  return {
    ...head('programs', newestDay(runs) ?? dataDateOf(libraries)),
    tasks: [...tasks],
    programs: libraries.flatMap(({ id, programs }) => programs.map((answer) => toEditionProgram(id, answer))),
    words: Object.fromEntries(
      Object.entries(translations).map(([locale, translated]) => [
        locale,
        wordsThatDiffer(programsWords, { tasks }, { tasks: translated }) ?? {},
      ]),
    ),
  };
}

/** Takes libraries; gives what those that were measured cost to install as an edition. */
export function footprintEdition(libraries: readonly Library[]): Edition<'footprint'> {
  const measured = measuredOf(libraries);
  return {
    ...head('footprint', newestDay(measured.map(({ record }) => record.day)) ?? dataDateOf(libraries)),
    libraries: measured.map(toEditionFootprint),
  };
}

/** Takes the names without a profile in English and in other languages, by locale, and the day of the data where there is none; gives them as an edition. */
export function gazetteerEdition(
  names: readonly OtherName[],
  translations: Readonly<Record<string, readonly OtherName[]>>,
  otherwise: string,
): Edition<'gazetteer'> {
  return {
    ...head('gazetteer', newestDay(names.map(({ checked }) => checked)) ?? otherwise),
    names: names.map(toEditionOther),
    words: Object.fromEntries(
      Object.entries(translations).map(([locale, translated]) => [
        locale,
        wordsThatDiffer(gazetteerWords, { names }, { names: translated }) ?? {},
      ]),
    ),
  };
}

/** Gives an edition or a schema as the text of its file: indented, so that it reads and so that two versions can be compared line by line. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
