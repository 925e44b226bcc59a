import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { bridgesFile } from '../schema/bridge';
import { claimsFile } from '../schema/claim';
import { libraryRecord } from '../schema/library';
import { lineageFile } from '../schema/lineage';
import { glossaryFile, type Glossary } from '../schema/glossary';
import { bridgesWords, claimsWords, lineageWords, profileWords } from '../schema/translation';
import { wordsSchema, type TranslatedWords } from '../schema/translatable-form';
import type { CheckedProfile, Collection, Example, Library, RuleContext } from './collection';
import { parseYaml } from './file/document';
import { sortFaults, type Fault } from './file/fault';
import { splitFrontMatter } from './file/front-matter';
import { rules } from './rules';
import { otherNamesOf } from './organisations';
import { parseRunRecord } from '../schema/run-record';
import { checkShape } from './file/shape';
import { bridgesSubject, claimsSubject, lineageSubject, profileSubject } from './translation/subjects';
import { stampsFile, type CheckedTranslation, type Stamps, type Subject } from './translation/translation';

const profileName = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\.([a-z]{2}(?:-[A-Za-z]+)?))?\.md$/;

const profileTranslation = wordsSchema(profileWords);
const fileTranslations: Readonly<Record<string, z.ZodType<TranslatedWords>>> = {
  claims: wordsSchema(claimsWords),
  lineage: wordsSchema(lineageWords),
  bridges: wordsSchema(bridgesWords),
};

/** What a check found: the collection as far as it could be read, and every fault of every file. */
export interface CheckResult {
  readonly collection: Collection;
  /** Everything that has words to translate. */
  readonly subjects: readonly Subject[];
  readonly faults: readonly Fault[];
}

/** Takes one profile's text; gives the checked profile, or the faults of its text and shape. Never throws. */
export function checkProfile(
  text: string,
  file: string,
  id: string,
): { profile?: CheckedProfile; faults: readonly Fault[] } {
  const { document, prose, proseLine, faults } = splitFrontMatter(text, file);
  if (faults.length > 0) return { faults };
  const shape = checkShape(libraryRecord, document, file);
  return shape.value
    ? { profile: { id, file, document, record: shape.value, prose, proseLine }, faults: [] }
    : { faults: shape.faults };
}

function checkTranslation(
  text: string,
  file: string,
  id: string,
  locale: string,
): { translation?: CheckedTranslation; faults: readonly Fault[] } {
  const { document, prose, proseLine, faults } = splitFrontMatter(text, file);
  if (faults.length > 0) return { faults };
  const shape = checkShape(profileTranslation, document, file);
  return shape.value
    ? {
        translation: {
          subject: `libraries/${id}`,
          locale,
          file,
          document,
          words: shape.value,
          prose,
          proseLine,
        },
        faults: [],
      }
    : { faults: shape.faults };
}

