'use client';

import { programFlag } from '@/browser/contract/flags';
import { useRef } from 'react';
import type { Messages } from '@/lib/i18n/locales-fs';
import { CopyButton } from '../ui/copy-button.client';

/** Copies the program that it stands under, as it stands on the page. */
export function CopyProgram({ words }: { words: Messages['copy'] }) {
  const place = useRef<HTMLSpanElement>(null);
  const text = () =>
    [...(place.current?.closest(`[${programFlag}]`)?.querySelectorAll('pre > code') ?? [])]
      .map(({ textContent }) => `${textContent.replace(/^\n+|\s+$/g, '')}\n`)
      .join('\n');
  return (
    <span ref={place}>
      <CopyButton text={text} label={words.program} done={words.done} failed={words.failed} />
    </span>
  );
}
