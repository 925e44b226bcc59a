import { knownByName, toMeaning, type Meaning } from '../../understand/meaning';
import type { VocabularyFile } from '../../schema/words/vocabulary';
import type { RuleContext } from '../collection';
import { faultAt, type YamlDocument } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import { conditionsOf } from './conditions-known';
import type { Rule } from './rule';

/** Everything that a phrase may stand for. */
interface Targets {
  readonly conditions: ReadonlySet<string>;
  readonly libraries: readonly string[];
  readonly others: readonly string[];
  /** False if a profile has faults of its own: a value may be one that it states. */
  readonly whole: boolean;
}

/** Keys of the conditions of a meaning, without their minus. */
function keysOf(means: Meaning): string[] {
  if (means.kind === 'condition') return means.all.flat().map((key) => key.replace(/^-/, ''));
  const hasKeys = means.kind === 'general' || means.kind === 'choice' || means.kind === 'pick';
  return hasKeys ? means.keys.map((key) => key.replace(/^-/, '')) : [];
}

/** What a meaning names that is not there, each with what would be. */
function strangers(means: Meaning, { conditions, libraries, others, whole }: Targets): [string, string][] {
  if (means.kind === 'name') {
    const [known, place] =
      means.of === 'library'
        ? [libraries, 'the id of a profile']
        : [others, 'the id of a name in content/gazetteer.yaml'];
    return known.includes(means.id) ? [] : [[`${means.of}:${means.id}`, place]];
  }
  const isKnown = (key: string) =>
    conditions.has(key) || knownByName.includes(key) || (!whole && /^(?:language|license):/.test(key));
  return keysOf(means).flatMap((key): [string, string][] =>
    isKnown(key)
      ? []
      : [[key, 'a support dimension, a value that a profile states, a name or an intent of lib/understand']],
  );
}

function faultsOf(
  { senses = [] }: VocabularyFile,
  targets: Targets,
  fault: (path: RecordPath, found: string, wanted: string) => Fault,
): Fault[] {
  return senses.flatMap(({ means, instead }, at) => [
    ...strangers(toMeaning(means), targets).map(([key, wanted]) =>
      fault(['senses', at, 'means'], `"${key}"`, wanted),
    ),
    ...(instead === undefined ? [] : strangers(toMeaning(instead), targets)).map(([key, wanted]) =>
      fault(['senses', at, 'instead'], `"${key}"`, wanted),
    ),
  ]);
}

/** What a phrase of the vocabulary stands for is there. */
export const sensesKnown: Rule = {
  name: 'senses-known',
  keeps:
    'What a phrase of the vocabulary stands for is there: a support dimension, a value that a profile states, a profile, a name of the gazetteer, or an intent.',
  check: ({ vocabularies, profiles, ids, gazetteer }: RuleContext) => {
    const targets: Targets = {
      conditions: conditionsOf(profiles),
      libraries: ids,
      others: (gazetteer?.names ?? []).map(({ id }) => id),
      whole: profiles.length === ids.length,
    };
    return [...vocabularies.values()].flatMap(({ file, document, value }) => {
      const fault = (path: RecordPath, found: string, wanted: string) =>
        faultAt(
          file,
          document satisfies YamlDocument,
          path,
          sensesKnown.name,
          found,
          wanted,
          'Correct the target or remove the entry.',
        );
      return value ? faultsOf(value, targets, fault) : [];
    });
  },
};
