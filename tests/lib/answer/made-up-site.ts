import type { AnswerSite, KnownLibrary } from '@/lib/answer/site';
import { getMessages } from '@/lib/i18n/locales-fs';

const library = (id: string, more: Partial<KnownLibrary> = {}): KnownLibrary => ({
  id,
  name: `${id[0]!.toUpperCase()}${id.slice(1)}`,
  retired: false,
  measured: true,
  inTree: true,
  benchmarks: 2,
  weighed: true,
  used: true,
  alone: [],
  ways: [],
  ...more,
});

/** A site about insects: Moth is retired, and Ant alone speaks Formic. */
export const madeUpSite: AnswerSite = {
  locale: 'en',
  libraries: [
    library('ant', { alone: ['language:Formic'] }),
    library('bee'),
    library('cricket', { benchmarks: 0, used: false, measured: false, weighed: false, inTree: false }),
    library('moth', { retired: true, ways: ['bee', 'ant', 'nobody'] }),
    library('wasp'),
    library('gnat'),
  ],
  paired: ['ant', 'bee', 'moth'],
  others: [
    { id: 'louse', name: 'Louse', what: 'A small one.', retired: true, inTree: true, measured: false },
    { id: 'mite', name: 'Mite', what: 'No insect.', retired: false, inTree: false, measured: true },
  ],
  situations: [
    {
      id: 'garden',
      name: 'A garden',
      says: ['A garden', 'You keep flowers and want pollen carried.', '花园', '你养花，想要传粉。'],
      partial: true,
      must: ['windows', 'mobile'],
      wish: ['tpu', 'status:active'],
    },
    {
      id: 'house',
      name: 'A house',
      says: ['A house', 'You own a house of wood.'],
      partial: false,
      must: ['windows', 'vmap'],
      wish: ['status:active'],
    },
    {
      id: 'old-moth',
      name: 'An old moth',
      says: ['An old moth', 'You inherited a wardrobe.'],
      partial: false,
      must: ['tpu'],
      wish: [],
      inherited: 'moth',
    },
    {
      id: 'first',
      name: 'A first insect',
      says: ['A first insect', 'You never had one.'],
      partial: false,
      must: ['cpu'],
      wish: [],
      answers: 'learn',
    },
  ],
  claims: [
    { id: 'honey', library: 'bee', says: 'Bees make honey out of the nectar of flowers.' },
    { id: 'all-fly', library: 'all', says: 'Every insect of the garden flies by night.' },
  ],
  parts: [
    {
      address: '/en/timeline/',
      title: 'The family tree of insects',
      lead: 'Who from whom.',
      says: ['Family tree', '谱系'],
    },
    { address: '/en/compare/', title: 'Compare insects', lead: 'Side by side.', says: ['Compare'] },
  ],
  tasks: { train: 'Train', leave: 'Leave' },
  dimensions: {
    windows: 'Windows',
    mobile: 'Phones',
    tpu: 'TPU',
    vmap: 'Swarms',
    host_languages: 'Languages',
    license: 'Licence',
  },
  words: getMessages('en').answer,
};
