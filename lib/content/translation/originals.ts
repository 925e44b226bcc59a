import { bridgesWords, claimsWords, lineageWords, profileWords } from '../../schema/translation';
import type { Bridge } from '../../schema/bridge';
import type { Claim, Reference } from '../../schema/claim';
import type { Kin } from '../../schema/lineage';
import type { LibraryRecord } from '../../schema/library';
import type { DimensionsFile } from '../../dimensions/file';
import { dimensionsWords } from '../../schema/words/dimension';
import { presetsWords, type PresetsFile } from '../../schema/words/preset';
import type { Subject } from './translation';

/** Gives a profile as a subject. */
export function profileSubject<Record_ extends Pick<LibraryRecord, 'facts' | 'summary'>>(
  id: string,
  record: Record_,
  prose: string,
): Subject<Record_> {
  return { name: `libraries/${id}`, form: profileWords, record, prose };
}

/** Gives the statements of the article and its references as a subject. */
export function claimsSubject(record: {
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
}): Subject<typeof record> {
  return { name: 'claims', form: claimsWords, record, prose: '' };
}

/** Gives the family tree as a subject. */
export function lineageSubject(libraries: readonly Kin[]): Subject<{ readonly libraries: readonly Kin[] }> {
  return { name: 'lineage', form: lineageWords, record: { libraries }, prose: '' };
}

/** Gives the ways from one library to another as a subject. */
export function bridgesSubject(bridges: readonly Bridge[]): Subject<{ readonly bridges: readonly Bridge[] }> {
  return { name: 'bridges', form: bridgesWords, record: { bridges }, prose: '' };
}

/** Gives the dimensions as a subject. */
export function dimensionsSubject(file: DimensionsFile): Subject<DimensionsFile> {
  return { name: 'dimensions', form: dimensionsWords, record: file, prose: '' };
}

/** Gives the common situations as a subject. */
export function presetsSubject(file: PresetsFile): Subject<PresetsFile> {
  return { name: 'presets', form: presetsWords, record: file, prose: '' };
}
