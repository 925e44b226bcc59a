import { dimensions } from '../dimensions/register';
import { groupIds } from '../dimensions/types';
import { defaultLocale, getMessages } from '../i18n/locales-fs';
import { headingsInOrder } from '../prose/form';

const emptyValue: Readonly<Record<string, string>> = {
  list: 'value: []',
  release: 'value: { version: "", date: "" }',
  status: 'value: active',
};

/** Takes a new id and today (YYYY-MM-DD); gives a profile in which every fact is unknown or empty, with the test of each dimension beside it. */
export function librarySkeleton(id: string, today: string): string {
  const facts = groupIds.flatMap((group) => [
    `  # ${group}`,
    ...dimensions
      .filter((dimension) => dimension.group === group)
      .flatMap(({ id: key, kind, question, test }) =>
        kind === 'support'
          ? [
              `  # ${question} yes: ${test?.yes} partial: ${test?.partial}`,
              `  ${key}:`,
              '    support: unknown',
            ]
          : [`  # ${question}`, `  ${key}:`, `    ${emptyValue[kind] ?? 'value: ""'}`, '    source: [s1]'],
      ),
  ]);
  return [
    '---',
    '# yaml-language-server: $schema=../library.schema.json',
    `name: "${id}"`,
    'aliases: []',
    'hue: slate',
    'summary: ""',
    `checked: "${today}"`,
    '',
    'sources:',
    '  s1:',
    '    url: ""',
    '    title: ""',
    '    publisher: ""',
    '',
    'publishers:',
    '  project: []',
    '  vendor: []',
    '',
    'facts:',
    ...facts,
    '',
    'install:',
    '  - target: ""',
    '    command: ""',
    '    source: [s1]',
    '',
    'lineage:',
    '  inspired_by: []',
    '  built_on: []',
    '  successor_of: []',
    '  succeeded_by: []',
    '  source: [s1]',
    '',
    'ecosystem: []',
    'users: []',
    'benchmarks: []',
    '',
    'choose_when:',
    '  - ""',
    'avoid_when:',
    '  - ""',
    '',
    'history:',
    '  - date: ""',
    '    event: ""',
    '    source: [s1]',
    '---',
    '',
    ...headingsInOrder(getMessages(defaultLocale).prose).flatMap((heading) => [`## ${heading}`, '', '']),
  ].join('\n');
}
