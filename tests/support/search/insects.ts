import type { Lexicon } from '@/lib/content/language/lexicon';
import type { Dimension } from '@/lib/dimensions/types';
import type { SearchIndex, SearchLibrary, SearchRecord } from '@/lib/search/types';

/** Takes a library's id, the kind of row, its anchor, title and text; gives a made-up row without other names. */
export function searchRow(
  library: string,
  kind: SearchRecord['kind'],
  anchor: string,
  title: string,
  text = '',
): SearchRecord {
  return { library, kind, anchor, title, text, aliases: [] };
}

/** Takes an id, a name and other names; gives a made-up library as the search knows it. */
export function searchLibrary(id: string, name: string, ...aliases: readonly string[]): SearchLibrary {
  return { id, name, aliases, summary: '', hue: 'slate' };
}

const test = { yes: 'All.', partial: 'Some.', no: 'None.' };
const tunnels: Dimension = {
  id: 'deep_tunnels',
  group: 'system',
  kind: 'support',
  shelfLife: 365,
  name: 'Tunnels',
  question: 'Does it dig tunnels?',
  test,
  aliases: ['galleries', '地道'],
};
const steward: Dimension = {
  id: 'steward',
  group: 'identity',
  kind: 'text',
  shelfLife: 365,
  name: 'Steward',
  question: 'Who keeps it?',
  aliases: [],
};
const wings: Dimension = { ...tunnels, id: 'wings', name: 'Wings', question: 'Has it wings?', aliases: [] };

/** Words of turns of a language that has none. */
export const noTurns = {
  ...{ no: [], irrelevant: [], wish: [], must: [], or: [], either: [], but: [], then: [], besides: [] },
  ...{ doubt: [], ask: [], except: [], whether: [], allowed: [], surely: [], joins: [] },
};

/** Made-up words of questions in two languages, and three made-up dimensions. */
export const insectLexicon: Lexicon = {
  dimensions: [tunnels, steward, wings],
  names: { deep_tunnels: ['Tunnels', '隧道'], steward: ['Steward', '管家'], wings: ['Wings', '翅膀'] },
  vocabulary: {
    question: [
      'what',
      'is',
      'it',
      'which',
      'library',
      'runs',
      'on',
      'how',
      'to',
      '支持',
      '哪',
      '哪些',
      '吗',
      '在',
    ],
    filler: [],
    rows: {
      user: ['Who', 'uses', '谁在用', '谁'],
      install: ['install', '安装'],
      benchmark: ['fastest'],
      history: ['when'],
    },
    turns: { no: [], wish: [], must: [] },
    values: {},
    senses: [],
    near: noTurns,
  },
};

/** Two made-up libraries: one digs and says so, one flies; both have users. */
export const insects: SearchIndex = {
  libraries: [searchLibrary('ant', 'Ant'), searchLibrary('bee', 'Beehive')],
  others: [],
  records: [
    searchRow('ant', 'library', '', 'Ant', 'Builds hills.'),
    { ...searchRow('ant', 'fact', 'tunnels', 'Tunnels', 'Deep ones.'), support: 'no' },
    searchRow('ant', 'user', 'user-forest', 'Forest', 'Lives with ants.'),
    searchRow('ant', 'install', 'install', 'Hill', 'dig here'),
    searchRow('bee', 'library', '', 'Beehive', 'Makes honey.'),
    { ...searchRow('bee', 'fact', 'tunnels', 'Tunnels', 'Of wax.'), support: 'yes' },
    searchRow('bee', 'fact', 'honey', 'Honey', 'Sweet.'),
    searchRow('bee', 'user', 'user-meadow', 'Meadow', 'Full of flowers.'),
  ],
  questions: { ...insectLexicon.vocabulary, ended: ['out of use', '停用'], not: ['not', '没有'] },
  dimensionAliases: { tunnels: ['Galleries', '隧道'] },
};
