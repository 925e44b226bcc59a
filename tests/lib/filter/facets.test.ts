import { describe, expect, it } from 'vitest';
import type { Dimension, DimensionKind, GroupId } from '@/lib/dimensions/types';
import { toFacets, toVocabulary } from '@/lib/filter/records';
import { getMessages } from '@/lib/i18n/locales-fs';
import { plainLibrary } from '../../support/made-up/plain-library';
import { madeUpLibraries } from '../../support/libraries/made-up-libraries';

const dimension = (id: string, group: GroupId, name: string, kind: DimensionKind = 'support'): Dimension => ({
  id,
  group,
  kind,
  shelfLife: 365,
  name,
  question: '?',
  aliases: [],
});
const few = [
  dimension('license', 'identity', 'Licence', 'license'),
  dimension('vmap', 'programming', 'Batching'),
  dimension('jit', 'programming', 'Compilation'),
  dimension('tpu', 'hardware', 'Google TPU'),
  dimension('linux', 'system', 'Linux'),
  dimension('multi_gpu', 'scale', 'Several GPUs'),
  dimension('mobile', 'deployment', 'Phones'),
  dimension('vision', 'field', 'Pictures'),
  dimension('profiler', 'tooling', 'Profiler'),
  dimension('book', 'learning', 'Book'),
];

describe('the panel of filters', () => {
  const panelIn = (locale: string) => toFacets(madeUpLibraries, few, getMessages(locale));

  it('has languages, headline questions, licence and status first, and the rest folded, in this order', () => {
    expect(
      panelIn('en').facets.map((facet) => [
        facet.facet,
        facet.kind === 'dimensions' && facet.folded ? 'folded' : 'open',
        facet.options.map(({ name }) => name),
      ]),
    ).toEqual([
      ['language', 'open', ['Python', 'C++', 'Julia', 'JavaScript', 'MATLAB']],
      ['headline', 'open', ['Google TPU', 'Phones']],
      ['license', 'open', ['Apache-2.0', 'MIT', 'BSD-3-Clause', 'Proprietary']],
      ['status', 'open', ['Active', 'Maintenance mode', 'Retired']],
      ['programming', 'folded', ['Batching', 'Compilation']],
      ['system', 'folded', ['Linux']],
      ['scale', 'folded', ['Several GPUs']],
      ['field', 'folded', ['Pictures']],
      ['tooling', 'folded', ['Profiler']],
      ['learning', 'folded', ['Book']],
    ]);
  });

  it('asks with values and ids that an address may name', () => {
    const { facets, vocabulary } = panelIn('en');
    expect(vocabulary).toEqual(toVocabulary(madeUpLibraries));
    const [language, headline] = facets;
    expect(language!.options[1]).toEqual({ value: 'C++', name: 'C++' });
    expect(headline!.options[0]).toEqual({ value: 'tpu', name: 'Google TPU' });
  });

  it('names conditions of every kind, those of values in the language of the page', () => {
    const { names } = panelIn('en');
    expect(names.dimensions).toEqual({
      vmap: 'Batching',
      jit: 'Compilation',
      tpu: 'Google TPU',
      linux: 'Linux',
      multi_gpu: 'Several GPUs',
      mobile: 'Phones',
      vision: 'Pictures',
      profiler: 'Profiler',
      book: 'Book',
    });
    expect(names.facets).toEqual({ language: 'Language', license: 'Licence', status: 'Status' });
    const chinese = panelIn('zh');
    expect([chinese.names.values.retired, chinese.names.values.Proprietary]).toEqual([
      '已退役',
      '商业许可（专有）',
    ]);
    expect(chinese.facets[2]!.options.at(-1)).toEqual({ value: 'Proprietary', name: '商业许可（专有）' });
    // No state is folded away, had none of the libraries it.
    expect(chinese.facets[3]).toMatchObject({
      options: [
        { value: 'active', name: '活跃' },
        { value: 'maintenance', name: '仅维护' },
        { value: 'retired', name: '已退役' },
      ],
      further: [],
      retiredOnly: [],
    });
  });
});

describe('questions with yes and no', () => {
  it('stand by how many pairs of libraries they tell apart; what a profile does not answer is an answer too', () => {
    const answering = (id: string, answers: Readonly<Record<string, 'yes' | 'no'>>) =>
      plainLibrary({
        id,
        facts: Object.fromEntries(
          Object.entries(answers).map(([dimension, support]) => [dimension, { support, source: ['docs'] }]),
        ),
      });
    const libraries = [
      answering('one', { vmap: 'yes', jit: 'yes', tpu: 'yes', mobile: 'yes' }),
      answering('two', { vmap: 'yes', jit: 'no', tpu: 'yes', mobile: 'no' }),
      answering('three', { vmap: 'yes', tpu: 'yes' }),
    ];
    const { facets } = toFacets(libraries, few, getMessages('en'));
    const asked = (id: string) => facets.find(({ facet }) => facet === id)!.options.map(({ value }) => value);
    expect(asked('headline')).toEqual(['mobile', 'tpu']);
    expect(asked('programming')).toEqual(['jit', 'vmap']);
  });
});

describe('values of a facet', () => {
  it('folds what few libraries have, and apart from it what only retired ones have', () => {
    const speaking = (id: string, status: 'active' | 'retired', languages: readonly string[]) =>
      plainLibrary({
        id,
        facts: {
          status: { value: status, source: ['docs'] },
          host_languages: { value: [...languages], source: ['docs'] },
        },
      });
    const { facets } = toFacets(
      [
        speaking('one', 'active', ['A', 'B', 'C', 'D', 'E', 'F', 'G']),
        speaking('two', 'active', ['G']),
        speaking('old', 'retired', ['A', 'Perl']),
      ],
      few,
      getMessages('en'),
    );
    const [language] = facets;
    const values = (options: readonly { readonly value: string }[]) => options.map(({ value }) => value);
    expect(language!.kind).toBe('values');
    if (language?.kind !== 'values') return;
    expect(values(language.options)).toEqual(['A', 'G', 'B', 'C', 'D', 'E']);
    expect(values(language.further)).toEqual(['F']);
    expect(values(language.retiredOnly)).toEqual(['Perl']);
  });
});
