import { describe, expect, it } from 'vitest';
import { rankDifferences, stepBetween } from '@/lib/compare/rank-differences';
import { cell, column } from '../../support/made-up/columns';
import { table } from '../../support/made-up/compared-table';

const order = (...given: Parameters<typeof rankDifferences>) =>
  rankDifferences(...given).map(({ row, weight }) => `${row.id} ${weight}`);

describe('the differences of two libraries', () => {
  const [groups, columns] = table(
    [
      ['license', 'identity', 'MIT', 'Apache-2.0'],
      ['price', 'identity', 'Free', 'Paid: by seat'],
      ['status', 'identity', 'Active', 'Retired'],
      ['host_languages', 'identity', 'Python', 'Julia'],
      ['homepage', 'identity', 'a.example', 'b.example'],
      ['creators', 'identity', 'Ann', 'Bob'],
      ['vmap', 'programming', 'yes', 'no'],
      ['cpu', 'hardware', 'yes', 'yes'],
      ['tpu', 'hardware', 'yes', 'partial'],
      ['amd_gpu', 'hardware', 'partial', 'no'],
      ['intel_gpu', 'hardware', 'unknown', 'yes'],
      ['apple_gpu', 'hardware', 'unknown', 'unknown'],
      ['windows', 'system', 'no', 'yes'],
      ['mobile', 'deployment', 'partial', 'yes'],
      ['serving', 'deployment', 'yes', 'no'],
      ['huawei_npu', 'hardware', 'no', 'yes'],
      ['chinese_docs', 'learning', 'yes', 'no'],
    ],
    [['Python'], ['Julia']],
  );

  it('stand by their weight, then by how many they decide for; addresses, people and what is alike are none', () => {
    expect(order(groups, columns)).toEqual([
      'status standing',
      'price standing',
      'host_languages standing',
      'license standing',
      'windows yes-no',
      'chinese_docs yes-no',
      'serving yes-no',
      'huawei_npu yes-no',
      'vmap yes-no',
      'tpu yes-partial',
      'mobile yes-partial',
      'amd_gpu partial-no',
      'intel_gpu open',
    ]);
  });

  it('begin with what the reader asked for, in the order of asking', () => {
    expect(order(groups, columns, ['amd_gpu', 'cpu', 'vmap']).slice(0, 4)).toEqual([
      'amd_gpu asked',
      'vmap asked',
      'status standing',
      'price standing',
    ]);
    expect(order(groups, columns, ['vmap', 'amd_gpu']).slice(0, 2)).toEqual(['vmap asked', 'amd_gpu asked']);
  });

  it('are the same from the other side', () => {
    expect(order(groups, columns.toReversed())).toEqual(order(groups, columns));
  });
});

describe('two libraries that are alike in most', () => {
  const [groups, columns] = table(
    [
      ['huawei_npu', 'hardware', 'no', 'yes'],
      ['windows', 'system', 'partial', 'yes'],
      ['amd_gpu', 'hardware', 'unknown', 'yes'],
      ['nvidia_gpu', 'hardware', 'yes', 'yes'],
      ['license', 'identity', 'Apache-2.0', 'BSD-3-Clause'],
      ['host_languages', 'identity', 'Python', 'Python and C++'],
    ],
    [['Python'], ['Python', 'C++']],
  );

  it('differ first in languages and licence, however rare the hardware that only one of them supports', () => {
    expect(order(groups, columns)).toEqual([
      'host_languages standing',
      'license standing',
      'huawei_npu yes-no',
      'windows yes-partial',
      'amd_gpu open',
    ]);
  });

  it('keep yes against no before yes against partial before unknown, even of what is widely asked', () => {
    const answers = groups.filter(({ id }) => id !== 'identity');
    expect(order(answers, columns, ['windows'])).toEqual([
      'windows asked',
      'huawei_npu yes-no',
      'amd_gpu open',
    ]);
  });
});

describe('values', () => {
  it('weigh little where only what is said beside them differs; the order of languages is no difference', () => {
    const [groups, columns] = table(
      [
        ['price', 'identity', 'Free', 'Free; the company sells computers'],
        ['host_languages', 'identity', 'Java and Scala', 'Scala and Java'],
        ['tpu', 'hardware', 'partial', 'no'],
      ],
      [
        ['Java', 'Scala'],
        ['Scala', 'Java'],
      ],
    );
    expect(order(groups, columns)).toEqual(['tpu partial-no', 'price other']);
    expect(order(...table([['price', 'identity', 'Free', 'Free (for everybody)']]))).toEqual(['price other']);
  });

  it('differ though the languages are the same, and are open where one library has none', () => {
    const [groups, columns] = table(
      [
        ['license', 'identity', 'MIT', 'Apache-2.0'],
        ['price', 'identity', 'Free', 'Free'],
        ['status', 'identity', 'Active', 'unknown'],
      ],
      [['Python'], ['Python']],
    );
    expect(order(groups, columns)).toEqual(['license standing', 'status open']);
  });

  it('are languages as the cells have them where nothing more is known', () => {
    const [groups, columns] = table([['host_languages', 'identity', 'Python', 'Julia']]);
    const bare = columns.map(({ id, name, cells }) => column(id, name, cells));
    expect(order(groups, bare)).toEqual(['host_languages standing']);
  });
});

describe('the differences of three libraries', () => {
  it('weigh by the widest gap among what is known', () => {
    const [groups, columns] = table([
      ['tpu', 'hardware', 'yes', 'unknown', 'partial'],
      ['cpu', 'hardware', 'yes', 'unknown', 'yes'],
      ['windows', 'system', 'no', 'partial', 'yes'],
    ]);
    expect(order(groups, columns)).toEqual(['windows yes-no', 'tpu yes-partial', 'cpu open']);
  });
});

describe('the kind of a partial answer', () => {
  it('is a small difference', () => {
    const [groups, [a, b]] = table([['tpu', 'hardware', 'partial', 'partial']]);
    const other = { ...b!, cells: { tpu: cell('partial', 'Partial (limited)') } };
    expect(order(groups, [a!, other])).toEqual(['tpu other']);
    expect(order(groups, [a!, b!])).toEqual([]);
  });
});

describe('the step from one library to another', () => {
  it.each([
    ['no', 'yes', 'gain'],
    ['partial', 'yes', 'gain'],
    ['yes', 'partial', 'loss'],
    ['yes', 'unknown', 'open'],
    ['unknown', 'no', 'open'],
    ['yes', 'yes', 'other'],
    ['value', 'value', 'other'],
  ] as const)('from %s to %s is %s', (from, to, step) => {
    const of = (state: typeof from | typeof to) => column(state, state, { tpu: cell(state, state) });
    expect(stepBetween('tpu', of(from), of(to))).toBe(step);
  });

  it.each([
    ['retired', 'active', 'gain'],
    ['active', 'maintenance', 'loss'],
    ['active', 'active', 'other'],
  ] as const)('of a library that is %s to one that is %s is %s', (from, to, step) => {
    const of = (status: typeof from | typeof to) => ({
      ...column(status, status, { status: cell('value', status) }),
      status,
    });
    expect(stepBetween('status', of(from), of(to))).toBe(step);
  });
});
