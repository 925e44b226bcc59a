'use client';

import type { Answer, Found, Judged } from '@/lib/find/answer';
import type { FindState } from '@/lib/find/address/state';
import type { RowGroup } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import { punctuation } from '@/lib/i18n/punctuation';
import { maxColumns } from '@/lib/address/compare';
import { fill, joinNames } from '@/lib/i18n/format';
import { useColumns } from '../fact/use-columns.client';
import { NoteTools } from '../note/note-tools.client';
import { Notice } from '../ui/notice';
import { termName, type AnswerContext } from '../situation/term-name';

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
  const { open, close, comma, list } = punctuation(context.locale);
  // A partial answer says its kind, also where it is enough.
  const said = ({ record }: Found, judged: readonly Judged[], words: Readonly<Record<string, string>>) =>
    judged
      .map(({ term, judgement, byPartial, dimension, against }) => {
        const kind = (byPartial || judgement === 'partly') && record.facts[dimension ?? '']?.kind;
        const beside =
          against.length > 0 &&
          fill(find.against, {
            names: joinNames(
              context.locale,
              against.map((key) => termName(key, context)),
            ),
          });
        return `${termName(term.key, context)}${open}${[words[judgement], beside || kind].filter(Boolean).join(comma)}${close}`;
      })
      .join(list);
  const unmet = (found: Found) =>
    `${found.record.name}${find.colon}${said(
      found,
      found.musts.filter(({ judgement }) => judgement !== 'met'),
      find.mustStates,
    )}`;
  const wishes = (found: Found) =>
    [found.record.name, said(found, found.wishes, find.wishStates)].filter(Boolean).join(find.colon);
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
