import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { getMessages, isLocale, locales } from '@/lib/i18n/locales-fs';

describe('the languages', () => {
  it('are the files, English first', () => {
    expect(locales).toEqual([
      'en',
      ...readdirSync('content/messages')
        .map((name) => name.replace('.json', ''))
        .filter((name) => name !== 'en')
        .sort(),
    ]);
    expect([isLocale('zh'), isLocale('../zh'), isLocale('__proto__')]).toEqual([true, false, false]);
    expect(() => getMessages('xx')).toThrow('content/messages/xx.json');
  });
});
