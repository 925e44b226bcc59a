// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored, writeStored, useStorageRefused } from '@/components/ui/use-local-storage.client';
import { ErrorBoundary } from '@/components/ui/error-boundary.client';
import { loadJson } from '@/components/ui/load-json.client';
import { getMessages } from '@/lib/i18n/locales-fs';

const { faults } = getMessages('en');

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a guarded part', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  let broken = true;
  function Part() {
    if (broken) throw new Error('broken part');
    return <p>whole</p>;
  }

  it('says that it failed, shows what stands in for it, and may be tried again', async () => {
    broken = true;
    render(
      <>
        <ErrorBoundary words={faults} instead={<p>instead</p>}>
          <Part />
        </ErrorBoundary>
        <p>rest</p>
      </>,
    );
    expect(screen.getByRole('status').textContent).toContain(faults.broken);
    expect([screen.getByText('instead'), screen.getByText('rest')]).toHaveLength(2);
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: faults.again }));
    expect(screen.getByText('whole')).toBeTruthy();
    expect(screen.queryByText('instead')).toBeNull();
  });

  it('of the size of a button says it in a word', () => {
    broken = true;
    render(
      <ErrorBoundary words={faults} small>
        <Part />
      </ErrorBoundary>,
    );
    expect(document.body.textContent).toBe(faults.small);
  });
});

describe('what a device remembers', () => {
  function Told() {
    return <p>{String(useStorageRefused())}</p>;
  }

  it('lasts as long as the page where the browser refuses, beside what was remembered before', () => {
    let full = true;
    const stored = new Map([['old', '1']]);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      removeItem: (key: string) => stored.delete(key),
      setItem: (key: string, value: string) => {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        stored.set(key, value);
      },
    });
    const seen = () => {
      cleanup();
      render(<Told />);
      return [readStored('old'), stored.get('old'), screen.getByRole('paragraph').textContent];
    };
    expect(seen()).toEqual(['1', '1', 'false']);
    writeStored('old', '2');
    expect(seen()).toEqual(['2', '1', 'true']);
    full = false;
    writeStored('old', '3');
    expect(seen()).toEqual(['3', '3', 'false']);
    writeStored('old', null);
    expect(readStored('old')).toBeNull();
  });
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
