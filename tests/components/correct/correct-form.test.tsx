// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CorrectForm } from '@/components/correct/correct-form.client';
import { getMessages } from '@/lib/i18n/locales-fs';
import { groups, left, right } from '../../support/made-up/columns';
import '../../support/patience';

const messages = getMessages('en');
const words = messages.correct;
const libraries = ['left', 'right', 'third'].map((id) => ({ id, name: id[0]!.toUpperCase() + id.slice(1) }));
const form = <CorrectForm libraries={libraries} groups={groups} locale="en" messages={messages} />;
const report = () => screen.getByRole('group', { name: words.result }).textContent;

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => Response.json(address.includes('left') ? left : right));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the report on a fact', () => {
  it('quotes what the page shows of the fact in the address, and both sentences of the reader', async () => {
    window.history.replaceState(null, '', '/en/correct/?library=right&dimension=tpu');
    render(form);
    await screen.findByText('Partial. Only | in part.');
    fireEvent.change(screen.getByLabelText(words.right), { target: { value: 'Yes since 2.0.' } });
    fireEvent.change(screen.getByLabelText(words.proof), { target: { value: 'https://proof.example/' } });
    expect(report()).toBe(
      [
        '**Library:** Right',
        '**Dimension:** Google TPU',
        '**Page:** /en/libraries/right/#tpu',
        '',
        '**The site says:**',
        'Partial. Only | in part.',
        '',
        '**It should say:**',
        'Yes since 2.0.',
        '',
        '**Evidence** (a link that anyone can open):',
        'https://proof.example/',
        '',
      ].join('\n'),
    );
  });

  it('writes what is chosen into the address, and asks for nothing until both are', async () => {
    window.history.replaceState(null, '', '/en/correct/');
    render(form);
    fireEvent.change(screen.getByLabelText(words.dimension), { target: { value: 'license' } });
    expect(window.location.search).toBe('?dimension=license');
    expect(screen.queryByRole('group', { name: words.result })).toBeNull();
    fireEvent.change(screen.getByLabelText(words.library), { target: { value: 'left' } });
    expect(window.location.search).toBe('?library=left&dimension=license');
    await screen.findByText('MIT');
    fireEvent.change(screen.getByLabelText(words.library), { target: { value: '' } });
    expect(window.location.search).toBe('?dimension=license');
    expect(screen.queryByRole('group', { name: words.result })).toBeNull();
  });

  it('says so when the fact cannot be loaded, and still makes the report', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
    window.history.replaceState(null, '', '/en/correct/?library=third&dimension=cpu');
    render(form);
    expect((await screen.findByText(words.failed)).getAttribute('role')).toBe('status');
    expect(report()).toContain('**The site says:**\n\n');
  });
});
