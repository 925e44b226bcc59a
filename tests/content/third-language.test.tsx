import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReactNode } from 'react';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { placesToTranslate } from '@/lib/content/translation/translation';
import { today } from '@/lib/today';
import { addAccentedLanguage } from '../support/made-up/accented-language';
import { whole } from '../support/whole';
import {
  markdownTexts,
  plainWordFinder,
  properData,
  readableTexts,
  shownTexts,
  textsUnder,
} from '../support/plain-words';

// Next loads typefaces, nobody else.
vi.mock('next/font/local', () => ({ default: () => ({ variable: 'face' }) }));

// Slovak dates are figures and its “and” is one letter: what is left of plain words is ours.
const locale = 'sk-x-accents';
const root = mkdtempSync(path.join(tmpdir(), 'dl-atlas-language-'));
const content = path.join(root, 'content');

type Params = Record<string, string | string[]>;
interface Props {
  readonly params: Promise<Params>;
}
interface Route {
  readonly default?: (props: Props) => ReactNode | Promise<ReactNode>;
  readonly GET?: (request: Request, props: Props) => Response | Promise<Response>;
  readonly generateMetadata?: (props: Props) => unknown;
  readonly generateStaticParams?: () => Params[] | Promise<Params[]>;
}

/** Routes of the site: the files that Next takes for them. */
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .sort();

let plainWords: (text: string) => string[];
let interfaceWords: string[];
let contentWords: string[];

beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  addAccentedLanguage(content, locale, today());
  vi.stubEnv('CONTENT_FOLDER', content);
  // React as it ships: the other one keeps a stack for each of a page's elements.
  vi.stubEnv('NODE_ENV', 'production');
  vi.resetModules();
  const { checkContent } = await import('@/lib/content/check');
  const { readLicences } = await import('@/lib/licences/read');
  const checked = checkContent(content, today());
  expect(checked.faults).toEqual([]);
  const { taskIds } = await import('@/lib/schema/words/program');
  const { libraries } = checked.collection;
  // Beside the content, proper names are those of packages that ship or that a program ran with, of programs' files and of one format.
  plainWords = plainWordFinder([
    ...properData(checked, locale),
    ...readLicences().map(({ name }) => name),
    ...libraries.flatMap(({ programs }) =>
      programs.flatMap((answer) => (answer.kind === 'run' ? Object.keys(answer.run.packages) : [])),
    ),
    ...libraries.flatMap(({ id }) => taskIds.map((task) => `${task}_${id}`.replaceAll('-', '_'))),
    'Markdown',
  ]);
  interfaceWords = shownTexts(JSON.parse(readFileSync('content/messages/en.json', 'utf8')));
  contentWords = checked.originals.flatMap((original) =>
    placesToTranslate(original).map(({ english }) => english),
  );
}, 300_000);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** Pages of one kind are made alike: of many each sixth is read, of pairs each sixtieth; with WHOLE=1 (npm run test:all) all. */
const [nthPair, nth, many] = whole ? [1, 1, 0] : [60, 6, 6];

/** Takes a route; gives it with everything that it builds in the new language, or for all, and of pairs the sample. */
async function inLanguage(file: string): Promise<{ route: Route; all: Params[] }> {
  const route = (await import(path.resolve('app', file))) as Route;
  const built = (await route.generateStaticParams?.()) ?? [{}];
  const all = built
    .filter((params) => (params.locale ?? locale) === locale)
    .filter((params, index) => !JSON.stringify(params).includes('-vs-') || index % nthPair === 0)
    .filter((_, index, own) => own.length <= many || index % nth === 0)
    .map((params) => (file.includes('[locale]') ? { locale, ...params } : params));
  expect(all.length, file).toBeGreaterThan(0);
  return { route, all };
}

