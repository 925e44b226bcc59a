import type { LibraryProgram, ShownTask } from '@/lib/programs/shown';

/** A made-up task of two steps. */
export const digging: ShownTask = {
  id: 'digging',
  title: 'Dig a tunnel',
  steps: [
    { id: 'earth', title: 'Earth' },
    { id: 'dig', title: 'Dig' },
  ],
};

/** A program of Ant that was run, with all steps. */
export const antDigs: LibraryProgram = {
  id: 'ant',
  name: 'Ant',
  hue: 'red',
  task: 'digging',
  state: 'reached',
  says: 'Run on 24 Nov 2026.',
  code: {
    file: { name: 'digging_ant.py', address: '/programs/digging/ant.py' },
    environment: { name: 'requirements.txt', address: '/programs/digging/ant.requirements' },
    after: 'https://ants.example/digging',
    output: 'depth 3\n',
    steps: [
      { id: 'head', code: [['k', 'import '], 'ant'] },
      { id: 'earth', code: ['  earth = ant.earth(', ['n', '3'], ')\n'] },
      { id: 'dig', code: ['earth.dig()'] },
    ],
  },
};

/** A program of Bee that could not be run, without the first step. */
export const beeDigs: LibraryProgram = {
  id: 'bee',
  name: 'Bee',
  hue: 'amber',
  task: 'digging',
  state: 'not-run',
  says: 'There is no bee here.',
  code: {
    file: { name: 'digging_bee.py', address: '/programs/digging/bee.py' },
    steps: [{ id: 'dig', code: ['bee.dig()'] }],
  },
};

/** What Moth cannot do, with the fact that bears it out. */
export const mothDigs: LibraryProgram = {
  id: 'moth',
  name: 'Moth',
  hue: 'slate',
  task: 'digging',
  state: 'cannot',
  says: 'Moth has no legs to dig with.',
  restsOn: { dimension: 'tunnels', name: 'Tunnels' },
};
