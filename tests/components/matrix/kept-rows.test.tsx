// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptRows } from '@/components/matrix/kept-rows.client';

const table = (rows: React.ReactNode) => (
  <table>
    <KeptRows>{() => rows}</KeptRows>
  </table>
);
const row = (name: string) => (
  <tr key={name}>
    <td>{name}</td>
  </tr>
);

let root: Root | undefined;
afterEach(() => {
  act(() => root?.unmount());
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Writes a page as the server sends it; gives the element that React takes over. */
function sendPage(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = markup;
  document.body.append(page);
  return page;
}

/** The server knows no document. */
function serverMarkup(part: React.ReactNode): string {
  vi.stubGlobal('document', undefined);
  try {
    return renderToString(part);
  } finally {
    vi.unstubAllGlobals();
  }
}

describe('rows that stay as they were sent', () => {
  it('are in what the server sends', () => {
    expect(serverMarkup(table([row('JAX'), row('Flux')]))).toContain(
      '<tr><td>JAX</td></tr><tr><td>Flux</td></tr>',
    );
  });

  it('are neither drawn anew nor taken over, whatever React was given for them', () => {
    const page = sendPage(serverMarkup(table([row('JAX'), row('Flux')])));
    const sent = [...page.querySelectorAll('tr')];
    const faults: unknown[] = [];
    // In development React complains of a text in a table body; drawn by itself, it is empty.
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    act(
      () => (root = hydrateRoot(page, table([row('other')]), { onRecoverableError: (e) => faults.push(e) })),
    );
    expect(faults).toEqual([]);
    expect([...page.querySelectorAll('tr')]).toEqual(sent);
    act(() => root!.render(table([])));
    expect([...page.querySelectorAll('tr')]).toEqual(sent);
  });

  it('move into the new table where something has changed the page and React draws it anew', () => {
    const page = sendPage(serverMarkup(<main>{table([row('JAX')])}</main>));
    page.querySelector('main')!.prepend(document.createElement('em'));
    const sent = page.querySelector('tr');
    const faults: unknown[] = [];
    // In development React complains of a text in a table body; drawn by itself, it is empty.
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    act(
      () =>
        (root = hydrateRoot(page, <main>{table([row('other')])}</main>, {
          onRecoverableError: (e) => faults.push(e),
        })),
    );
    expect(faults).not.toEqual([]);
    expect(page.querySelector('em')).toBeNull();
    expect(page.querySelector('tr')).toBe(sent);
  });

  it('are drawn by React where none were sent', () => {
    const page = sendPage('');
    act(() => (root = hydrateRoot(page, table([row('JAX')]), { onRecoverableError: () => undefined })));
    expect(page.textContent).toBe('JAX');
  });
});
