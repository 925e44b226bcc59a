import { describe, expect, it } from 'vitest';
import type { Asked } from '@/lib/answer/asked';
import { createAnswerPages, mostPages } from '@/lib/answer/pages/pages';
import { madeUpSite } from '../made-up-site';

const { answers, nearest } = createAnswerPages(madeUpSite);
const nothing: Asked = { text: '', lost: [], libraries: [], others: [], intents: [], keys: [] };
const addresses = (asked: Partial<Asked>) => answers({ ...nothing, ...asked }).map(({ address }) => address);

/** What was asked, and the pages that stand first, in their order; written by hand. */
const rows: [string, Partial<Asked>, string[]][] = [
  [
    'two libraries: their comparison',
    { libraries: ['bee', 'ant'] },
    ['/en/compare/ant-vs-bee/', '/en/libraries/bee/', '/en/libraries/ant/'],
  ],
  [
    'two without a page of their own',
    { libraries: ['bee', 'wasp'], intents: ['compare'] },
    ['/en/compare/?libraries=bee,wasp'],
  ],
  [
    'three of them, in the order of the text',
    { libraries: ['wasp', 'ant', 'bee'] },
    ['/en/compare/?libraries=wasp,ant,bee'],
  ],
  [
    'six: the first five',
    { libraries: ['ant', 'bee', 'cricket', 'moth', 'wasp', 'gnat'] },
    ['/en/compare/?libraries=ant,bee,cricket,moth,wasp'],
  ],
  ['compare, with nothing named', { intents: ['compare'] }, ['/en/compare/']],
  [
    'leave a retired one',
    { libraries: ['moth'], intents: ['leave'] },
    [
      '/en/find/old-moth/',
      '/en/libraries/moth/#retirement',
      '/en/compare/bee-vs-moth/',
      '/en/compare/ant-vs-moth/',
      '/en/vitals/#moth',
    ],
  ],
  [
    'leave one for another',
    { libraries: ['bee', 'moth'], intents: ['leave'] },
    ['/en/compare/bee-vs-moth/', '/en/find/old-moth/', '/en/libraries/moth/#retirement'],
  ],
  ['is it alive', { libraries: ['bee'], intents: ['alive'] }, ['/en/vitals/#bee', '/en/libraries/bee/']],
  [
    'is a retired one alive',
    { libraries: ['moth'], intents: ['alive'] },
    ['/en/vitals/#moth', '/en/find/old-moth/', '/en/libraries/moth/#retirement'],
  ],
  ['what is alive', { intents: ['alive'] }, ['/en/vitals/']],
  [
    'alive, without a measured life',
    { libraries: ['cricket'], intents: ['alive'] },
    ['/en/vitals/', '/en/libraries/cricket/'],
  ],
  ['fastest', { intents: ['fastest'] }, ['/en/measurements/']],
  [
    'is one faster than another',
    { libraries: ['ant', 'bee'], intents: ['fastest'] },
    [
      '/en/libraries/ant/#benchmarks',
      '/en/libraries/bee/#benchmarks',
      '/en/measurements/',
      '/en/compare/ant-vs-bee/',
    ],
  ],
  [
    'one against another in speed',
    { libraries: ['ant', 'bee'], intents: ['fastest', 'compare'] },
    ['/en/compare/ant-vs-bee/', '/en/libraries/ant/#benchmarks'],
  ],
  ['what to learn first', { intents: ['learn'] }, ['/en/find/first/']],
  [
    'which of two to learn first',
    { libraries: ['ant', 'bee'], intents: ['learn'] },
    ['/en/compare/ant-vs-bee/', '/en/find/first/'],
  ],
  [
    'the price of one',
    { libraries: ['bee'], intents: ['price'] },
    ['/en/libraries/bee/#price', '/en/map/?groups=identity'],
  ],
  [
    'the price of what only one speaks',
    { keys: ['language:Formic'], intents: ['price'] },
    ['/en/libraries/ant/#price'],
  ],
  ['to install one', { libraries: ['bee'], intents: ['install'] }, ['/en/libraries/bee/#install']],
  [
    'what it costs to install one',
    { libraries: ['bee'], intents: ['footprint'] },
    ['/en/footprint/#bee', '/en/footprint/'],
  ],
  [
    'what it costs to install one that nobody measured',
    { libraries: ['cricket'], intents: ['footprint'] },
    ['/en/footprint/'],
  ],
  ['who uses it', { libraries: ['bee'], intents: ['users'] }, ['/en/libraries/bee/#users']],
  ['a name without a profile', { others: ['louse'] }, ['/en/others/#louse', '/en/timeline/#kin-louse']],
  [
    'such a name beside a library',
    { libraries: ['bee'], others: ['mite'], intents: ['compare'] },
    ['/en/compare/', '/en/others/#mite', '/en/libraries/bee/'],
  ],
  [
    'whether one can do it',
    { libraries: ['bee'], keys: ['vmap', 'language:Formic'] },
    ['/en/libraries/bee/#vmap', '/en/libraries/bee/#host_languages'],
  ],
  ['conditions of a situation', { keys: ['windows', 'mobile'] }, ['/en/find/garden/', '/en/find/house/']],
  ['a condition that many wish for', { keys: ['status:active'] }, []],
  [
    'its own sentence',
    { text: 'you own a house of WOOD', keys: ['mobile', 'windows'] },
    ['/en/find/house/', '/en/find/garden/'],
  ],
  ['its own sentence in another language', { text: '你养花,想要传粉' }, ['/en/find/garden/']],
  ['words of a situation', { text: 'flowers and pollen' }, ['/en/find/garden/']],
  [
    'a statement',
    { text: 'do bees make honey', libraries: ['bee'] },
    ['/en/libraries/bee/', '/en/claims/#claim-honey'],
  ],
  [
    'a few words of a statement, where nothing else answers',
    { text: 'nectar of flowers' },
    ['/en/claims/#claim-honey'],
  ],
  ['one word of a statement among others', { text: 'nectar for the tax office' }, []],
  ['a statement about all', { text: 'every insect flies by night' }, ['/en/claims/#claim-all-fly']],
  [
    'one library',
    { libraries: ['bee'] },
    ['/en/libraries/bee/', '/en/vitals/#bee', '/en/timeline/#kin-bee', '/en/changes/?library=bee'],
  ],
  ['a part of the site by its name', { text: 'family TREE' }, ['/en/timeline/']],
  ['a part of the site in another language', { text: '谱系' }, ['/en/timeline/']],
  [
    'a part of the site among other words',
    { text: 'where is the family tree', libraries: ['bee'] },
    ['/en/timeline/', '/en/libraries/bee/'],
  ],
  ['a name of one word among others', { text: 'compare quarks' }, []],
  ['nothing', { text: 'quark' }, []],
];

