import type { Footprint } from '../../schema/records/footprint';
import type { RuleContext } from '../collection';
import { faultAt } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import type { CheckedFile } from '../file/folder';
import type { Rule } from './rule';

/** Packages that the environment of a library asks for; nothing if it cannot be read. */
function askedIn(environment: string | undefined): readonly unknown[] | undefined {
  try {
    const { packages } = JSON.parse(environment ?? '') as { packages?: unknown };
    return Array.isArray(packages) ? packages : undefined;
  } catch {
    return undefined;
  }
}

/** Gives the name of a package that was asked for with its version and options, as its manager compares names. */
function nameOf(asked: string, kind: Footprint['kind']): string {
  if (kind === 'java') return asked.split(':').slice(0, 2).join(':');
  if (kind === 'python')
    return asked
      .split('==')[0]!
      .toLowerCase()
      .replaceAll(/[-_.]+/g, '-');
  return asked.replace(/(?<=.)@.*$/, '');
}

/** What is wrong in the record of one library. */
function recordFaults(
  id: string,
  { file, document, value }: CheckedFile<Footprint>,
  { ids, programs, today }: RuleContext,
): Fault[] {
  const mend = `Run npm run measure:footprint -- ${id}.`;
  const fault = (path: RecordPath, found: string, wanted: string, what = mend): Fault =>
    faultAt(file, document, path, footprintRecorded.name, found, wanted, what);
  if (!ids.includes(id)) return [fault([], `a record of "${id}"`, 'the id of a profile', 'Remove the file.')];
  const { kind, day, asked, packages } = value;
  const wanted = askedIn(programs.texts.get(`environments/${id}.json`));
  const plain = new Set(Object.keys(packages).map((name) => nameOf(name, kind)));
  return [
    ...(day > today ? [fault(['day'], day, `a day up to ${today}`)] : []),
    ...(wanted === undefined || wanted.join('\n') === asked.join('\n')
      ? []
      : [fault(['asked'], asked.join(', '), `${wanted.join(', ')}, as the environment has it`)]),
    ...asked.flatMap((text, at) =>
      plain.has(nameOf(text, kind))
        ? []
        : [fault(['asked', at], `${text}, which was not installed`, 'a package of those listed')],
    ),
  ];
}

/** A footprint was measured of a library with a profile, with the packages that its programs ask for today. */
export const footprintRecorded: Rule = {
  name: 'footprint-recorded',
  keeps:
    'A record of npm run measure:footprint speaks of a library with a profile, of the packages that its environment asks for, and of no day to come.',
  check: (context) =>
    [...context.footprints].flatMap(([id, record]) => (record ? recordFaults(id, record, context) : [])),
};
