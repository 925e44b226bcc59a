'use client';

import type { FilterRecord, LeftOut, Miss } from '@/lib/filter/filter';
import type { Messages } from '@/lib/i18n/locales-fs';
import { facetDimension } from '@/lib/filter/filter';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import type { FilterNames } from './filter-chips.client';
import { ContentText } from '../ui/content-text';

/** What a near miss can say: the notes of partial and no facts, and the words of facet values, by library and dimension. */
export type MissNotes = Readonly<Record<string, Readonly<Record<string, string>>>>;

function missWords(
  { condition, judgement }: Miss,
  record: FilterRecord,
  names: FilterNames,
  locale: string,
  words: Messages['home'],
): { name: string; anchor: string; sentence: string } {
  if (condition.kind === 'facet') {
    const wish = [...condition.include, ...condition.exclude]
      .map((value) => names.values[value] ?? value)
      .join(punctuation(locale).list);
    const name = fill(condition.include.length > 0 ? words.chip : words.chipNot, {
      name: names.facets[condition.facet] ?? condition.facet,
      wish,
    });
    return { name, anchor: facetDimension[condition.facet], sentence: words.misses[judgement] };
  }
  const name = fill(words.chip, {
    name: names.dimensions[condition.dimension] ?? condition.dimension,
    wish: words.choices[condition.wish],
  });
  const kind = record.partly[condition.dimension];
  return {
    name,
    anchor: condition.dimension,
    sentence:
      condition.wish === 'no' && judgement === 'failed'
        ? words.misses.present
        : judgement === 'partly' && kind
          ? fill(words.misses.partlyKind, { kind: names.partly[kind] })
          : words.misses[judgement],
  };
}

/** Libraries that are left out, each with the conditions it does not meet, the reason, and the way to the fact. */
export function LeftOutList({
  title,
  hint,
  entries,
  names,
  notes,
  locale,
  words,
}: {
  title: string;
  hint: string;
  entries: readonly LeftOut[];
  names: FilterNames;
  notes: MissNotes;
  locale: string;
  words: Messages['home'];
}) {
  if (entries.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="text-xl font-bold">{title}</h2>
      <p className="text-sm text-muted">{hint}</p>
      <ul className="mt-3 space-y-2">
        {entries.map(({ record, misses }) => (
          <li key={record.id} className="plate p-3" data-near-miss={record.id}>
            <a href={paths.library(locale, record.id)} className="font-semibold">
              {record.name}
            </a>
            <ul className="mt-1 space-y-1 text-sm">
              {misses.map((miss) => {
                const { name, anchor, sentence } = missWords(miss, record, names, locale, words);
                const note = notes[record.id]?.[anchor];
                return (
                  <li key={name}>
                    <a href={paths.library(locale, record.id, anchor)}>{name}</a>
                    {punctuation(locale).colon}
                    {sentence}
                    {note && (
                      <ContentText text={note} locale={locale}>
                        {punctuation(locale).gap}
                        {note}
                      </ContentText>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
