'use client';

import type { Answer, Found } from '@/lib/find/answer';
import type { FindState } from '@/lib/find/state';
import type { RowGroup } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { maxColumns } from '@/lib/address/compare';
import { fill, joinNames } from '@/lib/i18n/format';
import { useColumns } from '../fact/use-columns.client';
import { NoteTools } from '../note/note-tools.client';
import { Notice } from '../ui/notice';
import { termName, type AnswerContext } from './judged-list';

/** The decision note of an answer: what was asked, what fits and what does not and why, and the best five side by side. */
export function FindNote({
  answer,
  state,
  groups,
  context,
  words,
}: {
  answer: Answer;
  state: FindState;
  groups: readonly RowGroup[];
  context: AnswerContext;
  words: Messages['note'];
}) {
  const { columns, failed, complete, again } = useColumns(
    context.locale,
    answer.fits.slice(0, maxColumns).map(({ record }) => record.id),
  );
  const find = context.words;
  if (failed.length > 0)
    return (
      <Notice again={again} word={find.again} className="mt-8">
        {fill(find.noteFailed, {
          libraries: joinNames(
            context.locale,
            answer.fits.flatMap(({ record }) => (failed.includes(record.id) ? [record.name] : [])),
          ),
        })}
      </Notice>
    );
  if (!complete) return null;
  const { open, close, list } = punctuation(context.locale);
  const unmet = ({ record, musts }: Found) =>
    `${record.name}${find.colon}${musts
      .filter(({ judgement }) => judgement !== 'met')
      .map(
        ({ term, judgement }) =>
          `${termName(term.key, context)}${open}${find.mustStates[judgement as keyof typeof find.mustStates]}${close}`,
      )
      .join(list)}`;
  const wishes = ({ record, wishes: judged }: Found) =>
    [
      record.name,
      judged
        .map(
          ({ term, judgement }) =>
            `${termName(term.key, context)}${open}${find.wishStates[judgement]}${close}`,
        )
        .join(list),
    ]
      .filter(Boolean)
      .join(find.colon);
  return (
    <NoteTools
      words={words}
      input={() => ({
        columns,
        groups,
        locale: context.locale,
        question: {
          must: state.must.map(({ key }) => termName(key, context)),
          wish: state.wish.map(({ key }) => termName(key, context)),
          partial: state.partial ? find.enough : find.notEnough,
          unmatched: state.unmatched,
          fits: answer.fits.map(wishes),
          open: answer.open.map(unmet),
          fails: answer.fails.map(unmet),
        },
      })}
    />
  );
}
