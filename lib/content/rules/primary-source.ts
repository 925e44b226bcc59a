import type { Source } from '../../schema/source';
import type { RecordPath } from '../file/fault';
import { eachProfile } from './each-profile';
import { citationsOf, faultsIn, type Rule } from './rule';

/** Sites that hold what others wrote: documents uploaded by anybody, copies, lists made by programs. */
const secondHand = [
  'sgpjbg.com',
  'techylib.com',
  'scribd.com',
  'slideshare.net',
  'docin.com',
  'doc88.com',
  'book118.com',
  'pytorch.ac.cn',
  'deepai.com',
  'newreleases.io',
  'libraries.io',
  'alternativeto.net',
  'stackshare.io',
];

/** A change that a program proposes: it quotes the notes of others. */
const byRobot = /^(dependency update|bump |chore\(deps\)|update dependency)/i;

/** Takes a source; true if it only holds what others wrote. */
export function isSecondHand(source: Source | undefined): boolean {
  if (!source || !('url' in source)) return false;
  const host = new URL(source.url).hostname;
  return secondHand.some((site) => host === site || host.endsWith(`.${site}`)) || byRobot.test(source.title);
}

/** True if the row around a place, or the fact around a side of a disagreement, has a reason by the editor. */
function isExplained(record: unknown, path: RecordPath): boolean {
  let value = record;
  return path.some((key) => {
    value = (value as Readonly<Record<string | number, unknown>>)[key];
    return typeof value === 'object' && value !== null && 'unverified' in value;
  });
}

/** A bot, a mirror, an aggregator or a document host is never the only source. */
export const primarySource: Rule = {
  name: 'primary-source',
  keeps:
    'Nothing rests on a bot, a mirror, an aggregator or a document host alone: what they copy is published somewhere. Where that cannot be opened, unverified says so.',
  check: eachProfile((profile) => {
    const fault = faultsIn(profile, primarySource.name);
    const { sources } = profile.record;
    return citationsOf(profile.record).flatMap(({ path, ids }) => {
      if (!ids.every((id) => isSecondHand(sources[id])) || isExplained(profile.record, path)) return [];
      return [
        fault(
          path,
          `only ${ids.map((id) => (sources[id] as { url: string }).url).join(', ')}`,
          'a source of those who wrote it',
          'Cite the project, the paper or the vendor beside it; or say in unverified: why it cannot be opened.',
        ),
      ];
    });
  }),
};
