'use client';

import { useDeferredValue, useMemo } from 'react';
import { toQuery } from '@/lib/address/params';
import type { AnswerPage } from '@/lib/answer/pages/page';
import { createAnswerPages } from '@/lib/answer/pages/pages';
import { situationSaid } from '@/lib/answer/pages/situations';
import { findAnswer, type Answer } from '@/lib/find/answer';
import { askedOf, isUnderstood } from '@/lib/find/asked';
import type { FindOther } from '@/lib/find/records';
import { saidParameter } from '@/lib/find/address/said-parameter';
import {
  applySituation,
  readSituation,
  type Situation,
  type Understanding,
} from '@/lib/find/address/situation';
import { emptyFind, findQuery, type FindState } from '@/lib/find/address/state';
import { readerOf } from '../answer/reader-of';
import { useQuery, writeQuery } from '../ui/browser/use-address.client';
import { useFindData, type FinderData } from './use-find-data.client';

/** A situation as the address says it, with the answer to it. */
export interface Finder extends Situation {
  /** The finder's data, the answer and the state that it belongs to (for a moment the one before), once the data is there. */
  readonly ready:
    { readonly data: FinderData; readonly answer: Answer; readonly asked: FindState } | undefined;
  /** Pages that answer what was asked; the nearest ones where nothing was understood. */
  readonly pages: readonly AnswerPage[];
  /** Whether the data could not be loaded, and a way to try again. */
  readonly failed: boolean;
  readonly again: () => void;
  /** What the reader named and what has no profile. */
  readonly named: readonly FindOther[];
  /** Writes a state into the address. */
  readonly change: (next: FindState) => void;
  /** Takes a situation in words and writes what it asks for into the address; undefined until it can be understood. */
  readonly read: ((text: string) => void) | undefined;
}

/** Takes the finder's data; gives what understands a text with it. */
function understandingOf(data: FinderData): Understanding {
  return {
    vocabulary: data.vocabulary,
    read: readerOf(data),
    common: (text) => situationSaid(text, data.site),
  };
}

/** Takes the data, a state and its address; gives the pages that answer it. */
function usePages(data: FinderData | undefined, state: FindState, address: string): readonly AnswerPage[] {
  const find = useMemo(() => data && createAnswerPages(data.site), [data]);
  return useMemo(() => {
    if (!find) return [];
    const text = new URLSearchParams(address).get(saidParameter) ?? state.unmatched.join(' ');
    const asked = askedOf(state, text);
    if (isUnderstood(state)) return find.answers(asked);
    return state.unmatched.length > 0 ? find.nearest(asked) : [];
  }, [find, state, address]);
}

/** Takes a language; gives the situation in the address, its answer and the ways to change it. All state stands in the address. */
export function useFinder(locale: string): Finder {
  const address = useQuery();
  const { data, failed, again } = useFindData(locale);
  const understanding = useMemo(() => data && understandingOf(data), [data]);
  const situation = useMemo<Situation>(
    () =>
      understanding ? readSituation(address, understanding) : { state: emptyFind, ignored: [], said: {} },
    [address, understanding],
  );
  const { state } = situation;
  // Chips answer a click at once; the long answer follows in the next task. Without data nothing is asked yet: the first answer must not be one to nothing.
  const asked = useDeferredValue(data && state);
  const ready = useMemo(
    () =>
      data && asked && { data, asked, answer: findAnswer(data.records, asked, data.shelfLives, data.built) },
    [data, asked],
  );
  const pages = usePages(data, state, address);
  const named = useMemo(
    () => data?.others.filter(({ id }) => state.others.includes(id)) ?? [],
    [data, state.others],
  );
  const change = (next: FindState) => writeQuery(findQuery(next), 'push');
  const read = understanding
    ? (text: string) => {
        // The first words stay in the address as they were said; later ones are added to the conditions.
        if (findQuery(state) === '') writeQuery(toQuery([[saidParameter, text.trim()]]), 'push');
        else change(applySituation(state, text, understanding).state);
      }
    : undefined;
  return { ...situation, ready, pages, failed, again, named, change, read };
}
