'use client';

import { answersFlag, flag, programFlag } from '@/browser/contract/flags';
import { useEffect, useRef } from 'react';
import { parseSideBySide, sideBySideQuery } from '@/lib/programs/choice';
import { mostSideBySide, type ProgramState } from '@/lib/programs/shown';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { IgnoredNotice } from '../ui/ignored-notice';
import { useQuery, writeQuery } from '../ui/browser/use-address.client';

/** A library that may be chosen, with what came of its program. */
interface ChoosableLibrary {
  readonly id: string;
  readonly name: string;
  readonly state: ProgramState;
}

interface ProgramChoiceProps {
  readonly libraries: readonly ChoosableLibrary[];
  readonly words: Messages['programs']['choice'];
  readonly states: Readonly<Record<ProgramState, string>>;
  readonly ignoredSentence: string;
  readonly locale: string;
  readonly children: React.ReactNode;
}

/** Takes the box of all programs and the ids that are chosen; shows those alone, side by side in that order, or all one below the other where none is chosen. */
function arrange(box: HTMLElement, chosen: readonly string[]): void {
  for (const program of box.querySelectorAll<HTMLElement>(`[${programFlag}]`)) {
    const at = chosen.indexOf(program.getAttribute(programFlag)!);
    program.hidden = chosen.length > 0 && at < 0;
    program.style.setProperty('--at', String(Math.max(at, 0)));
  }
  const list = box.querySelector('.programs');
  if (chosen.length > 1) list?.setAttribute('data-columns', String(chosen.length));
  else list?.removeAttribute('data-columns');
}

/** Chooses up to three libraries, whose programs then stand side by side; which, stands in the address. Without script all stand one below the other. */
export function ProgramChoice({
  libraries,
  words,
  states,
  ignoredSentence,
  locale,
  children,
}: ProgramChoiceProps) {
  const box = useRef<HTMLDivElement>(null);
  const { state, ignored } = parseSideBySide(
    useQuery(),
    libraries.map(({ id }) => id),
  );
  const chosen = state.libraries.join();
  useEffect(() => {
    if (box.current) arrange(box.current, chosen.split(',').filter(Boolean));
  }, [chosen]);
  const { open, close } = punctuation(locale);
  const choose = (place: number, id: string) => {
    const next = Array.from({ length: mostSideBySide }, (_, at) => state.libraries[at] ?? '');
    next[place] = id;
    writeQuery(sideBySideQuery(next.filter(Boolean)), 'push');
  };
  return (
    <div>
      <IgnoredNotice ignored={ignored} sentence={ignoredSentence} locale={locale} />
      <fieldset className="needs-script no-print mt-4 flex flex-wrap items-end gap-x-4 gap-y-2">
        <legend className="mb-1 text-sm font-semibold">{words.title}</legend>
        {Array.from({ length: mostSideBySide }, (_, place) => (
          <label key={place} className="min-w-0 text-sm">
            <span className="block text-muted">{fill(words.place, { number: place + 1 })}</span>
            <select
              className="field w-56"
              value={state.libraries[place] ?? ''}
              disabled={place > state.libraries.length}
              onChange={({ target }) => choose(place, target.value)}
            >
              <option value="">{words.none}</option>
              {libraries.map(({ id, name, state: came }) => (
                <option
                  key={id}
                  value={id}
                  disabled={state.libraries.includes(id) && state.libraries[place] !== id}
                >
                  {came === 'reached' ? name : `${name}${open}${states[came]}${close}`}
                </option>
              ))}
            </select>
          </label>
        ))}
        {state.libraries.length > 0 && (
          <button type="button" className="button" onClick={() => writeQuery('', 'push')}>
            {words.all}
          </button>
        )}
      </fieldset>
      <div ref={box} {...flag(answersFlag)}>
        {children}
      </div>
    </div>
  );
}
