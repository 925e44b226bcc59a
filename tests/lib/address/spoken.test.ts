import { describe, expect, it } from 'vitest';
import { spokenAddress } from '@/lib/address/spoken';

const spoken = (path: string) => spokenAddress(path, ['en', 'zh']);

describe('an address as words', () => {
  it.each([
    ['/en/mxnet-replacement.html', 'en', 'mxnet replacement'],
    ['/ZH/%E9%A3%9E%E6%A1%A8/', 'zh', '飞桨'],
    ['/jax_vs_pytorch', undefined, 'jax vs pytorch'],
    ['/en/compare/flux+jax/index.html', 'en', 'compare flux jax'],
    ['/en/', 'en', ''],
    ['/', undefined, ''],
    ['/%E0%A4%A', undefined, '%E0%A4%A'],
  ])('%s', (path, language, text) => {
    expect(spoken(path)).toEqual({ language, text });
  });

  it('looks at no more than a beginning of a long one', () => {
    expect(spoken(`/${'a-'.repeat(3000)}`).text.length).toBeLessThan(200);
  });
});
