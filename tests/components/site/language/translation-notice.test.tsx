// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the notice of missing words', () => {
  const chinese = getMessages('zh');
  const outdated = { path: ['summary'], translated: '2026-11-01', changed: '2026-11-20' };

  it('says how many are missing, and the dates where the English changed', () => {
    render(
      <TranslationNotice
        gaps={[undefined, { missing: [['summary'], ['prose']], outdated: [outdated] }]}
        locale="zh"
      />,
    );
    const notice = document.querySelector('[data-translation="2 1"]')!;
    expect(notice.textContent).toContain(plural('zh', chinese.translation.missing, 2));
    expect(notice.textContent).toContain('2026年11月1日');
    expect(notice.textContent).toContain('2026年11月20日');
  });

  it('is not there where nothing is lacking', () => {
    const { container } = render(
      <TranslationNotice gaps={[undefined, { missing: [], outdated: [] }]} locale="zh" />,
    );
    expect(container.childElementCount).toBe(0);
  });
});
