import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
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

  it('are marked by their tag and called as Unicode calls them, unless they say otherwise', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dl-atlas-messages-'));
    mkdirSync(path.join(folder, 'messages'));
    cpSync('content/messages/en.json', path.join(folder, 'messages/en.json'));
    writeFileSync(path.join(folder, 'messages/nl.json'), '{"site": {"search": "Zoeken"}}');
    vi.stubEnv('CONTENT_FOLDER', folder);
    vi.resetModules();
    const { site } = (await import('@/lib/i18n/locales-fs')).getMessages('nl');
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
    expect([site.htmlLang, site.languageName, site.search, site.compare]).toEqual([
      'nl',
      'Nederlands',
      'Zoeken',
      'Compare',
    ]);
  });
});
