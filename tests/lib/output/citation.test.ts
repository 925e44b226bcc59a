import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getMessages } from '@/lib/i18n/locales-fs';

const json = '{"made": "up"}\n';
const print = createHash('sha256').update(json).digest('hex').slice(0, 12);

/** Cites a made-up page on a site with an address, or without one. */
async function cite(address: string, locale: string, title = 'Madeup') {
  vi.stubEnv('SITE_URL', address);
  const { citedStateOf, toCitation } = await import('@/lib/output/citation');
  const state = citedStateOf(json, '2026-11-24');
  return toCitation({ key: 'madeup', title }, state, locale, getMessages(locale));
}

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('a citation', () => {
  it('names the state of the data by day, address and print', async () => {
    const { text, bibtex, state, hostless } = await cite('https://atlas.example', 'en');
    expect(state).toEqual({ date: '2026-11-24', print, path: '/as-of/2026-11-24/libraries.json' });
    expect(hostless).toBe(false);
    expect(text).toBe(
      `The DL Atlas authors: “Madeup”. DL Atlas, data of 24 Nov 2026, SHA-256 ${print}…: https://atlas.example/as-of/2026-11-24/libraries.json`,
    );
    expect(bibtex.split('\n')).toEqual([
      '@misc{dl-atlas-madeup-2026-11-24,',
      '  author = {{The DL Atlas authors}},',
      '  title = {Madeup},',
      '  howpublished = {DL Atlas},',
      '  year = {2026},',
      `  note = {data of 2026-11-24, SHA-256 ${print}…},`,
      '  url = {https://atlas.example/as-of/2026-11-24/libraries.json},',
      '}',
    ]);
  });

  it('is in the language of the page', async () => {
    const { text, bibtex } = await cite('https://atlas.example', 'zh');
    expect(text).toBe(
      `DL Atlas作者：《Madeup》，深度学习库图鉴，2026年11月24日的数据，SHA-256 ${print}…：https://atlas.example/as-of/2026-11-24/libraries.json`,
    );
    expect(bibtex).toContain('  howpublished = {深度学习库图鉴},');
  });

  it('makes no host up where the site does not know its own', async () => {
    const { text, bibtex, hostless } = await cite('', 'en');
    expect(hostless).toBe(true);
    expect(`${text}${bibtex}`).not.toMatch(/https?:/);
    expect(text).toMatch(/ \/as-of\/2026-11-24\/libraries\.json$/);
    expect(bibtex).not.toContain('url = ');
    expect(bibtex).toContain(`…: /as-of/2026-11-24/libraries.json},`);
  });

  it('keeps TeX from reading words as commands', async () => {
    const { bibtex } = await cite('https://atlas.example', 'en', 'A & B_{50%} #1 $x^2~\\input{etc}');
    expect(bibtex).toContain(
      '  title = {A \\& B\\_\\{50\\%\\} \\#1 \\$x\\textasciicircum{}2\\textasciitilde{}\\textbackslash{}input\\{etc\\}},',
    );
  });
});
