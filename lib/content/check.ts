import { basesOf } from '../lineage/layers';
import { readDimensions } from '../dimensions/register';
import { factChecks } from '../verified/fact-checks';
import { bridgesFile } from '../schema/bridge';
import { articleParts, claimsFile } from '../schema/claim';
import { gazetteerFile } from '../schema/words/gazetteer';
import { lineageFile } from '../schema/lineage';
import { footprintRecord } from '../schema/records/footprint';
import { verifiedFile } from '../schema/records/verified';
import type { CheckedProfile, Collection, Library, RuleContext, Vitals } from './collection';
import { sortFaults, type Fault } from './file/fault';
import { openFolder, type ContentFolder } from './file/folder';
import { faultsOfLanguageFiles, languageParts, readLanguageFiles } from './language/files';
import { joinVocabularies } from './language/vocabulary';
import { otherNamesOf } from './organisations';
import { readLocales } from './language/read-locales';
import { readLanguages } from './read-languages';
import { readLibraries } from './read-libraries';
import { programsOf, readPrograms } from './records/programs';
import { readRecords } from './records/read-records';
import { joinVitals, readVitals } from './records/vitals';
import { rules } from './rules';
import {
  answersOriginal,
  bridgesOriginal,
  claimsOriginal,
  dimensionsOriginal,
  gazetteerOriginal,
  lineageOriginal,
  presetsOriginal,
  profileOriginal,
  tasksOriginal,
} from './translation/originals';
import type { Original } from './translation/translation';

/** What a check found: the collection as far as it could be read, and every fault of every file. */
export interface CheckResult {
  readonly collection: Collection;
  /** Everything that has words to translate. */
  readonly originals: readonly Original[];
  readonly faults: readonly Fault[];
}

/** Reads all files; gives what the rules look at. */
function readContent(folder: ContentFolder, today: string): RuleContext {
  const { ids, profiles, translations } = readLibraries(folder);
  const claims = folder.yaml('claims.yaml', claimsFile);
  const lineage = folder.yaml('lineage.yaml', lineageFile);
  const bridges = folder.yaml('bridges.yaml', bridgesFile);
  const gazetteer = folder.yaml('gazetteer.yaml', gazetteerFile);
  const languages = readLanguages(folder);
  const locales = readLocales(folder);
  const languageFiles = readLanguageFiles(folder, locales);
  folder.faults.push(...faultsOfLanguageFiles(languageFiles));
  const dimensions = readDimensions(folder.path);
  const { value: presets } = languageFiles.presets;
  const { programs, translations: reasons } = readPrograms(folder);
  return {
    ids,
    profiles,
    translations: [...translations, ...languages.translations, ...reasons],
    originals: [
      ...profiles.map(({ id, record, prose }) => profileOriginal(id, record, prose)),
      ...(claims ? [claimsOriginal(claims.value)] : []),
      ...(lineage ? [lineageOriginal(lineage.value)] : []),
      ...(bridges ? [bridgesOriginal(bridges.value.bridges)] : []),
      ...(gazetteer ? [gazetteerOriginal(gazetteer.value.names)] : []),
      ...(dimensions.value ? [dimensionsOriginal(dimensions.value)] : []),
      ...(presets ? [presetsOriginal(presets)] : []),
      ...(programs.tasks ? [tasksOriginal(programs.tasks.value.tasks)] : []),
      ...[...programs.answers].flatMap(([id, file]) => (file ? [answersOriginal(id, file.value)] : [])),
    ],
    stamps: languages.stamps,
    stampFiles: languages.stampFiles,
    glossaries: languages.glossaries,
    locales,
    dimensions,
    ...languageFiles,
    ...readVitals(folder),
    verified: readRecords(folder, 'verified', verifiedFile, 'npm run verify:sources'),
    programs,
    footprints: readRecords(folder, 'footprint', footprintRecord, 'npm run measure:footprint', [
      'first-gradient',
    ]),
    today,
    ...(claims ? { claims: { ...claims, ...claims.value } } : {}),
    ...(lineage ? { lineage: { ...lineage, ...lineage.value } } : {}),
    ...(bridges ? { bridges: { ...bridges, ...bridges.value } } : {}),
    ...(gazetteer ? { gazetteer: { ...gazetteer, ...gazetteer.value } } : {}),
  };
}

