import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { checkTasks } from '@/lib/content/stale';
import { voiceOf } from '@/lib/fact/source-independence';
import { isChosen, listQuery, parseListFilter } from '@/lib/filter/list';
import { getMessages } from '@/lib/i18n/locales-fs';
import { endingParts } from '@/lib/fact/ending-parts';
import { chainBetween, chainsAmong } from '@/lib/lineage/chains';
import { correctionHref, issueUrl, reportText } from '@/lib/report';
import type { Kin } from '@/lib/schema/lineage';
import { withContent } from '../../support/content-folder';

const words = getMessages('en').fact;

describe('whose word a fact is', () => {
  const interested = { project: ['JAX project'], vendor: ['NVIDIA'] };
  it.each([
    [['JAX project'], 'project'],
    [['JAX project', 'NVIDIA'], 'vendor'],
    [['NVIDIA'], 'vendor'],
    [['JAX project', 'Hugging Face'], undefined],
    [[], undefined],
  ] as const)('%j is %s', (publishers, voice) => {
    expect(voiceOf(publishers, interested)).toBe(voice);
  });
});

describe('parts that end', () => {
  const row = { role: 'Serves', url: 'https://x.example/', source: ['s1'] };
  const ecosystem = [
    {
      ...row,
      name: 'TorchServe',
      status: 'retired' as const,
      ended: '2025-08',
      successor: 'vLLM',
      carries: ['serving', 'install'],
    },
    { ...row, name: 'Triton', status: 'active' as const, carries: ['serving'] },
    { ...row, name: 'Old', status: 'maintenance' as const },
  ];
  it('are named where something stands on them, living ones are not', () => {
    expect(endingParts({ ecosystem }, 'serving')).toEqual([
      { name: 'TorchServe', status: 'retired', ended: '2025-08', successor: 'vLLM' },
    ]);
    expect(endingParts({ ecosystem }, 'install')).toHaveLength(1);
    expect(endingParts({ ecosystem }, 'mobile')).toEqual([]);
  });
});

describe('a report', () => {
  const report = {
    id: 'jax',
    library: 'JAX',
    dimensionId: 'tpu',
    dimension: 'Google TPU',
    shown: 'Yes & more',
  };
  it('leads to the page that explains, without a repository', () => {
    expect(correctionHref('zh', report, words, '')).toBe('/zh/correct/?library=jax&dimension=tpu');
  });
  it('opens a pre-filled issue, with one', () => {
    const address = new URL(correctionHref('en', report, words, 'https://code.example/atlas'));
    expect(address.origin + address.pathname).toBe('https://code.example/atlas/issues/new');
    expect(address.searchParams.get('title')).toBe('Correct JAX: Google TPU');
    expect(address.searchParams.get('body')).toContain('**Shown value:**\nYes & more');
    expect(address.searchParams.get('body')).toContain('/en/libraries/jax/#tpu');
  });
  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (shown) => {
        const text = reportText('en', { ...report, shown }, words);
        expect(new URL(issueUrl('https://code.example', text)).searchParams.get('body')).toBe(
          text.body.replace(/\r\n?/g, (end) => end),
        );
      }),
    );
  });
});

describe('rivals or layers', () => {
  const kin = (id: string, relations: Kin['relations'] = []): Kin => ({
    id,
    name: id.toUpperCase(),
    born: '2020',
    steward: 'x',
    relations,
    sources: [],
  });
  const lineage = [
    kin('base'),
    kin('layer', [{ to: 'base', kind: 'built-on' }]),
    kin('top', [{ to: 'layer', kind: 'wraps' }]),
    kin('old', [{ to: 'middle', kind: 'successor' }]),
    kin('middle', [{ to: 'young', kind: 'renamed-to' }]),
    kin('young'),
    kin('friend', [{ to: 'base', kind: 'inspired' }]),
  ];
  it('finds what stands on what, whichever comes first', () => {
    expect(chainBetween(lineage, 'base', 'layer')).toEqual({
      kind: 'layer',
      from: 'layer',
      to: 'base',
      between: [],
    });
    expect(chainBetween(lineage, 'top', 'base')).toEqual({
      kind: 'layer',
      from: 'top',
      to: 'base',
      between: ['LAYER'],
    });
    expect(chainBetween(lineage, 'young', 'old')).toEqual({
      kind: 'successor',
      from: 'old',
      to: 'young',
      between: ['MIDDLE'],
    });
  });
  it('leaves rivals alone: an idea taken over makes no layer', () => {
    expect(chainBetween(lineage, 'friend', 'base')).toBeUndefined();
    expect(chainBetween(lineage, 'nowhere', 'base')).toBeUndefined();
    expect(chainsAmong(lineage, ['friend', 'top', 'layer', 'young'])).toHaveLength(1);
  });
  it('holds no two of the six profiles for layers', () => {
    const { collection } = checkContent('content', '2026-11-25');
    expect(
      chainsAmong(
        collection.lineage,
        collection.libraries.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(chainBetween(collection.lineage, 'flax', 'jax')).toMatchObject({
      kind: 'layer',
      from: 'flax',
      to: 'jax',
    });
    expect(chainBetween(collection.lineage, 'torch7', 'pytorch')).toMatchObject({ kind: 'successor' });
  });
});

describe('what to check next', () => {
  it('lists every stated fact, the most used-up first, with what to open', () => {
    withContent({}, (folder) => {
      const { libraries } = checkContent(folder, '2026-11-24').collection;
      const tasks = checkTasks(libraries, '2027-05-01');
      expect(tasks.map(({ dimension }) => dimension)).toEqual([
        'latest_release',
        'status',
        'tpu',
        'windows',
        'license',
      ]);
      expect(tasks[0]).toMatchObject({
        library: 'madeup',
        state: 'due',
        daysLeft: -42,
        open: ['Package metadata (madeup 2.10)'],
      });
      expect(tasks[4]).toMatchObject({ state: 'fresh', open: ['https://madeup.example/docs'] });
    });
  });
});

describe('a list narrowed by its address', () => {
  const vocabulary = { library: ['jax', 'flux'], verdict: ['holds'] };
  it('takes what it knows and names the rest', () => {
    expect(parseListFilter('?verdict=holds&library=flux&x=1&library=jax&verdict=no', vocabulary)).toEqual({
      choice: { verdict: 'holds', library: 'flux' },
      ignored: ['x=1', 'library=jax', 'verdict=no'],
    });
    expect(listQuery({ verdict: 'holds', library: 'flux' }, vocabulary)).toBe('?library=flux&verdict=holds');
    expect([isChosen({ library: 'jax' }, {}), isChosen({ library: 'jax' }, { library: 'flux' })]).toEqual([
      true,
      false,
    ]);
  });
  it('never throws, and what it writes it reads again', () => {
    fc.assert(fc.property(fc.webQueryParameters(), (query) => void parseListFilter(`?${query}`, vocabulary)));
    fc.assert(
      fc.property(
        fc.record({
          library: fc.constantFrom('', ...vocabulary.library),
          verdict: fc.constantFrom('', 'holds'),
        }),
        (choice) => {
          const kept = Object.fromEntries(Object.entries(choice).filter(([, value]) => value));
          expect(parseListFilter(listQuery(choice, vocabulary), vocabulary)).toEqual({
            choice: kept,
            ignored: [],
          });
        },
      ),
    );
  });
});
