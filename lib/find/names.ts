import { subjectOf } from './term';

/** Names of subjects (`tpu`, `language:Python`) in groups. */
export type SubjectGroups = readonly {
  readonly id: string;
  readonly name: string;
  readonly subjects: readonly (readonly [subject: string, name: string])[];
}[];

/** Takes the key of a term, the groups, what joins a facet and its value, and what is done to the name proper; gives the name of its subject: "Google TPU", "Language: Python". */
export function nameOfSubject(
  key: string,
  groups: SubjectGroups,
  is: string,
  turn: (name: string) => string = (name) => name,
): string {
  const subject = subjectOf(key);
  for (const { id, name, subjects } of groups) {
    const found = subjects.find(([candidate]) => candidate === subject);
    if (found) return `${subject.startsWith(`${id}:`) ? `${name}${is}` : ''}${turn(found[1])}`;
  }
  return subject;
}