/** Takes the content folder and today's day (YYYY-MM-DD); reads and checks everything in one run. Throws only if the folder cannot be read. */
export function checkContent(folder: string, today: string): CheckResult {
  const faults: Fault[] = [];
  const named = (...parts: string[]) => path.posix.join(path.basename(folder), ...parts);
  const list = (name: string) =>
    readdirSync(path.join(folder, name))
      .filter((entry) => !entry.startsWith('.'))
      .sort();
  const ids: string[] = [];
  const profiles: CheckedProfile[] = [];
  const translations: CheckedTranslation[] = [];
  for (const name of list('libraries')) {
    const file = named('libraries', name);
    const [, id, locale] = profileName.exec(name) ?? [];
    if (!id) {
      faults.push({
        file,
        line: 1,
        column: 1,
        rule: 'file-name',
        found: name,
        wanted: '<id>.md or <id>.<locale>.md, the id in small letters, digits and single hyphens',
        mend: 'Rename the file: its name is the id and the address.',
      });
      continue;
    }
    const text = readFileSync(path.join(folder, 'libraries', name), 'utf8');
    if (locale) {
      const { translation, faults: found } = checkTranslation(text, file, id, locale);
      faults.push(...found);
      if (translation) translations.push(translation);
    } else {
      ids.push(id);
      const { profile, faults: found } = checkProfile(text, file, id);
      faults.push(...found);
      if (profile) profiles.push(profile);
    }
  }
  const readYaml = <Type>(name: string, schema: z.ZodType<Type>) => {
    const file = named(name);
    const document = parseYaml(readFileSync(path.join(folder, name), 'utf8'), file, 0);
    const shape: { readonly value?: Type; readonly faults: readonly Fault[] } =
      document.faults.length > 0 ? { faults: document.faults } : checkShape(schema, document, file);
    faults.push(...shape.faults);
    return shape.value ? { file, document, value: shape.value } : undefined;
  };
  const [claims, lineage, bridges] = [
    readYaml('claims.yaml', claimsFile),
    readYaml('lineage.yaml', lineageFile),
    readYaml('bridges.yaml', bridgesFile),
  ];
  const locales = list('messages').flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
  const glossaries = new Map<string, Glossary>();
  const stamps = new Map<string, Stamps>();
  for (const name of list('.')) {
    const [, subject, locale, ending] =
      /^(claims|lineage|bridges|glossary|translated)\.([A-Za-z-]+)\.(yaml|json)$/.exec(name) ?? [];
    if (!subject || !locale) continue;
    if (subject === 'glossary' && ending === 'yaml') {
      const read = readYaml(name, glossaryFile);
      if (read) glossaries.set(locale, read.value);
    } else if (subject === 'translated' && ending === 'json') {
      const read = readYaml(name, stampsFile);
      if (read) stamps.set(locale, read.value);
    } else if (Object.hasOwn(fileTranslations, subject) && ending === 'yaml') {
      const read = readYaml(name, fileTranslations[subject]!);
      if (read)
        translations.push({
          subject,
          locale,
          file: read.file,
          document: read.document,
          words: read.value,
          prose: '',
          proseLine: 0,
        });
    }
  }
  const exampleFiles = new Map(
    list('examples').map((name) => [name, readFileSync(path.join(folder, 'examples', name), 'utf8')]),
  );
  const context: RuleContext = {
    ids,
    profiles,
    translations,
    subjects: [
      ...profiles.map(({ id, record, prose }) => profileSubject(id, record, prose)),
      ...(claims ? [claimsSubject(claims.value)] : []),
      ...(lineage ? [lineageSubject(lineage.value.libraries)] : []),
      ...(bridges ? [bridgesSubject(bridges.value.bridges)] : []),
    ],
    stamps,
    glossaries,
    locales,
    exampleFiles,
    today,
    ...(claims ? { claims: { ...claims, ...claims.value } } : {}),
    ...(lineage ? { lineage: { ...lineage, ...lineage.value } } : {}),
    ...(bridges ? { bridges: { ...bridges, ...bridges.value } } : {}),
  };
  faults.push(...rules.flatMap((rule) => rule.check(context)));
  return {
    collection: {
      libraries: profiles.map((profile) => toLibrary(profile, context)),
      translations,
      stamps,
      glossaries,
      article: claims?.value.article ?? { title: '', author: '', publisher: '', url: '', published: '' },
      claims: claims?.value.claims ?? [],
      references: claims?.value.references ?? [],
      lineage: lineage?.value.libraries ?? [],
      bridges: bridges?.value.bridges ?? [],
    },
    subjects: context.subjects,
    faults: sortFaults(faults),
  };
}

function toLibrary(
  { id, record, prose }: CheckedProfile,
  { exampleFiles: files, translations, glossaries }: RuleContext,
): Library {
  const { file, not_run: why } = record.example;
  const run = files.get(`${id}.run.json`);
  const parsed = run === undefined ? undefined : parseRunRecord(run);
  const example: Example = {
    file,
    code: files.get(file) ?? '',
    ...(parsed ? { run: parsed } : {}),
    ...(why ? { not_run: why } : {}),
  };
  const own = translations.filter(({ subject }) => subject === `libraries/${id}`);
  const users = record.users.map((row) => ({
    ...row,
    known_as: row.organisation,
    also: otherNamesOf(row.organisation, own, glossaries),
  }));
  return { ...record, id, prose, example, users };
}
