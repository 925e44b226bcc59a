'use client';

import { memo } from 'react';
import type { FilterRecord } from '@/lib/filter/filter';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { plural } from '@/lib/i18n/format';
import type { FilterNames } from '../filter/filter-chips.client';
import { LeftOutList, type MissNotes } from '../filter/left-out.client';
import type { Board } from './use-board.client';

/** What became of the libraries without a card: near misses, those lost by an unknown fact, those far off, those that the text does not mention. It is drawn anew only for another board. */
export const BoardRest = memo(function BoardRest({
  records,
  board: { state, hits, found, parts },
  names,
  readNotes,
  locale,
  words,
}: {
  records: readonly FilterRecord[];
  board: Board;
  names: FilterNames;
  /** Gives the notes: those of what is no plain yes come first. */
  readNotes: () => readonly MissNotes[];
  locale: string;
  words: Messages['home'];
}) {
  const someMiss = parts.near.length + parts.unknown.length > 0;
  const shared = { names, notes: (someMiss && readNotes()[0]) || {}, locale, words };
  return (
    <>
      <LeftOutList title={words.nearTitle} hint={words.nearHint} entries={parts.near} {...shared} />
      <LeftOutList title={words.unknownTitle} hint={words.unknownHint} entries={parts.unknown} {...shared} />
      {parts.far.length > 0 && (
        <p className="mt-6 text-sm text-muted">
          {plural(locale, words.far, parts.far.length, {
            names: parts.far.map(({ record }) => record.name).join(punctuation(locale).list),
          })}
        </p>
      )}
      {hits && found.length > 0 && found.length < records.length && (
        <p className="mt-3 text-sm text-muted">
          {plural(locale, words.notMentioned, records.length - found.length, { query: state.query })}
        </p>
      )}
    </>
  );
});
