import { checkRow, type Reading } from '../../lib/verified/check-row';
import { sourceHash, type CitedRow } from '../../lib/verified/cited-rows';
import { copyEnd } from '../../lib/verified/copy-end';
import { passageAt } from '../../lib/verified/finer-place';
import { expressionOf } from '../../lib/verified/patterns';
import { repositoryPlace } from '../../lib/verified/repository-place';
import type { Source } from '../../lib/schema/source';
import type { Verified } from '../../lib/schema/records/verified';
import type { FoundRepository } from './find-repository';
import { askPackage } from './package-metadata';
import { newestRef, readMeOf, readRepository, unread, type RepositoryReading } from './read-repository';
import { textAt } from './tree-words';

/** What a check of profiles needs beside them. */
export interface VerifyTools {
  /** Finds the copy of a repository. */
  readonly find: (owner: string, name: string) => FoundRepository;
  /** Folder for what clients keep. */
  readonly cache: string;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  /** Told why a source could not be read. */
  readonly note: (line: string) => void;
}

function readPackage(source: Extract<Source, { package: string }>, { cache, note }: VerifyTools): Reading {
  const answer = askPackage(source.manager ?? 'pip', source.package, source.version, cache);
  if ('refused' in answer) {
    note(`${source.package} ${source.version}: ${answer.detail}`);
    return unread(answer.refused === 'absent' ? { fault: 'path' } : { unread: answer.refused });
  }
  const oneForAll = !answer.text.includes('.whl') || answer.text.includes('-none-any.whl');
  return {
    record: {},
    // Metadata has no days, and other names for systems; files for one Python or system each have their own. Only the numbers of the one file for all are all there.
    complete: ({ date, name }) => date === undefined && name !== true && oneForAll,
    holds: ({ pattern }) => expressionOf(pattern).test(`${answer.version}\n${answer.text}`),
  };
}

function readSource(
  source: Source,
  tools: VerifyTools,
  copied: (folder: string) => string | undefined,
): RepositoryReading {
  if ('package' in source) return readPackage(source, tools);
  const place = repositoryPlace(source.url);
  if (!place) return unread({ unread: 'page' });
  if (place.kind === 'thread') return unread({ unread: 'thread' });
  const found = tools.find(place.owner, place.name);
  if ('reason' in found) {
    tools.note(`${place.owner}/${place.name}: ${found.reason}`);
    return unread({ unread: 'no-copy' });
  }
  return readRepository(found.folder, place, source.date, copied(found.folder));
}

/** Takes a row with a finer place and its readings; gives them with the passage instead of the source that has it, and what of the place is not there. */
function narrow(
  row: CitedRow,
  readings: readonly RepositoryReading[],
): { readings: readonly Reading[]; misplaced: string[] } {
  const { at } = row;
  if (!at) return { readings, misplaced: [] };
  const name = 'heading' in at ? at.heading : at.symbol;
  for (const [index, reading] of readings.entries()) {
    const text = reading.place && textAt({ ...reading.place, path: at.path });
    if (text === undefined) continue;
    const passage = passageAt(text, at);
    if (passage === undefined) return { readings, misplaced: [`${at.path}: ${name}`] };
    const holds: Reading['holds'] = ({ pattern }) => expressionOf(pattern).test(passage);
    return { readings: readings.with(index, { ...reading, holds }), misplaced: [] };
  }
  // Only where every source was read is it sure that the file is in none.
  return { readings, misplaced: readings.every(({ place }) => place) ? [at.path] : [] };
}

/** What was read names its publisher by being there: "AWS announces …" of a page by AWS. */
function withPublisher(reading: RepositoryReading, publisher: string): RepositoryReading {
  if (reading.record.unread || reading.record.fault === 'path') return reading;
  const holds: Reading['holds'] = (word) =>
    (word.name === true && expressionOf(word.pattern).test(publisher)) || reading.holds(word);
  return { ...reading, holds };
}

function copyOf({ record, place }: RepositoryReading): { copied: string; readMe: string }[] {
  return record.copied && place ? [{ copied: record.copied, readMe: readMeOf(place) }] : [];
}

/** Takes the sources of a profile, its rows and the tools; reads every source and gives the record. */
export function verifyProfile(
  sources: Readonly<Record<string, Source>>,
  rows: readonly CitedRow[],
  tools: VerifyTools,
): Verified {
  const copies = new Map<string, string | undefined>();
  const copied = (folder: string) => {
    if (!copies.has(folder)) copies.set(folder, newestRef(folder));
    return copies.get(folder);
  };
  const readings = new Map(
    Object.entries(sources).map(([id, source]) => [
      id,
      withPublisher(readSource(source, tools, copied), source.publisher),
    ]),
  );
  return {
    checked: tools.today,
    sources: Object.fromEntries(
      [...readings].map(([id, { record }]) => [id, { hash: sourceHash(sources[id]!), ...record }]),
    ),
    rows: Object.fromEntries(
      rows.map((row) => {
        const narrowed = narrow(
          row,
          row.sources.map((id) => readings.get(id)!),
        );
        const ending = row.ends.length === 0 ? [] : row.sources.flatMap((id) => copyOf(readings.get(id)!));
        const cut = copyEnd(row.ends, ending);
        return [
          row.place,
          { ...checkRow(row, narrowed.readings, narrowed.misplaced), ...(cut ? { cut } : {}) },
        ];
      }),
    ),
  };
}
