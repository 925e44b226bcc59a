'use client';

import { useEffect } from 'react';
import { isForInputMethod } from '../field/is-for-input-method';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Ctrl+K or ⌘K. */
function isControlK(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
}

/** A slash alone, outside of text. */
function isPlainSlash(event: KeyboardEvent): boolean {
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
}

/** Takes whether the slash counts and what to show; shows it on /, Ctrl+K or ⌘K. `show` must stay the same. */
export function useShortcut(slash: boolean, show: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isForInputMethod(event)) return;
      if (!isControlK(event) && !(slash && isPlainSlash(event))) return;
      event.preventDefault();
      show();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [slash, show]);
}