const emptyCollection: Collection = {
  libraries: [],
  translations: [],
  stamps: new Map(),
  glossaries: new Map(),
  article: {
    title: '',
    author: '',
    publisher: '',
    url: '',
    published: '',
    introduced: [],
    presupposed: [],
  },
  claims: [],
  references: [],
  lineage: [],
  families: [],
  bridges: [],
  gazetteer: [],
  vitals: [],
  presets: { presets: {} },
  tasks: [],
  vocabulary: joinVocabularies([]),
  missing: new Map(),
};

/** Gives what stands in the files beside the profiles, empty where one could not be read. */
function filesBeside({ claims, lineage, bridges, gazetteer }: RuleContext) {
  return {
    article: (claims ?? emptyCollection).article,
    claims: (claims ?? emptyCollection).claims,
    references: (claims ?? emptyCollection).references,
    lineage: lineage?.libraries ?? [],
    families: lineage?.families ?? [],
    bridges: bridges?.bridges ?? [],
    gazetteer: gazetteer?.names ?? [],
  };
}

function toCollection(context: RuleContext): Collection {
  const { profiles, translations, stamps, glossaries, dimensions } = context;
  const vitals = joinVitals(context);
  return {
    // By id: file names put tensorflow-js.md before tensorflow.md.
    libraries: profiles
      .map((profile) => toLibrary(profile, context, vitals))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    translations,
    stamps,
    glossaries,
    ...filesBeside(context),
    vitals,
    tasks: context.programs.tasks?.value.tasks ?? [],
    ...(dimensions.value ? { dimensions: dimensions.value } : {}),
    ...languageParts(context, context.locales),
  };
}

/** What is wrong where there is no profile at all: one sentence, for all other files speak of profiles. */
function withoutProfiles({ faults, named }: ContentFolder): readonly Fault[] {
  const own = faults.filter(({ file }) => file.startsWith(named('libraries')));
  if (own.length > 0) return own;
  return [
    {
      file: named('libraries'),
      line: 1,
      column: 1,
      rule: 'required',
      found: 'no profile of a library',
      wanted: 'at least one file <id>.md',
      mend: 'Make one with npm run new:library <id>.',
    },
  ];
}

/** Takes the content folder and today's day (YYYY-MM-DD); reads and checks everything in one run. Never throws: what cannot be read is a fault. */
export function checkContent(folder: string, today: string): CheckResult {
  // Everything else is checked by the register of dimensions.
  const { faults } = readDimensions(folder);
  if (faults.length > 0) return { collection: emptyCollection, originals: [], faults };
  const opened = openFolder(folder);
  const context = readContent(opened, today);
  if (context.ids.length === 0)
    return { collection: emptyCollection, originals: [], faults: withoutProfiles(opened) };
  return {
    collection: toCollection(context),
    originals: context.originals,
    faults: sortFaults([...opened.faults, ...rules.flatMap((rule) => rule.check(context))]),
  };
}

function toLibrary(
  { id, record, prose }: CheckedProfile,
  { profiles, programs: files, footprints, translations, glossaries, verified, lineage, claims }: RuleContext,
  vitals: readonly Vitals[],
): Library {
  const own = translations.filter(({ name }) => name === `libraries/${id}`);
  const users = record.users.map((row) => ({
    ...row,
    known_as: row.organisation,
    also: otherNamesOf(row.organisation, own, glossaries),
  }));
  const life = vitals.find((other) => other.id === id);
  const found = verified.get(id)?.value;
  const footprint = footprints.get(id)?.value;
  const article = articleParts.find((part) => claims?.article[part].includes(id));
  return {
    ...record,
    id,
    prose,
    ...programsOf(files, id),
    users,
    bases: basesOf(
      lineage?.libraries ?? [],
      id,
      profiles.map((profile) => ({ id: profile.id, name: profile.record.name })),
    ),
    ...(article ? { article } : {}),
    ...(footprint ? { footprint } : {}),
    ...(life ? { vitals: life } : {}),
    ...(found ? { verified: found, checks: factChecks(record, found) } : {}),
  };
}
