import type { VitalsRecord } from '../../schema/records/vitals';
import type { RuleContext } from '../collection';
import { faultAt } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import type { CheckedFile } from '../file/folder';
import { joinVitals } from '../records/vitals';
import type { Rule } from './rule';

const rerun = (id: string) => `Run npm run vitals -- ${id}.`;

/** What is wrong in the list of libraries that are measured. */
function listFaults({ vitals, ids: profiles, vitalsRecords }: RuleContext): Fault[] {
  if (!vitals) return [];
  const { file, document, libraries } = vitals;
  const fault = (path: RecordPath, found: string, wanted: string, mend: string): Fault =>
    faultAt(file, document, ['libraries', ...path], vitalsRecorded.name, found, wanted, mend);
  const ids = libraries.map(({ id }) => id);
  return libraries.flatMap(({ id, name, repository, not_measured: reason }, index): Fault[] => {
    const isProfile = profiles.includes(id);
    const place = reason ? [index, 'not_measured'] : [index, 'id'];
    return [
      ...(ids.indexOf(id) === index
        ? []
        : [fault([index, 'id'], `"${id}" a second time`, 'each library once', 'Join the two.')]),
      ...(name || isProfile
        ? []
        : [fault([index], `"${id}" without a name`, 'a name where there is no profile', 'Add name.')]),
      ...(repository || isProfile || reason
        ? []
        : [
            fault(
              [index],
              `"${id}" without an address`,
              'a repository where there is no profile',
              'Add repository, or not_measured with the reason.',
            ),
          ]),
      ...(vitalsRecords.has(id) === !reason
        ? []
        : [
            fault(
              place,
              reason ? 'a reason beside a record' : `"${id}" without a record`,
              `a record content/vitals/${id}.json, or not_measured with the reason`,
              reason ? 'Remove not_measured or the record.' : rerun(id),
            ),
          ]),
    ];
  });
}

/** What is wrong in a record: only a record that was changed by hand, or is of something else, has such a fault. */
function recordFaults(
  id: string,
  { file, document, value }: CheckedFile<VitalsRecord>,
  context: RuleContext,
): Fault[] {
  const fault = (path: RecordPath, found: string, wanted: string, mend = rerun(id)): Fault =>
    faultAt(file, document, path, vitalsRecorded.name, found, wanted, mend);
  const named = joinVitals(context).find((library) => library.id === id);
  // A profile with faults of its own may name an address.
  if (!named && context.vitals && !context.ids.includes(id))
    return [fault([], `a record of "${id}"`, 'a library of vitals.yaml or a profile', 'Remove the file.')];
  const { repository, cut, born, lacks_before: lacks, years, tags } = value;
  const begin = born ?? lacks;
  const first = begin && Number(begin.slice(0, 4)) + (born ? 0 : 1);
  return [
    ...(!named?.repository || repository === named.repository
      ? []
      : [fault(['repository'], repository, `${named.repository}, as the list or the profile names it`)]),
    ...(cut > context.today ? [fault(['cut'], cut, `a day up to ${context.today}`)] : []),
    ...(Boolean(born) === !lacks
      ? []
      : [fault(['cut'], 'a record with or without both born and lacks_before', 'one of the two')]),
    ...years.flatMap(({ year, releases }, index) => [
      ...(year === Number(first) + index && year < Number(cut.slice(0, 4))
        ? []
        : [
            fault(
              ['years', index, 'year'],
              `${year}`,
              `full years in order, from ${first} to the last before ${cut}`,
            ),
          ]),
      ...((releases === undefined) === (tags.releases === 0)
        ? []
        : [
            fault(
              ['years', index],
              releases === undefined ? 'a year without releases' : 'releases without a tag of one',
              'releases in every year if there are tags of them, else in none',
            ),
          ]),
    ]),
  ];
}

/** What was measured is of the library that is named, and as the command wrote it. */
export const vitalsRecorded: Rule = {
  name: 'vitals-recorded',
  keeps:
    'Each library of vitals.yaml has a name, an address and a record that npm run vitals wrote from it, or says why it has none; a record speaks of full years that its copy covers.',
  check: (context) => [
    ...listFaults(context),
    ...[...context.vitalsRecords].flatMap(([id, record]) =>
      record ? recordFaults(id, record, context) : [],
    ),
  ],
};