describe('the pages that answer', () => {
  it.each(rows)('%s', (_, asked, first) => {
    const found = addresses(asked);
    expect(found.slice(0, Math.max(first.length, first.length === 0 ? 9 : 0))).toEqual(first);
  });

  it('stand there once each, no more than fit, and say so where a library is retired', () => {
    const pages = answers({
      ...nothing,
      libraries: ['moth', 'bee', 'ant'],
      intents: ['leave', 'alive', 'users'],
    });
    expect(pages).toHaveLength(mostPages);
    expect(new Set(pages.map(({ address }) => address)).size).toBe(mostPages);
    for (const { title, why } of pages) expect([title, why].join()).not.toMatch(/[{}]/);
    expect(answers({ ...nothing, libraries: ['moth'] }).every(({ retired }) => retired)).toBe(true);
    expect(answers({ ...nothing, libraries: ['bee'] }).some(({ retired }) => retired)).toBe(false);
  });

  it('lead nowhere about installing where nothing was measured', () => {
    const libraries = madeUpSite.libraries.map((library) => ({ ...library, weighed: false }));
    const { answers: unweighed } = createAnswerPages({ ...madeUpSite, libraries });
    const found = unweighed({ ...nothing, libraries: ['bee'], intents: ['footprint'] });
    expect(found.filter(({ kind }) => kind === 'footprint')).toEqual([]);
  });

  it('where there are none, are the nearest and where to begin', () => {
    expect(nearest({ ...nothing, lost: ['wooden', 'quark'] }).map(({ address }) => address)).toEqual([
      '/en/compare/',
      '/en/vitals/',
      '/en/others/',
      '/en/timeline/',
    ]);
    expect(nearest({ ...nothing, lost: ['quark', 'wood'] })[0]!.address).toBe('/en/find/house/');
  });
});
