import type { Library } from '../content/collection';
import { statusOf } from '../fact/read';
import type { Kin } from '../schema/lineage';

/** What the tree takes from a profile. */
export type Profiled = Pick<Library, 'id' | 'facts' | 'retirement' | 'ecosystem'>;

type End = Pick<Kin, 'ended' | 'end_kind'>;

/** Gives the day from which a state holds, if it was written as one: `since` of a fact may be a version. */
function dayIn(text: string | undefined): { readonly ended?: string } {
  return text !== undefined && /^(?:19|20)\d\d(?:-\d\d){0,2}$/.test(text) ? { ended: text } : {};
}

/** Gives how a library stands by its own profile: an end, with its day if that is recorded, or none. */
function endInProfile({ facts, retirement }: Profiled, own: End): End {
  const status = statusOf({ facts });
  if (status === 'active') return {};
  // Where the profile knows no state, the tree may.
  if (status === 'unknown') return own;
  const day = dayIn(retirement?.since ?? facts.status?.since);
  const isSame = own.ended !== undefined && (day.ended === undefined || own.ended.startsWith(day.ended));
  return { ...(isSame ? { ended: own.ended } : day), end_kind: status };
}

/** Gives how profiles speak of a library that they name as a part around theirs; nothing if they do not, or not with one voice. */
function endAsPart({ id, name }: Kin, libraries: readonly Profiled[]): End | undefined {
  const rows = libraries
    .flatMap(({ ecosystem }) => ecosystem)
    .filter((row) => row.library === id || row.name === name);
  const [first] = rows;
  if (first?.status !== 'maintenance' && first?.status !== 'retired') return undefined;
  if (rows.some(({ status }) => status !== first.status)) return undefined;
  const { ended } = rows.find((row) => row.ended !== undefined) ?? first;
  return { ...(ended === undefined ? {} : { ended }), end_kind: first.status };
}

/**
 * Takes the family tree and the profiles; gives the tree with the states that the profiles state: a profile has the last word on its own library, and
 * speaks of its parts where the tree records no end. A kind of end without a day means that the day is recorded nowhere.
 */
export function withStates(lineage: readonly Kin[], libraries: readonly Profiled[]): Kin[] {
  return lineage.map((kin): Kin => {
    const { ended, end_kind: kind, ...rest } = kin;
    const own: End = { ...(ended ? { ended } : {}), ...(kind ? { end_kind: kind } : {}) };
    // What went into another library or took another name has no state of its own.
    if (kind === 'merged' || kind === 'renamed') return kin;
    const profile = libraries.find(({ id }) => id === kin.id);
    if (profile) return { ...rest, ...endInProfile(profile, own) };
    return ended ? kin : { ...rest, ...endAsPart(kin, libraries) };
  });
}
