import { citedRows, sourceHash, type CitedRow } from '../../verified/cited-rows';
import { isObjection, recordOf } from '../../verified/coverage';
import type { Verified } from '../../schema/records/verified';
import type { CheckedProfile } from '../collection';
import type { Fault, RecordPath } from '../file/fault';
import { isSecondHand } from './primary-source';
import { faultsIn, type Rule } from './rule';

type FaultAt = (path: RecordPath, found: string, wanted: string, mend: string) => Fault;

/** How a record is made anew. */
const anew = (id: string) => `Then run npm run verify:sources -- ${id}.`;

/** What is wrong with the sources themselves, as long as they stand as they were read. */
function sourceFaults({ id, record }: CheckedProfile, { sources }: Verified, fault: FaultAt): Fault[] {
  return Object.entries(record.sources).flatMap(([key, source]) => {
    const read = Object.hasOwn(sources, key) ? sources[key]! : undefined;
    if (!read?.fault || read.hash !== sourceHash(source)) return [];
    if (read.fault === 'day')
      return [
        fault(
          ['sources', key, 'date'],
          'a day on which the cited file or folder did not change',
          read.changed ?? read.wanted ?? 'the day of its last change',
          `Give that day: of the file, not of the repository. ${anew(id)}`,
        ),
      ];
    return [
      fault(
        ['sources', key],
        `nothing at this place${read.commit ? ` at commit ${read.commit}` : ''}`,
        'a file, folder, tag or version that is there',
        `${read.wanted ? `It was there until ${read.wanted}: cite it` : 'Cite it'} as it is now, or at a commit that has it. ${anew(id)}`,
      ),
    ];
  });
}

/** What is wrong with one row. */
function rowFaults(
  row: CitedRow,
  verified: Verified,
  { id, record: { sources } }: CheckedProfile,
  fault: FaultAt,
): Fault[] {
  const record = recordOf(row, verified);
  if (!record) return [];
  const { missing, removed = [], cut } = record;
  if (row.unverified)
    return isObjection(record) || [...row.sources, ...row.beside].some((key) => isSecondHand(sources[key]))
      ? []
      : [
          fault(
            [...row.path, 'unverified'],
            'a reason for something missing, and nothing is',
            'a reason only where the check of the sources misses a word',
            'Remove unverified.',
          ),
        ];
  return [
    ...(missing.length > 0
      ? [
          fault(
            row.path,
            `${missing.map((word) => `“${word}”`).join(', ')}, which stands in none of the sources`,
            'words, names and numbers that the sources have',
            `Correct the note or cite what says so; or say in unverified: why it holds all the same. ${anew(id)}`,
          ),
        ]
      : []),
    ...(cut
      ? [
          fault(
            row.path,
            `an end (${row.ends.join(', ')}) where the copy ends from which it was read: its newest ref is of ${cut}`,
            'an end that the project announces, or a copy that goes on after it',
            `Look for what came later; or say in unverified: how the end is known. ${anew(id)}`,
          ),
        ]
      : []),
    ...removed.map(({ word, commit, day, says }) =>
      fault(
        row.path,
        `“${word}”, of which commit ${commit} of ${day} says “${says}”`,
        'what is still there',
        `Correct the note; or say in unverified: why it holds all the same. ${anew(id)}`,
      ),
    ),
  ];
}

/** What a machine did not find in the sources is corrected or explained. */
export const sourcesVerified: Rule = {
  name: 'sources-verified',
  keeps:
    'No source has a place or a day that its repository contradicts, and no fact a word that a machine found in none of its sources, unless the editor says why. What changed since is not judged.',
  check: ({ profiles, verified, ids }) => [
    ...profiles.flatMap((profile) => {
      const found = verified.get(profile.id)?.value;
      if (!found) return [];
      const fault = faultsIn(profile, sourcesVerified.name);
      return [
        ...sourceFaults(profile, found, fault),
        ...citedRows(profile.record).flatMap((row) => rowFaults(row, found, profile, fault)),
      ];
    }),
    ...[...verified].flatMap(([id, record]): Fault[] =>
      !record || ids.includes(id)
        ? []
        : [
            {
              file: record.file,
              line: 1,
              column: 1,
              rule: sourcesVerified.name,
              found: `a record about "${id}", which has no profile`,
              wanted: 'records of the profiles that there are',
              mend: 'Remove the file.',
            },
          ],
    ),
  ],
};
