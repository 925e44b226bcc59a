import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getMessages } from '@/lib/i18n/locales-fs';
import { correctionHref, issueUrl, reportText } from '@/lib/report';

const words = getMessages('en').fact;

describe('a report', () => {
  const report = {
    id: 'jax',
    library: 'JAX',
    dimensionId: 'tpu',
    dimension: 'Google TPU',
    shown: 'Yes & more',
  };
  it('leads to the page that explains, without a repository', () => {
    expect(correctionHref('zh', report, words, '')).toBe('/zh/correct/?library=jax&dimension=tpu');
  });
  it('opens a pre-filled issue, with one', () => {
    const address = new URL(correctionHref('en', report, words, 'https://code.example/atlas'));
    expect(address.origin + address.pathname).toBe('https://code.example/atlas/issues/new');
    expect(address.searchParams.get('title')).toBe('Correct JAX: Google TPU');
    expect(address.searchParams.get('body')).toContain('**The site says:**\nYes & more');
    expect(address.searchParams.get('body')).toContain('/en/libraries/jax/#tpu');
  });
  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (shown) => {
        const text = reportText('en', { ...report, shown }, words);
        expect(new URL(issueUrl('https://code.example', text)).searchParams.get('body')).toBe(
          text.body.replace(/\r\n?/g, (end) => end),
        );
      }),
    );
  });
});
