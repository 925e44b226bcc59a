'use client';

import type {} from '@/browser/contract/composing';
import { useEffect, useEffectEvent, useRef } from 'react';

type TextField = HTMLInputElement & HTMLTextAreaElement;

/**
 * Takes the text that a field should show, and what to do with a text that the reader typed; gives the properties of the field. The field belongs to
 * the reader: React never writes into it what the reader typed, so caret, selection, undo and a word being composed stay, whenever React comes. What
 * stands in it before that counts as typed. Only a text that something else has set (Back, a button) is written into it. A word being composed is not
 * told before it is whole.
 */
export function useTypedText(
  text: string,
  onType: (text: string) => void,
): {
  readonly ref: React.RefObject<TextField | null>;
  readonly onChange: (event: React.ChangeEvent<TextField>) => void;
  readonly onCompositionEnd: (event: React.CompositionEvent<TextField>) => void;
} {
  const ref = useRef<TextField>(null);
  const begun = useRef(false);
  const told = useRef<string[]>([]);

  const tell = (typed: string) => {
    if (typed === (told.current.at(-1) ?? text)) return;
    told.current.push(typed);
    onType(typed);
  };
  const tellPresent = useEffectEvent(() => ref.current && !window.composing && tell(ref.current.value));

  useEffect(() => {
    const field = ref.current!;
    const first = !begun.current;
    begun.current = true;
    const place = told.current.lastIndexOf(text);
    if (place >= 0) told.current.splice(0, place + 1);
    // Typed before React came. The address may be read just now, so that the answer waits until it is.
    else if (first && field.value) queueMicrotask(tellPresent);
    else if (field.value !== text && !window.composing) field.value = text;
  }, [text]);

  return {
    ref,
    onChange: ({ target, nativeEvent }) => {
      if (!(nativeEvent as InputEvent).isComposing) tell(target.value);
    },
    onCompositionEnd: ({ currentTarget }) => tell(currentTarget.value),
  };
}
