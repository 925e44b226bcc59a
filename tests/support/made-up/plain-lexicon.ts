import { noTurns } from '../search/insects';
import type { Lexicon } from '@/lib/content/language/lexicon';
import type { Dimension } from '@/lib/dimensions/types';

const dimension = (said: Partial<Dimension>): Dimension => ({
  id: 'tpu',
  group: 'hardware',
  kind: 'support',
  shelfLife: 120,
  name: 'Google TPU',
  question: '?',
  aliases: [],
  ...said,
});
/** What a made-up site knows of languages: three questions, a licence, and a few words. Reads no file. */
export const plainLexicon: Lexicon = {
  dimensions: [
    dimension({ id: 'license', group: 'identity', kind: 'license', shelfLife: 730, name: 'Licence' }),
    dimension({
      id: 'vmap',
      group: 'programming',
      shelfLife: 365,
      name: 'Batching',
      aliases: ['per-example'],
    }),
    dimension({ aliases: ['Tensor Processing Unit', 'T'] }),
    dimension({ id: 'amd_gpu', name: 'AMD GPU' }),
  ],
  names: { license: ['Licence'], vmap: ['Batching', '批处理'], tpu: ['Google TPU'], amd_gpu: ['AMD GPU'] },
  vocabulary: {
    question: ['what'],
    filler: ['team'],
    rows: { user: ['who'], install: [], benchmark: [], history: [] },
    turns: { no: ['without'], wish: ['ideally'], must: ['must'] },
    values: { '-license:Proprietary': ['Open-Source'], 'language:C++': ['cpp'] },
    senses: [
      { means: '*amd_gpu|tpu', instead: 'vmap', says: ['card'], example: 'a card' },
      { means: 'vmap', says: ['batch'], example: 'a batch' },
    ],
    near: { ...noTurns, no: ['no'], wish: ['ideally'], or: ['or'], joins: ['and'] },
  },
};
