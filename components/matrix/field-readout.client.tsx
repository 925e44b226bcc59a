'use client';

import { useEffect, useState, type RefObject } from 'react';
import type { Support } from '@/lib/schema/fact';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { SupportFill } from '../fact/support-fill';
import { ContentText } from '../ui/content-text';

/** What fields of a table can say: notes by library and dimension. */
export type FieldNotes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The answer that is read out. */
interface Answer {
  readonly state: Support;
  readonly word: string;
  readonly library: string;
  readonly question: string;
  readonly note: string | undefined;
  readonly href: string;
}

/** Takes an element; gives the box that it belongs to, with its row and the head of its column. */
function placeOf(target: EventTarget | null) {
  const box = (target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-fill]');
  const row = box?.closest('tr');
  const heads = row?.closest('table')?.querySelectorAll<HTMLElement>('thead th');
  const head = row && heads?.[[...row.children].indexOf(box!.closest('td')!)];
  return box && row && head ? { box, row, head } : undefined;
}

/** Takes an element and the notes; gives the answer of the box that the element belongs to: libraries are the rows of the table or its columns. */
function answerAt(target: EventTarget | null, readNotes: () => readonly FieldNotes[]): Answer | undefined {
  const place = placeOf(target);
  if (!place) return undefined;
  const { box, row, head } = place;
  const inRows = row.dataset.row !== undefined;
  const name = (inRows ? row.querySelector('h3') : row.querySelector('th')) as HTMLElement;
  const [library, question] = inRows ? [name, head] : [head, name];
  const id = row.dataset.row ?? head.dataset.library ?? '';
  const dimension = row.dataset.dimension ?? head.dataset.dimension ?? '';
  return {
    state: box.dataset.fill as Support,
    word: box.textContent,
    library: library.textContent.trim(),
    question: question.textContent.trim(),
    note: readNotes()
      .map((some) => some[id]?.[dimension])
      .find(Boolean),
    href: box.getAttribute('href')!,
  };
}

/** Words on demand: the answer of the box that the pointer or the focus is on, with its note. By touch the first tap reads the answer out, and the way to the fact stands beside it. */
export function FieldReadout({
  table,
  readNotes,
  locale,
  words,
}: {
  table: RefObject<HTMLTableElement | null>;
  /** Gives the notes, read when the first one is asked for. */
  readNotes: () => readonly FieldNotes[];
  locale: string;
  words: Messages['readout'];
}) {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const element = table.current;
    if (!element) return;
    const read = ({ target }: Event) => {
      const at = answerAt(target, readNotes);
      if (at) setAnswer(at);
    };
    const readFirst = (event: MouseEvent) => {
      if ((event as PointerEvent).pointerType === 'touch' && placeOf(event.target)) event.preventDefault();
    };
    for (const type of ['pointerover', 'focusin']) element.addEventListener(type, read);
    element.addEventListener('click', readFirst);
    return () => {
      for (const type of ['pointerover', 'focusin']) element.removeEventListener(type, read);
      element.removeEventListener('click', readFirst);
    };
  }, [table, readNotes]);
  const marks = punctuation(locale);
  return (
    <div className="field-readout needs-script no-print plate" data-readout>
      {answer ? (
        <p>
          <SupportFill state={answer.state} word="" />
          <b>
            {answer.library}
            {marks.comma}
            {answer.question}
            {marks.colon}
            {answer.word}
          </b>
          {answer.note && (
            <ContentText text={answer.note} locale={locale}>
              {marks.gap}
              {answer.note}
            </ContentText>
          )}{' '}
          <a href={answer.href}>{words.fact}</a>
        </p>
      ) : (
        <p className="text-muted">{words.hint}</p>
      )}
    </div>
  );
}
