import type { AnswerData } from '@/lib/answer/data';
import { getMessages } from '@/lib/i18n/locales-fs';

const insect = {
  retired: false,
  measured: true,
  inTree: true,
  benchmarks: 1,
  weighed: true,
  used: true,
  alone: [],
  ways: [],
} as const;

/** What texts about two made-up libraries mean, one of them retired, and which pages there are. */
export const insectAnswers: AnswerData = {
  senses: [
    ['turn:no', '', 'no', 'not', 'without'],
    ['intent:compare', '', 'vs'],
    ['intent:leave', '', 'replacement'],
    ['deep_tunnels', 'wings', 'tunnels'],
    ['wings', '', 'wings'],
    ['library:ant', '', 'Ant'],
    ['library:bee', '', 'Beehive', 'bee'],
    ['nothing', '', 'for', 'and', 'with'],
  ],
  resources: ['deep_tunnels'],
  site: {
    locale: 'en',
    tasks: { train: 'Train' },
    libraries: [
      { ...insect, id: 'ant', name: 'Ant' },
      { ...insect, id: 'bee', name: 'Beehive', retired: true, ways: ['ant'] },
    ],
    paired: ['ant', 'bee'],
    others: [],
    situations: [
      {
        id: 'old-bee',
        name: 'An old beehive',
        says: ['An old beehive', 'You inherited bees.'],
        partial: false,
        must: [],
        wish: [],
        inherited: 'bee',
      },
    ],
    claims: [],
    parts: [],
    dimensions: { deep_tunnels: 'Tunnels', wings: 'Wings' },
    words: getMessages('en').answer,
  },
};
