import 'server-only';
import { getLibraries } from '../content/load';
import { measuredOf, type MeasuredLibrary } from '../footprint/quantities';
import { defaultLocale, type Locale } from '../i18n/locales-fs';

/** Takes a language; gives the libraries that were measured, by name. */
export function measuredLibraries(locale: Locale): MeasuredLibrary[] {
  return measuredOf(getLibraries(locale));
}

/** True if anything was measured: before that nothing leads to the page. */
export function hasFootprints(): boolean {
  return measuredLibraries(defaultLocale).length > 0;
}

/** A library that was not measured. */
export interface UnmeasuredLibrary {
  readonly id: string;
  readonly name: string;
  /** Why none of its programs could be run here; left out where it can and only nobody has measured it. */
  readonly why?: string;
}

/** Takes a language; gives the libraries that were not measured, by name. */
export function unmeasuredLibraries(locale: Locale): UnmeasuredLibrary[] {
  return getLibraries(locale).flatMap(({ id, name, footprint, environment, programs }) => {
    if (footprint) return [];
    const reason = programs.find((answer) => answer.kind === 'not-run');
    return [{ id, name, ...(environment === undefined && reason ? { why: reason.why } : {}) }];
  });
}
