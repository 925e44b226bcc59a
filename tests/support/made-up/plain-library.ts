import type { Library } from '@/lib/content/collection';

const none = { inspired_by: [], built_on: [], successor_of: [], succeeded_by: [], source: [] };

/** Takes what a test speaks of; gives a made-up library with it and nothing else. Reads no file. */
export function plainLibrary(said: Partial<Library> = {}): Library {
  return {
    id: 'plain',
    name: 'Plain',
    aliases: [],
    hue: 'slate',
    summary: 'A plain library.',
    checked: '2026-11-20',
    sources: {
      docs: { url: 'https://plain.example/docs', title: 'Documentation', publisher: 'Plain project' },
      paper: {
        url: 'https://paper.example/',
        title: 'Paper',
        publisher: 'A university',
        date: '2025-03',
      },
      pack: { package: 'plain', version: '2.1', read: '2026-11-19', title: 'Metadata', publisher: 'Index' },
    },
    publishers: { project: ['Plain project'], vendor: ['Chips'] },
    facts: {},
    bases: [],
    install: [],
    lineage: none,
    ecosystem: [],
    users: [],
    benchmarks: [],
    choose_when: [],
    avoid_when: [],
    history: [],
    example: { file: 'plain.py', code: '' },
    programs: [],
    prose: '',
    ...said,
  };
}
