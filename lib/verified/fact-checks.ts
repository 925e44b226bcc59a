import type { UnreadReason, Verified } from '../schema/records/verified';
import { citedRows } from './cited-rows';
import { isObjection, recordOf, verificationOf } from './coverage';

/** What a machine found of a fact, as a page says it. */
export interface FactCheck {
  /** `machine`, `part`: all or some words stand in the sources. `person`, `unread`: none was looked up. `explained`: one is missing, and the editor says why. `stale`: the fact changed since. */
  readonly state: 'machine' | 'part' | 'person' | 'unread' | 'explained' | 'stale';
  /** Day of the check, YYYY-MM-DD. */
  readonly on: string;
  /** Short ids of the commits at which its sources were read. */
  readonly commits: readonly string[];
  /** Words that were not found. */
  readonly lost: readonly string[];
  /** Why the first unread source was not read. */
  readonly unread?: UnreadReason;
}

/** How much of a commit's id a page shows, and of how many commits. */
const shown = { digits: 7, commits: 2 };

/** Takes a profile and the record about it; gives what a machine found of each fact, by dimension. */
export function factChecks(
  profile: Parameters<typeof citedRows>[0],
  verified: Verified,
): Record<string, FactCheck> {
  return Object.fromEntries(
    citedRows(profile).flatMap((row): [string, FactCheck][] => {
      const [section, dimension, ...deeper] = row.path;
      const state = verificationOf(row, verified);
      if (section !== 'facts' || deeper.length > 0 || state === 'new' || state === 'missing') return [];
      const record = recordOf(row, verified);
      const lost = record ? [...record.missing, ...record.open] : [];
      const sources = row.sources.flatMap((id) => verified.sources[id] ?? []);
      const unread = sources.find((source) => source.unread)?.unread;
      const commits = sources.flatMap(({ commit }) => (commit ? [commit.slice(0, shown.digits)] : []));
      const explained = record && row.unverified && isObjection(record);
      return [
        [
          String(dimension),
          {
            state: explained ? 'explained' : state,
            on: verified.checked,
            commits: [...new Set(commits)].slice(0, shown.commits),
            lost,
            ...(unread ? { unread } : {}),
          },
        ],
      ];
    }),
  );
}
