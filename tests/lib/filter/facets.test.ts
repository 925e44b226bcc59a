import { describe, expect, it } from 'vitest';
import type { Dimension, DimensionKind, GroupId } from '@/lib/dimensions/types';
import { toFacets, toVocabulary } from '@/lib/filter/records';
import { getMessages } from '@/lib/i18n/locales-fs';
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

  it('has languages, what a library runs on, licence, status and field open, and the rest folded, in this order', () => {
    expect(
      panelIn('en').facets.map((facet) => [
        facet.name,
        facet.kind === 'dimensions' && facet.folded ? 'folded' : 'open',
        facet.options.map(({ name }) => name),
      ]),
    ).toEqual([
      ['Language', 'open', ['C++', 'JavaScript', 'Julia', 'MATLAB', 'Python']],
      ['Hardware', 'open', ['Google TPU']],
      ['Operating system', 'open', ['Linux']],
      ['Deployment', 'open', ['Phones']],
      ['Licence', 'open', ['Apache-2.0', 'BSD-3-Clause', 'MIT', 'Proprietary']],
      ['Status', 'open', ['Active', 'Maintenance mode', 'Retired']],
      ['Application areas', 'open', ['Pictures']],
      ['Programming model', 'folded', ['Batching', 'Compilation']],
      ['Scale', 'folded', ['Several GPUs']],
      ['Tooling', 'folded', ['Profiler']],
      ['Support and maintenance', 'folded', []],
      ['Learning resources', 'folded', ['Book']],
    ]);
  });

  it('asks with values and ids that an address may name', () => {
    const { facets, vocabulary } = panelIn('en');
    expect(vocabulary).toEqual(toVocabulary(madeUpLibraries));
    const [language, hardware, , , license] = facets;
    expect([language!.facet, hardware!.facet, license!.facet]).toEqual(['language', 'hardware', 'license']);
    expect(language!.options[0]).toEqual({ value: 'C++', name: 'C++' });
    expect(hardware!.options).toEqual([{ value: 'tpu', name: 'Google TPU' }]);
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
    expect(chinese.facets[4]!.options.at(-1)).toEqual({ value: 'Proprietary', name: '商业许可（专有）' });
    expect(chinese.facets[5]!.options).toEqual([
      { value: 'active', name: '活跃' },
      { value: 'maintenance', name: '仅维护' },
      { value: 'retired', name: '已退役' },
    ]);
  });
});
