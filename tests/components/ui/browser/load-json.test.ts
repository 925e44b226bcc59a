// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadJson } from '@/components/ui/browser/load-json.client';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a data file', () => {
  it('that is not what it should be is fetched anew, past the cache of the browser, and once it is right only once', async () => {
    const answers = [
      () => new Response('{"right":', { status: 200 }),
      () => Response.json({ wrong: 1 }),
      () => Response.json(null),
      () => new Response('', { status: 404 }),
      () => Response.json({ right: 1 }),
    ];
    const fetched: (string | undefined)[] = [];
    vi.stubGlobal('fetch', async (_: string, { cache }: RequestInit) => {
      fetched.push(cache);
      return answers[fetched.length - 1]!();
    });
    const load = () => loadJson<{ right: number }>('/data/x.json', ({ right }) => right === 1);
    for (const {} of answers.slice(1)) await expect(load()).rejects.toThrow();
    expect(await load()).toEqual({ right: 1 });
    await load();
    expect(fetched).toEqual([undefined, 'reload', 'reload', 'reload', 'reload']);
  });
});
