'use client';

import { useState } from 'react';

/** Copies a text; says so in words, aloud too. `text` may be made at the time of the click. */
export function CopyButton({
  text,
  label,
  done,
  failed,
  className = 'button',
}: {
  text: string | (() => string);
  label: string;
  done: string;
  failed: string;
  className?: string;
}) {
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  async function copy() {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setState('done');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('idle'), 2500);
  }
  return (
    <>
      <button type="button" className={`${className} needs-script`} onClick={copy}>
        {state === 'idle' ? label : state === 'done' ? done : failed}
      </button>
      <span role="status" className="visually-hidden">
        {state === 'idle' ? '' : state === 'done' ? done : failed}
      </span>
    </>
  );
}
