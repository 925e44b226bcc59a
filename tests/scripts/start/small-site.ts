import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A page that is longer than what is read from a file at once. */
export const page = '<!doctype html>\n'.padEnd(200_000, 'All libraries on one page. ');
const script = `${'console.log(1);'.repeat(60)}\n`;

/** What the build makes of a site: pages, their compressed forms, pages for what is missing, headers. */
export const smallSite: Readonly<Record<string, string | Uint8Array>> = {
  _headers: [
    '/*',
    '  X-Frame-Options: DENY',
    '/',
    '  Cache-Control: public, max-age=0, s-maxage=60, must-revalidate',
    '/en/*',
    '  Cache-Control: public, max-age=0, s-maxage=60, must-revalidate',
    '/en/feed.xml',
    '  Content-Type: application/atom+xml; charset=utf-8',
    '',
  ].join('\n'),
  'index.html': '<!doctype html>front',
  '404.html': '<!doctype html>This page does not exist',
  '404/index.html': '<!doctype html>This page does not exist',
  '_not-found/index.html': '<!doctype html>This page does not exist',
  'robots.txt': 'User-agent: *\nAllow: /\n\n',
  'empty.txt': '',
  'sw.js': script,
  'sw.js.br': brotliCompressSync(script),
  'sw.js.gz': gzipSync(script),
  'en/index.html': page,
  'en/index.html.br': brotliCompressSync(page),
  'en/index.html.gz': gzipSync(page),
  'en/feed.xml': '<feed/>',
  'zh/index.html': '<!doctype html>zh',
  'zh/404.html': '<!doctype html>没有这个页面',
  'zh/404.html.br': brotliCompressSync('<!doctype html>没有这个页面'),
};
