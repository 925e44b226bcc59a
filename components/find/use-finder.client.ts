'use client';

import { useDeferredValue, useMemo } from 'react';
import { toQuery } from '@/lib/address/params';
import { findAnswer, type Answer } from '@/lib/find/answer';
import type { FindData, FindOther } from '@/lib/find/records';
import { applySituation, readSituation, saidParameter, type Situation } from '@/lib/find/situation';
import { emptyFind, findQuery, type FindState } from '@/lib/find/state';
import { toKnowledge } from '@/lib/understand/knowledge';
import { createReader } from '@/lib/understand/understand';
import { useQuery, writeQuery } from '../ui/use-address.client';
import { useFindData } from './use-find-data.client';

/** A situation as the address says it, with the answer to it. */
export interface Finder extends Situation {
  /** The finder's data, the answer and the state that it belongs to (for a moment the one before), once the data is there. */
  readonly ready: { readonly data: FindData; readonly answer: Answer; readonly asked: FindState } | undefined;
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

/** Takes a language; gives the situation in the address, its answer and the ways to change it. All state stands in the address. */
export function useFinder(locale: string): Finder {
  const address = useQuery();
  const { data, failed, again } = useFindData(locale);
  const understand = useMemo(() => data && createReader(toKnowledge(data.senses, data.resources)), [data]);
  const situation = useMemo<Situation>(
    () =>
      data && understand
        ? readSituation(address, data.vocabulary, understand)
        : { state: emptyFind, ignored: [], said: {} },
    [address, data, understand],
  );
  const { state } = situation;
  // Chips answer a click at once; the long answer follows in the next task. Without data nothing is asked yet: the first answer must not be one to nothing.
  const asked = useDeferredValue(data && state);
  const ready = useMemo(
    () =>
      data && asked && { data, asked, answer: findAnswer(data.records, asked, data.shelfLives, data.built) },
    [data, asked],
  );
  // What was named stands among the words without a condition, so that the address keeps it.
  const named = useMemo(() => {
    const ids = new Set(
      state.unmatched.flatMap((word) =>
        (understand?.(word) ?? []).flatMap((part) => (part.kind === 'name' ? [part.id] : [])),
      ),
    );
    return data?.others.filter(({ id }) => ids.has(id)) ?? [];
  }, [data, understand, state.unmatched]);
  const change = (next: FindState) => writeQuery(findQuery(next), 'push');
  const read =
    data && understand
      ? (text: string) => {
          // The first words stay in the address as they were said; later ones are added to the conditions.
          if (findQuery(state) === '') writeQuery(toQuery([[saidParameter, text.trim()]]), 'push');
          else change(applySituation(state, text, data.vocabulary, understand).state);
        }
      : undefined;
  return { ...situation, ready, failed, again, named, change, read };
}
