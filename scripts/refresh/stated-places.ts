import type { CheckedProfile } from '../../lib/content/collection';
import type { RecordPath } from '../../lib/content/file/fault';
import { newestRelease, readFact, textOf } from '../../lib/fact/read';
import { keyOf, type PackageKey } from '../packages/ask-packages';
import { compareVersions } from '../packages/compare-versions';

/** What a place of a profile says of a package. */
type PlaceKind = 'release' | 'source' | 'part' | 'requires';

/** A place of a profile that says something of a package's newest version. */
export interface StatedPlace {
  readonly kind: PlaceKind;
  readonly path: RecordPath;
  readonly line: number;
  /** Version as it stands there; nothing if none does yet. */
  readonly version?: string;
  /** Day on which that version was the newest by the package's own metadata. */
  readonly read?: string;
  /** Facts that stand on it. */
  readonly facts: readonly string[];
}

/** A package of a profile, with all that the profile says of it. */
export interface WatchedPackage extends PackageKey {
  readonly file: string;
  readonly library: string;
  readonly places: readonly StatedPlace[];
}

type Places = { readonly key: PackageKey; readonly place: StatedPlace }[];

/** Facts of a profile that cite a source. */
function factsCiting({ record }: CheckedProfile, source: string): string[] {
  return Object.entries(record.facts).flatMap(([id, fact]) => (fact?.source?.includes(source) ? [id] : []));
}

/** The newest one of each package among the sources: older ones are kept for what they say of their own version. */
function sourcePlaces(profile: CheckedProfile): Places {
  const newest = new Map<string, Places[number]>();
  for (const [id, source] of Object.entries(profile.record.sources)) {
    if (!('package' in source)) continue;
    const key = { manager: source.manager ?? 'pip', name: source.package };
    const path = ['sources', id, 'version'];
    const { version, read } = source;
    const place: StatedPlace = {
      kind: 'source',
      path,
      line: profile.document.place(path).line,
      version,
      read,
      facts: factsCiting(profile, id),
    };
    const known = newest.get(keyOf(key))?.place.version;
    if (known === undefined || (compareVersions(known, version) ?? 0) < 0)
      newest.set(keyOf(key), { key, place });
  }
  return [...newest.values()];
}

function partPlaces({ record, document }: CheckedProfile): Places {
  return record.ecosystem.flatMap(({ package: key }, index) => {
    if (!key) return [];
    const path = ['ecosystem', index, 'package'];
    const place = { kind: 'part' as const, path, line: document.place(path).line, facts: [] };
    const { manager, name, version, read } = key;
    return [{ key: { manager, name }, place: version && read ? { ...place, version, read } : place }];
  });
}

/** What the profile says of the library's own package: its newest release, and the Python, Node or Rust that it asks for. */
function ownPlaces(profile: CheckedProfile): Places {
  const { record, document } = profile;
  const key = record.package;
  if (!key) return [];
  const release = newestRelease(record);
  const { statement, note = '' } = readFact(record, 'requires');
  const place = (kind: PlaceKind, path: RecordPath, version: string, fact: string) => ({
    key,
    place: { kind, path, line: document.place(path).line, version, facts: [fact] },
  });
  const [, asked] = /\b(?:Python|Node|Rust) (\d+(?:\.\d+)*)/.exec(`${textOf(statement) ?? ''} ${note}`) ?? [];
  return [
    ...(release
      ? [place('release', ['facts', 'latest_release', 'value', 'version'], release.version, 'latest_release')]
      : []),
    ...(asked ? [place('requires', ['facts', 'requires', 'value'], asked, 'requires')] : []),
  ];
}

/** Takes a profile; gives its packages with what it says of them, in the order of the file's parts. */
export function watchedPackages(profile: CheckedProfile): WatchedPackage[] {
  const found = new Map<string, WatchedPackage & { places: StatedPlace[] }>();
  for (const { key, place } of [...ownPlaces(profile), ...sourcePlaces(profile), ...partPlaces(profile)]) {
    const known = found.get(keyOf(key));
    if (known) known.places.push(place);
    else
      found.set(keyOf(key), {
        ...{ manager: key.manager, name: key.name },
        file: profile.file,
        library: profile.id,
        places: [place],
      });
  }
  return [...found.values()];
}
