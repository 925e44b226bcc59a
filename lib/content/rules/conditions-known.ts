import { supportDimensions } from '../../dimensions/register';
import { listOf, textOf } from '../../fact/read';
import { statusValue } from '../../schema/common';
import type { CheckedProfile, RuleContext } from '../collection';
import { faultAt } from '../file/document';
import type { Fault } from '../file/fault';
import type { Rule } from './rule';

/** Takes the profiles that could be read; gives every condition that can be asked for, without its minus: support dimensions, and values that a profile states. */
export function conditionsOf(profiles: readonly CheckedProfile[]): ReadonlySet<string> {
  const stated = (facet: string, values: readonly string[]) => values.map((value) => `${facet}:${value}`);
  const facts = profiles.map(({ record }) => record.facts);
  return new Set([
    ...supportDimensions.map(({ id }) => id),
    ...statusValue.options.map((status) => `status:${status}`),
    ...stated(
      'language',
      facts.flatMap(({ host_languages: languages }) => listOf(languages) ?? []),
    ),
    ...stated(
      'license',
      facts.flatMap(({ license }) => textOf(license) ?? []),
    ),
  ]);
}

function presetFaults(
  { presets: { file, document, value }, profiles, ids }: RuleContext,
  isKnown: (subject: string) => boolean,
): Fault[] {
  const fault = (path: readonly string[], found: string, wanted: string, mend: string) =>
    faultAt(file, document, ['presets', ...path], conditionsKnown.name, found, wanted, mend);
  return Object.entries(value?.presets ?? {}).flatMap(([id, { must, wish, inherited }]) => {
    const asked = Object.entries({ must, wish }).flatMap(([weight, reasons]) =>
      Object.keys(reasons).map((key) => ({ key, subject: key.replace(/^-/, ''), path: [id, weight, key] })),
    );
    const musts = new Set(Object.keys(must).map((key) => key.replace(/^-/, '')));
    const retired = profiles.some((profile) => profile.id === inherited && profile.record.retirement);
    return [
      ...asked
        .filter(({ subject }) => !isKnown(subject))
        .map(({ key, path }) =>
          fault(
            path,
            `the condition "${key}"`,
            'the id of a support dimension, or facet:value as a profile states it',
            'Correct the condition or remove it.',
          ),
        ),
      ...asked
        .filter(({ subject, path }) => path[1] === 'wish' && musts.has(subject))
        .map(({ key, path }) =>
          fault(
            path,
            `the wish "${key}", which is a must too`,
            'each condition once',
            'Remove one of the two.',
          ),
        ),
      // A profile with faults of its own is reported there.
      ...(inherited === undefined ||
      retired ||
      (ids.includes(inherited) && !profiles.some((profile) => profile.id === inherited))
        ? []
        : [
            fault(
              [id, 'inherited'],
              `the profile "${inherited}"`,
              'the id of a retired profile',
              'Correct the id or remove the line.',
            ),
          ]),
    ];
  });
}

/** Common situations and words of questions ask for what there is. */
export const conditionsKnown: Rule = {
  name: 'conditions-known',
  keeps:
    'Situations and words of questions ask for support dimensions and for values that a profile states, each once; what is inherited is a retired profile.',
  check: (context) => {
    const known = conditionsOf(context.profiles);
    // A profile with faults of its own is reported there: the value may be one that it states.
    const whole = context.profiles.length === context.ids.length;
    const isKnown = (subject: string) =>
      known.has(subject) || (!whole && /^(?:language|license):/.test(subject));
    return [
      ...presetFaults(context, isKnown),
      ...[...context.vocabularies.values()].flatMap(({ file, document, value }) =>
        Object.keys(value?.values ?? {})
          .filter((key) => !isKnown(key.replace(/^-/, '')))
          .map((key) =>
            faultAt(
              file,
              document,
              ['values', key],
              conditionsKnown.name,
              `words for "${key}"`,
              'a value that a profile states',
              'Correct the value or remove the line.',
            ),
          ),
      ),
    ];
  },
};