/** Gives the texts of an edition that its reader is shown. */
function editionTexts(file: string, text: string): string[] {
  if (file.endsWith('.ics/route.ts'))
    return new ICAL.Component(ICAL.parse(text) as string)
      .getAllSubcomponents('vevent')
      .flatMap((event) =>
        ['summary', 'description'].map((name) => String(event.getFirstPropertyValue(name) ?? '')),
      );
  if (file.endsWith('.xml/route.ts'))
    return readableTexts(`<html><body>${text.replace(/<\?.*?\?>|<generator>.*?<\/generator>/g, '')}`).map(
      (line) => line.replace(/<[^>]*>/g, ' '),
    );
  if (file.endsWith('.md/route.ts')) return markdownTexts(text);
  const value: unknown = JSON.parse(text);
  // A profile's prose stands in an edition as it was written.
  return (file.startsWith('api/') ? textsUnder(value, locale) : shownTexts(value)).flatMap((words) =>
    words.includes('\n') ? markdownTexts(words) : [words],
  );
}

describe('a third language, made of files', () => {
  it('speaks on every page', async () => {
    const { renderToReadableStream } = await import('react-dom/server');
    const { default: Layout } = await import('@/app/[locale]/layout');
    const found = new Set<string>();
    let pages = 0;
    for (const file of routes.filter((name) => name.startsWith('[locale]') && name.endsWith('page.tsx'))) {
      const { route, all } = await inLanguage(file);
      for (const params of all) {
        const children = await route.default!({ params: Promise.resolve(params) });
        const stream = await renderToReadableStream(
          await Layout({ children, params: Promise.resolve({ locale }) }),
        );
        await stream.allReady;
        const head = shownTexts(await route.generateMetadata?.({ params: Promise.resolve(params) }));
        expect(head.length, file).toBeGreaterThan(0);
        const texts = [...head, ...readableTexts(await new Response(stream).text())];
        // A page that only leads on to another says least.
        expect(texts.length, file).toBeGreaterThan(2);
        pages += 1;
        for (const text of texts)
          for (const word of plainWords(text)) found.add(`${file}: ${word} in ${text.trim().slice(0, 120)}`);
      }
    }
    expect([...found]).toEqual([]);
    expect(pages).toBeGreaterThan(20);
  }, 300_000);

  it('speaks in every edition', async () => {
    const found = new Set<string>();
    const editions = routes.filter((name) =>
      /(\[locale\]|^api\/).*\.(ics|json|md|xml|webmanifest|\[file\])\/route\.ts$/.test(name),
    );
    for (const file of editions) {
      const { route, all } = await inLanguage(file);
      for (const params of all) {
        const answer = await route.GET!(new Request('http://x/'), { params: Promise.resolve(params) });
        for (const text of editionTexts(file, await answer.text()))
          for (const word of plainWords(text)) found.add(`${file}: ${word} in ${text.trim().slice(0, 120)}`);
      }
    }
    expect([...found]).toEqual([]);
    expect(editions.length).toBeGreaterThan(5);
  }, 300_000);

  it('has pictures in it: the typefaces have its letters', async () => {
    const { pictureLanguage } = await import('@/lib/output/picture/draw-picture');
    expect(pictureLanguage(locale)).toBe(locale);
    const { route, all } = await inLanguage('[locale]/picture/[...path]/route.ts');
    const answer = await route.GET!(new Request('http://x/'), { params: Promise.resolve(all[0]!) });
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(5000);
  }, 300_000);

  it('would be told from English: hardly a text of ours passes for a name', () => {
    const missed = (texts: readonly string[]) =>
      texts.filter((text) => /[a-z]{2}/.test(text) && plainWords(text).length === 0);
    expect(interfaceWords.length).toBeGreaterThan(500);
    // The one licence without a short name is a word of the facts too, and somebody commits as “Unknown”.
    expect(new Set(missed(interfaceWords))).toEqual(new Set(['Unknown', 'Proprietary', 'unknown.']));
    expect(contentWords.length).toBeGreaterThan(2000);
    // A thing with its version is a name: “Axon 0.1.0.”, “bfloat16.”
    const named = /^(?:\S+ )?\S*\d\S*\.$/;
    expect(missed(contentWords.filter((text) => /[.?]$/.test(text) && !named.test(text)))).toEqual([]);
  });
});
