'use client';

import { printFlag } from '@/browser/contract/flags';
import { useState } from 'react';
import {
  noteToMarkdown,
  toDecisionNote,
  type DecisionNote,
  type NoteInput,
} from '@/lib/compare/decision-note';
import { withoutTracking } from '@/lib/address/tracking';
import { laterDay } from '@/lib/fact/freshness';
import type { Messages } from '@/lib/i18n/locales-fs';
import { CopyButton } from '../ui/copy-button.client';
import { saveFile } from '../ui/browser/save-file.client';
import { NoteView } from './note-view';

/** Prints the note alone: everything else is left out by the style sheet while the mark is set. */
function printNote(): void {
  const root = document.documentElement;
  root.setAttribute(printFlag, 'note');
  window.addEventListener('afterprint', () => root.removeAttribute(printFlag), { once: true });
  window.print();
}

/** One click makes a decision note of what is on the screen: to read, to copy as Markdown, to download, to print. */
export function NoteTools({
  input,
  words,
}: {
  input: () => Omit<NoteInput, 'address' | 'day' | 'words'>;
  words: Messages['note'];
}) {
  const [note, setNote] = useState<DecisionNote>();
  const make = () => {
    const shown = input();
    setNote(
      toDecisionNote({
        ...shown,
        address: withoutTracking(window.location.href),
        day: laterDay(shown.columns[0]?.built ?? '', Date.now()),
        words: { ...words, state: words.state.replace('{origin}', window.location.origin) },
      }),
    );
  };
  return (
    <section className="no-print-unless-note mt-8">
      <button
        type="button"
        className="button button-strong no-print"
        aria-expanded={note !== undefined}
        onClick={() => (note ? setNote(undefined) : make())}
      >
        {note ? words.close : words.button}
      </button>
      {note && (
        <div className="plate mt-3 p-4">
          <p className="no-print mb-3 flex flex-wrap gap-2">
            <CopyButton
              text={() => noteToMarkdown(note)}
              label={words.copy}
              done={words.done}
              failed={words.failed}
            />
            <button
              type="button"
              className="button"
              onClick={() => saveFile('decision-note.md', 'text/markdown', noteToMarkdown(note))}
            >
              {words.download}
            </button>
            <button type="button" className="button" onClick={printNote}>
              {words.print}
            </button>
          </p>
          <NoteView note={note} />
        </div>
      )}
    </section>
  );
}
