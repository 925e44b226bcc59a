import { createHash } from 'node:crypto';
import { parseRunRecord, type RunRecord } from '../../schema/run-record';
import type { CheckedProfile } from '../collection';
import { findStrange } from '../file/characters';
import { formatPath, type Fault } from '../file/fault';
import { faultsIn, textsOf, type Rule } from './rule';

/** Gives the SHA-256 of a text as hexadecimal digits. */
function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What is wrong with a record in itself: a run that lies ahead, or characters that no page can show. */
function recordFaults({ file, id }: CheckedProfile, record: RunRecord, today: string): Fault[] {
  const fault = (found: string, wanted: string, mend: string): Fault => ({
    file: file.replace(/libraries\/[^/]*$/, `examples/${id}.run.json`),
    line: 1,
    column: 1,
    rule: exampleRecorded.name,
    found,
    wanted,
    mend,
  });
  return [
    ...(record.day > today ? [fault(`a run on ${record.day}`, `a day up to ${today}`, 'Run it anew.')] : []),
    ...textsOf(record).flatMap(({ path, text }) => {
      const strange = findStrange(text);
      return strange
        ? [
            fault(
              `${formatPath(path)}: ${strange.found}`,
              strange.wanted,
              'Let the program print plain text.',
            ),
          ]
        : [];
    }),
  ];
}

/** A program was run as it stands, or says why not. */
export const exampleRecorded: Rule = {
  name: 'example-recorded',
  keeps:
    'The program exists; it has a run record made from this very text and environment, or says why it was not run.',
  check: ({ profiles, exampleFiles, today }) =>
    profiles.flatMap((profile): Fault[] => {
      const fault = faultsIn(profile, exampleRecorded.name);
      const { file, not_run: notRun } = profile.record.example;
      const rerun = `Run npm run verify:examples -- ${profile.id}.`;
      const code = exampleFiles.get(file);
      if (code === undefined)
        return [
          fault(
            ['example', 'file'],
            `${file}, which is not there`,
            'a file under content/examples',
            'Add the program or correct the name.',
          ),
        ];
      const text = exampleFiles.get(`${profile.id}.run.json`);
      if (notRun)
        return text
          ? [
              fault(
                ['example', 'not_run'],
                'a reason beside a run record',
                'one of the two',
                'Remove not_run or the record.',
              ),
            ]
          : [];
      if (text === undefined)
        return [
          fault(['example'], 'a program without a run record', 'a record, or not_run with the reason', rerun),
        ];
      const record = parseRunRecord(text);
      if (!record)
        return [
          fault(
            ['example'],
            'a run record that cannot be read',
            'the record that verify:examples writes',
            rerun,
          ),
        ];
      if (record.sha256 !== sha256(code))
        return [
          fault(
            ['example', 'file'],
            'a program that changed after its run',
            'a record of this very program',
            rerun,
          ),
        ];
      if (record.environmentSha256 !== sha256(exampleFiles.get(`${profile.id}.environment.json`) ?? '')) {
        return [
          fault(
            ['example', 'file'],
            'an environment that changed after the run',
            'a record of this very environment',
            rerun,
          ),
        ];
      }
      return recordFaults(profile, record, today);
    }),
};
