import { describe, expect, it } from 'vitest';
import { parsePicks, togglePick } from '@/lib/compare/picks';

describe('picks', () => {
  const pick = (id: string) => ({ id, name: id.toUpperCase(), hue: 'slate' });

  it.each([
    null,
    '',
    '{',
    '"a"',
    '{"a":1}',
    '[1,null,["a"]]',
    '["<b>"]',
    '[{"id":"a","name":7}]',
    '[{"id":"a","name":" "}]',
    '[{"id":"__proto__","name":"x"}]',
    '[{"id":"a","hue":"red;}"}]',
    '[{"id":"a","hue":"}red"}]',
    '[{"id":"a","hue":["red"]}]',
    '[{"id":["a"],"name":"x"}]',
    '[{"id":"a","name":["x"]}]',
    '["2a"]',
    '["a b"]',
    `["a${'b'.repeat(64)}"]`,
    `[{"id":"a","name":"${'x'.repeat(61)}"}]`,
  ])('takes %j as none', (text) => {
    expect(parsePicks(text)).toEqual([]);
  });

  it('keeps long ids and names that a profile may have', () => {
    const long = { id: `deep-learning-2-${'b'.repeat(48)}`, name: 'X'.repeat(60), hue: 'rose' };
    expect(parsePicks(JSON.stringify([long]))).toEqual([long]);
  });

  it('keeps order, drops doubles, stops at five, and reads what was remembered as ids alone', () => {
    expect(
      parsePicks(JSON.stringify(['f', pick('a'), 'a', '?', 'b', 'c', 'd', 'e'])).map(({ id }) => id),
    ).toEqual(['f', 'a', 'b', 'c', 'd']);
    expect(parsePicks('["f"]')).toEqual([{ id: 'f', name: 'f', hue: 'slate' }]);
    expect(togglePick(['a', 'b', 'c', 'd', 'e'].map(pick), pick('f'))).toHaveLength(5);
    expect(togglePick(['a', 'b'].map(pick), pick('a'))).toEqual([pick('b')]);
  });
});
