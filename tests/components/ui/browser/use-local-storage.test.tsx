// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStored, writeStored, useStorageRefused } from '@/components/ui/browser/use-local-storage.client';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
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
