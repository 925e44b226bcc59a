import { describe, expect, it } from 'vitest';
import { toCaddyfile } from '@/build/deploy/caddyfile';
import { headerRules, headersOf, type HeaderRule } from '@/build/deploy/headers';
import { countRules, toHeadersFile } from '@/build/deploy/headers-file';
import { headerPolicy } from '@/build/deploy/content-security-policy';
import { readHeadersFile } from '../../../scripts/support/serve/headers-file.mjs';

const files = [
  '/index.html',
  '/404.html',
  '/icon.svg',
  '/sitemap.xml',
  '/en/index.html',
  '/en/feed.xml',
  '/en/ends.ics',
  '/zh/feed.xml',
  '/zh/ends.ics',
  '/en/libraries/jax/index.html',
  '/api/v1/libraries.json',
  '/api/v1/libraries.csv',
  '/data/en/search.json',
  '/_next/static/chunks/a.js',
  '/_next/static/chunks/a.css',
];
const rules = headerRules(files, headerPolicy([]));
const addresses = [...files, '/', '/en/', '/en/libraries/jax/', '/nowhere/', '/_nextx', '/apix', '/en'];

describe('headerRules', () => {
  it('guards every address, known or not', () => {
    for (const address of addresses) {
      const headers = headersOf(rules, address);
      expect(Object.keys(headers), address).toEqual(
        expect.arrayContaining([
          'Content-Security-Policy',
          'Strict-Transport-Security',
          'X-Content-Type-Options',
          'X-Frame-Options',
          'Referrer-Policy',
          'Permissions-Policy',
          'Cross-Origin-Opener-Policy',
          'Cross-Origin-Resource-Policy',
        ]),
      );
    }
  });

  it('says what each guard forbids', () => {
    expect(headersOf(rules, '/en/')).toMatchObject({
      'Strict-Transport-Security': 'max-age=63072000',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    expect(headersOf(rules, '/en/')['Permissions-Policy']).toContain('camera=()');
  });

  it('lets caches keep hashed files for good and makes them ask for everything else', () => {
    for (const address of files)
      expect(headersOf(rules, address)['Cache-Control'], address).toMatch(
        address.startsWith('/_next/static/') ? /immutable/ : /max-age=0, s-maxage=60, must-revalidate/,
      );
  });

  it('lets no cache answer for the worker: its way out must be open at once', () => {
    const withWorker = headerRules([...files, '/sw.js'], headerPolicy([]));
    expect(headersOf(withWorker, '/sw.js')['Cache-Control']).toBe('no-cache');
    expect(headersOf(withWorker, '/sw.js')['Content-Security-Policy']).toContain("worker-src 'self'");
    expect(countRules(withWorker)).toBe(countRules(rules) + 1);
  });

  it('opens data to every site, and nothing else', () => {
    const open = addresses.filter(
      (address) => headersOf(rules, address)['Access-Control-Allow-Origin'] === '*',
    );
    expect(open.sort()).toEqual([
      '/api/v1/libraries.csv',
      '/api/v1/libraries.json',
      '/en/ends.ics',
      '/en/feed.xml',
      '/zh/ends.ics',
      '/zh/feed.xml',
    ]);
  });

  it('opens states of the data and badges too, where the site has them', () => {
    const more = ['/as-of/2026-11-24/libraries.json', '/badge/jax/tpu.svg', '/badge/jax/tpu.zh.svg'];
    const grown = headerRules([...files, ...more], headerPolicy([]));
    for (const address of more)
      expect(headersOf(grown, address)['Access-Control-Allow-Origin'], address).toBe('*');
    expect(headersOf(grown, '/en/')['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('names the types that servers guess differently', () => {
    expect(headersOf(rules, '/en/feed.xml')['Content-Type']).toBe('application/atom+xml; charset=utf-8');
    expect(headersOf(rules, '/sitemap.xml')['Content-Type']).toBeUndefined();
    expect(headersOf(rules, '/api/v1/libraries.csv')['Content-Type']).toBe('text/csv; charset=utf-8');
  });

  it('says one thing once: two rules for one header of one address are an error', () => {
    const twice: HeaderRule[] = [
      ...rules,
      { paths: ['/en/*'], headers: { 'X-Frame-Options': 'SAMEORIGIN' } },
    ];
    expect(() => headersOf(twice, '/en/')).toThrow(/Two rules give X-Frame-Options/);
  });

  it('writes few rules for many files of one kind in one folder', () => {
    const many = Array.from({ length: 500 }, (_, index) => `/api/v1/tables/${index}.csv`);
    const grown = headerRules([...files, ...many], headerPolicy([]));
    expect(countRules(grown)).toBe(countRules(rules) + 1);
    expect(headersOf(grown, '/api/v1/tables/7.csv')['Content-Type']).toBe('text/csv; charset=utf-8');
  });
});

describe('the forms of the headers', () => {
  it('_headers, as hosts read it, says the same', () => {
    const read = readHeadersFile(toHeadersFile(rules));
    for (const address of addresses)
      expect(Object.fromEntries(read(address)), address).toEqual(headersOf(rules, address));
  });

  it('the Caddyfile says the same', () => {
    const text = toCaddyfile(rules, [...files, '/zh/404.html']);
    expect(text).toMatch(/path \/zh\/\*\n\t\t}\n\t\thandle @missingzh {\n\t\t\trewrite \* \/zh\/404\.html/);
    // Where a release writes its own folder.
    expect(text).toContain('{$SITE_ROOT:/srv}');
    for (const { paths, headers } of rules) {
      if (!paths.includes('/*')) expect(text).toContain(` path ${paths.join(' ')}\n`);
      for (const [name, value] of Object.entries(headers)) expect(text).toContain(`\t\t${name} "${value}"\n`);
    }
  });
});
