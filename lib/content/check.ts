import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { bridgesFile } from '../schema/bridge';
import { claimsFile } from '../schema/claim';
import { libraryRecord } from '../schema/library';
import { lineageFile } from '../schema/lineage';
import { translationRecord } from '../schema/translation';
import type { CheckedProfile, CheckedTranslation, Collection, Example, Library, RuleContext } from './collection';
import { parseYaml } from './document';
import { sortFaults, type Fault } from './fault';
import { splitFrontMatter } from './front-matter';
import { rules } from './rules';
import { parseRunRecord } from './run-record';
import { checkShape } from './shape';

const profileName = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\.([a-z]{2}(?:-[A-Za-z]+)?))?\.md$/;

/** What a check found: the collection as far as it could be read, and every fault of every file. */
export interface CheckResult {
  readonly collection: Collection;
  readonly faults: readonly Fault[];
}

/** Takes one profile's text; gives the checked profile, or the faults of its text and shape. Never throws. */
export function checkProfile(text: string, file: string, id: string): { profile?: CheckedProfile; faults: readonly Fault[] } {
  const { document, prose, proseLine, faults } = splitFrontMatter(text, file);
  if (faults.length > 0) return { faults };
  const shape = checkShape(libraryRecord, document, file);
  return shape.value ? { profile: { id, file, document, record: shape.value, prose, proseLine }, faults: [] } : { faults: shape.faults };
}

function checkTranslation(text: string, file: string, id: string, locale: string): { translation?: CheckedTranslation; faults: readonly Fault[] } {
  const { document, prose, proseLine, faults } = splitFrontMatter(text, file);
  if (faults.length > 0) return { faults };
  const shape = checkShape(translationRecord, document, file);
  return shape.value ? { translation: { id, locale, file, document, record: shape.value, prose, proseLine }, faults: [] } : { faults: shape.faults };
}

/** Takes the content folder and today's day (YYYY-MM-DD); reads and checks everything in one run. Throws only if the folder cannot be read. */
export function checkContent(folder: string, today: string): CheckResult {
  const faults: Fault[] = [];
  const named = (...parts: string[]) => path.posix.join(path.basename(folder), ...parts);
  const list = (name: string) => readdirSync(path.join(folder, name)).filter((entry) => !entry.startsWith('.')).sort();
  const ids: string[] = [];
  const profiles: CheckedProfile[] = [];
  const translations: CheckedTranslation[] = [];
  for (const name of list('libraries')) {
    const file = named('libraries', name);
    const [, id, locale] = profileName.exec(name) ?? [];
    if (!id) {
      faults.push({ file, line: 1, column: 1, rule: 'file-name', found: name, wanted: '<id>.md or <id>.<locale>.md, the id in small letters, digits and single hyphens', mend: 'Rename the file: its name is the id and the address.' });
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
  const readFile = <Type>(name: string, schema: z.ZodType<Type>) => {
    const file = named(name);
    const document = parseYaml(readFileSync(path.join(folder, name), 'utf8'), file, 0);
    const shape = document.faults.length > 0 ? { faults: document.faults } : checkShape(schema, document, file);
    faults.push(...shape.faults);
    return 'value' in shape && shape.value ? { file, document, ...shape.value } : undefined;
  };
  const claims = readFile('claims.yaml', claimsFile);
  const lineage = readFile('lineage.yaml', lineageFile);
  const bridges = readFile('bridges.yaml', bridgesFile);
  const exampleFiles = new Map(list('examples').map((name) => [name, readFileSync(path.join(folder, 'examples', name), 'utf8')]));
  const context: RuleContext = {
    ids,
    profiles,
    translations,
    locales: list('messages').flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : [])),
    exampleFiles,
    today,
    ...(claims ? { claims } : {}),
    ...(lineage ? { lineage } : {}),
    ...(bridges ? { bridges } : {}),
  };
  faults.push(...rules.flatMap((rule) => rule.check(context)));
  return {
    collection: {
      libraries: profiles.map((profile) => toLibrary(profile, exampleFiles)),
      translations,
      article: claims?.article ?? { title: '', author: '', publisher: '', url: '', published: '' },
      claims: claims?.claims ?? [],
      references: claims?.references ?? [],
      lineage: lineage?.libraries ?? [],
      bridges: bridges?.bridges ?? [],
    },
    faults: sortFaults(faults),
  };
}

function toLibrary({ id, record, prose }: CheckedProfile, files: ReadonlyMap<string, string>): Library {
  const { file, not_run: notRun } = record.example;
  const run = files.get(`${id}.run.json`);
  const parsed = run === undefined ? undefined : parseRunRecord(run);
  const example: Example = { file, code: files.get(file) ?? '', ...(parsed ? { run: parsed } : {}), ...(notRun ? { notRun } : {}) };
  return { ...record, id, prose, example };
}
