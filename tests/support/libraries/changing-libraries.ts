import type { Library } from '@/lib/content/collection';
import { plainLibrary } from '../made-up/plain-library';

const source = ['docs'];
const url = 'https://parts.example/';

/** Two made-up libraries with a past and announced ends: dates of every form, two events of one day, parts that ended. */
export const changingLibraries: readonly Library[] = [
  plainLibrary({
    id: 'ant',
    name: 'Ant',
    history: [
      { date: '2019', event: 'First release.', source },
      { date: '2020-05-01', event: 'Second release.', source: ['paper', 'docs'] },
      { date: '2020-05-01', event: 'A paper appears.', source: ['paper'] },
      { date: '2021-03', event: 'Web part ends.', source },
    ],
    ends: [
      { date: '2026-11-24', what: 'Support of 1.0 ends.', source },
      { date: '2026-11-25', what: 'Support of 1.1 ends.', source },
      { date: '2026-11-26', what: 'Support of 1.2 ends.', source: ['pack'] },
      { date: '2026', what: 'The old server closes.', source },
      { date: '2027-03', what: 'Support of 2.0 ends.', source },
    ],
    ecosystem: [
      { name: 'Web part', role: 'Web', url, status: 'retired', ended: '2021-06', source },
      {
        name: 'Zoo',
        role: 'Models',
        url,
        status: 'maintenance',
        ended: '2022',
        successor: 'New zoo',
        source,
      },
      { name: 'Dashboard', role: 'Pictures', url, status: 'retired', ended: '2023-02', source: ['paper'] },
      { name: 'New zoo', role: 'Models', url, status: 'active', ended: '2024', source },
      { name: 'Server', role: 'Serving', url, status: 'retired', source },
    ],
  }),
  plainLibrary({
    id: 'bee',
    name: 'Bee',
    history: [
      { date: '2018-06', event: 'First release.', source },
      { date: '2020-05-01', event: 'Moves to a foundation.', source },
    ],
    ends: [{ date: '2027-01', what: 'The download page closes.', source: ['paper'] }],
  }),
];
