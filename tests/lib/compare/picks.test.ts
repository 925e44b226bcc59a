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
  ])('takes %j as none', (text) => {
    expect(parsePicks(text)).toEqual([]);
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
