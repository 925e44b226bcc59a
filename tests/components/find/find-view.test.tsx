// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { FindView } from '@/components/find/find-view.client';
import { getMessages } from '@/lib/i18n/locales-fs';
import { data } from '../../lib/find/any-situation';
import { insectAnswers } from '../../support/search/answers';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

it('answers nothing before it answers what the address asks for', async () => {
  window.history.replaceState(null, '', `/en/find/?must=${data.vocabulary.dimensions[0]}`);
  vi.stubGlobal('fetch', async () => Response.json({ ...data, ...insectAnswers }));
  const { answer, find, note, others } = getMessages('en');
  const { container } = render(
    <FindView locale="en" groups={[]} messages={{ answer, find, note, others: others.note }} />,
  );
  const said = () => container.querySelector('[data-answer]')?.textContent;
  const seen = new Set<string>();
  const watch = new MutationObserver(() => said() && seen.add(said()!));
  watch.observe(container, { subtree: true, childList: true, characterData: true });
  await vi.waitFor(() => expect(container.querySelector('[data-answer] [data-term]')).toBeTruthy());
  watch.disconnect();
  expect([...seen.add(said()!)]).toEqual([said()]);
});
