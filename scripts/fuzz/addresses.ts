import { readdirSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import fc from 'fast-check';
import { openSite, out, patience, wake } from './open-site';
import { tryInputs, type Failure, type FuzzOptions } from './try-inputs';

/** Names of parameters: all of the site's pages, some of which each page does not know, and such as break programs. */
const names = [
  ...['q', 'sort', 'partial', 'tpu', 'language', 'license', 'status', 'libraries', 'baseline', 'differences'],
  ...[
    'groups',
    'must',
    'wish',
    'unmatched',
    'said',
    'library',
    'dimension',
    'kind',
    'verdict',
    'utm_source',
    'from',
  ],
  ...['__proto__', 'constructor', 'toString', 'LIBRARIES', '%', '%00', '', '<b>'],
];
/** Values: right ones, and such as have become script or error elsewhere. */
const values = [
  ...[
    'yes',
    'no',
    'jax,flux',
    'JAX',
    'jax,jax,jax,pytorch,mxnet,tensorflow,flux',
    'tpu,-tpu',
    'language:Julia',
    '1',
  ],
  ...['<script>document.title="injected"</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)'],
  ...[
    '</script><svg onload=alert(1)>',
    '{{constructor.constructor("alert(1)")()}}',
    '//evil.example/',
    '__proto__',
  ],
  ...[
    '%',
    '%E0%A4%A',
    '%ED%A0%80',
    '%00',
    '%0d%0aSet-Cookie:a=b',
    '%25%32%35',
    '..%2f..%2f',
    '\u202e',
    '𝕏',
    'İ',
  ],
  ...['a'.repeat(5000), ','.repeat(2000), '('.repeat(300), '9'.repeat(400), '-', '+', '&', '#'],
];

/** Gives the paths of one page of each kind and folder, in their order: the same for the same site. */
function listPaths(): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...values) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }).map(encodeURIComponent) },
);

/** Takes the paths of the site; gives what makes addresses: true paths and others, with a query and an anchor. */
function addresses(paths: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...paths);
  const path = fc.oneof(
    { weight: 4, arbitrary: known },
    { weight: 1, arbitrary: known.map((name) => name.toUpperCase()) },
    { weight: 1, arbitrary: fc.tuple(known, word).map(([name, more]) => `${name}${encodeURI(more)}/`) },
    { weight: 1, arbitrary: word.map((said) => `/${encodeURI(said)}`) },
  );
  const query = fc.array(fc.tuple(fc.constantFrom(...names), word), { maxLength: 6 });
  return fc
    .tuple(path, query, fc.option(word, { nil: '' }))
    .map(
      ([at, said, anchor]) =>
        `${at}?${said.map(([name, value]) => `${name}=${value}`).join('&')}${anchor && `#${anchor}`}`,
    );
}

/** What a page may not hold, whatever its address says. */
function findForeign(): string[] {
  const found = [
    ...document.querySelectorAll(
      'iframe,object,embed,base,script[src]:not([src^="/_next/"]),a[href^="javascript:"]',
    ),
  ];
  const handlers = [...document.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  return [...found, ...handlers].map((element) => element.outerHTML.slice(0, 200));
}

/** Opens one address in a page of its own; throws if anything is seen that may not be. */
async function visit(context: BrowserContext, site: string, address: string): Promise<void> {
  const seen: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => seen.push(`error: ${message}`));
  page.on('dialog', (dialog) => (seen.push(`dialog: ${dialog.message()}`), void dialog.dismiss()));
  page.on(
    'request',
    (request) => request.url().startsWith(`${site}/`) || seen.push(`request: ${request.url()}`),
  );
  try {
    // Such an address may lead on at once: the first answer is enough, and then the page that stands there.
    await page.goto(site + address, { waitUntil: 'commit', timeout: patience });
    await page.waitForLoadState('load', { timeout: patience });
    await page.waitForTimeout(50);
    await page.waitForLoadState('load', { timeout: patience });
    // The offline page has no control, and so no scripts.
    if ((await page.locator('script[data-scripts]').count()) > 0) await wake(page);
    seen.push(...(await page.evaluate(findForeign)).map((markup) => `markup: ${markup}`));
    if ((await page.title()) === 'injected') seen.push('a script of the address ran');
    if (new URL(page.url()).origin !== site) seen.push(`led to ${page.url()}`);
  } catch (error) {
    seen.push((error as Error).message);
  } finally {
    await page.close();
  }
  if (seen.length > 0) throw new Error(seen.join('\n'));
}

/** Opens made-up addresses of every page of the built site in a real browser: none may end in an error, freeze, ask elsewhere or put anything of its own into the page. */
export async function fuzz(options: FuzzOptions): Promise<Failure[]> {
  const { address: site, browser, end } = await openSite();
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    return await tryInputs(
      addresses(listPaths()),
      (address) => visit(context, site, address),
      options,
      String,
    );
  } finally {
    await end();
  }
}
