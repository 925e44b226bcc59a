import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';

export const out = fileURLToPath(new URL('../../../out/', import.meta.url));
export const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(out, path.join(entry.parentPath ?? entry.path, entry.name)));
export const pages = files.filter((file) => file.endsWith('.html'));
export const withoutScripts = (file: string) =>
  readFileSync(path.join(out, file), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');

/** Watches a browser for what must not happen: violations, requests to other hosts, dialogs, errors. A 404 says so in the console; that is no error. */
export async function watch(context: BrowserContext, baseURL: string): Promise<string[]> {
  const seen: string[] = [];
  context.on(
    'request',
    (request) => !request.url().startsWith(baseURL) && seen.push(`request ${request.url()}`),
  );
  context.on('dialog', (dialog) => (seen.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  context.on('weberror', (error) => seen.push(`error ${error.error().message}`));
  context.on(
    'console',
    (message) =>
      ['error', 'warning'].includes(message.type()) &&
      !/status of 404|registration blocked by Playwright/.test(message.text()) &&
      seen.push(`console ${message.text()}`),
  );
  await context.exposeBinding('reportViolation', (_, text: string) => void seen.push(`violation ${text}`));
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { reportViolation: (text: string) => void }).reportViolation(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  return seen;
}
