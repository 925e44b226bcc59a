import { bridgesWords, claimsWords, lineageWords, profileWords } from '../../schema/translation';
import type { Bridge } from '../../schema/bridge';
import type { Claim, Reference } from '../../schema/claim';
import type { Family, Kin } from '../../schema/lineage';
import type { LibraryRecord } from '../../schema/library';
import type { DimensionsFile } from '../../dimensions/file';
import { gazetteerWords, type OtherName } from '../../schema/words/gazetteer';
import { dimensionsWords } from '../../schema/words/dimension';
import { presetsWords, type PresetsFile } from '../../schema/words/preset';
import { answersWords, programsWords, type Answers, type Task } from '../../schema/words/program';
import type { Original } from './translation';

/** Gives a profile as an original. */
export function profileOriginal<Record_ extends Pick<LibraryRecord, 'facts' | 'summary'>>(
  id: string,
  record: Record_,
  prose: string,
): Original<Record_> {
  return { name: `libraries/${id}`, form: profileWords, record, prose };
}

/** Gives the statements of the article and its references as an original. */
export function claimsOriginal(record: {
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
}): Original<typeof record> {
  return { name: 'claims', form: claimsWords, record, prose: '' };
}

/** Gives the family tree as an original. */
export function lineageOriginal(record: {
  readonly families: readonly Family[];
  readonly libraries: readonly Kin[];
}): Original<typeof record> {
  return { name: 'lineage', form: lineageWords, record, prose: '' };
}

/** Gives the ways from one library to another as an original. */
export function bridgesOriginal(
  bridges: readonly Bridge[],
): Original<{ readonly bridges: readonly Bridge[] }> {
  return { name: 'bridges', form: bridgesWords, record: { bridges }, prose: '' };
}

/** Gives the names without a profile as an original. */
export function gazetteerOriginal(
  names: readonly OtherName[],
): Original<{ readonly names: readonly OtherName[] }> {
  return { name: 'gazetteer', form: gazetteerWords, record: { names }, prose: '' };
}

/** Gives the dimensions as an original. */
export function dimensionsOriginal(file: DimensionsFile): Original<DimensionsFile> {
  return { name: 'dimensions', form: dimensionsWords, record: file, prose: '' };
}

/** Gives the common situations as an original. */
export function presetsOriginal(file: PresetsFile): Original<PresetsFile> {
  return { name: 'presets', form: presetsWords, record: file, prose: '' };
}

/** Gives the tasks of the programs as an original. */
export function tasksOriginal(tasks: readonly Task[]): Original<{ readonly tasks: readonly Task[] }> {
  return { name: 'programs', form: programsWords, record: { tasks }, prose: '' };
}

/** Gives the reasons why tasks of a library have no run as an original. */
export function answersOriginal(id: string, answers: Answers): Original<Answers> {
  return { name: `programs/answers/${id}`, form: answersWords, record: answers, prose: '' };
}
