'use client';

import { useState } from 'react';
import type { Column } from '@/lib/fact/column';
import type { Messages } from '@/lib/i18n/locales-fs';

/** Ids of the left and the right column on a phone. */
export type PhonePair = readonly [left: string, right: string];

/** Takes the ids of the libraries that are compared; gives the two that a phone shows and a way to choose others. */
export function usePhonePair(libraries: readonly string[]): [PhonePair, (pair: PhonePair) => void] {
  const [wished, setWished] = useState<PhonePair>();
  const shown = (slot: 0 | 1) => {
    const wish = wished?.[slot];
    return wish && libraries.includes(wish) ? wish : (libraries[slot] ?? '');
  };
  return [[shown(0), shown(1)], setWished];
}

/** Two lists to choose the columns of a phone from; choosing what stands on the other side changes the two. */
export function PhoneColumns({
  columns,
  pair: [left, right],
  words,
  onChange,
}: {
  columns: readonly Column[];
  pair: PhonePair;
  words: Messages['compare'];
  onChange: (pair: PhonePair) => void;
}) {
  const side = (label: string, value: string, choose: (id: string) => void) => (
    <label className="w-1/2">
      <span className="visually-hidden">{label}</span>
      <select className="field w-full text-sm" value={value} onChange={(event) => choose(event.target.value)}>
        {columns.map((column) => (
          <option key={column.id} value={column.id}>
            {column.name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="flex w-full gap-2">
      {side(words.phoneLeft, left, (id) => onChange([id, right === id ? left : right]))}
      {side(words.phoneRight, right, (id) => onChange([left === id ? right : left, id]))}
    </div>
  );
}
