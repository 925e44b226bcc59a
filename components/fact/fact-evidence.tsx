import type { Messages } from '@/lib/i18n/locales-fs';
import type { Cell } from '@/lib/fact/column';
import type { RowHeader } from '@/lib/compare/rows';
import { languageOf } from '@/lib/i18n/language';
import { punctuation } from '@/lib/i18n/punctuation';
import { correctionHref, shownText } from '@/lib/report';
import { fill, formatDate, plural } from '@/lib/i18n/format';
import { EndingParts } from './ending-parts';
import { FactAge } from './fact-age';
import { SourceList } from './source-list';
import { OuterLink } from '../ui/outer-link';

/** The library that a fact is about, and the day on which its page was made. */
export interface FactOwner {
  readonly id: string;
  readonly name: string;
  readonly built: string;
}

/** What every disclosure ends with: the way to correct the fact. */
function Correction({
  cell,
  row,
  owner,
  locale,
  words,
}: {
  cell: Cell;
  row: RowHeader;
  owner: FactOwner;
  locale: string;
  words: Messages['fact'];
}) {
  const marks = punctuation(locale);
  const href = correctionHref(
    locale,
    {
      id: owner.id,
      library: owner.name,
      dimensionId: row.id,
      dimension: row.name,
      shown: shownText(cell, locale),
    },
    words,
  );
  return (
    <p className="no-print">
      <OuterLink href={href} rel="nofollow">
        {words.correct}
        <span className="visually-hidden">
          {marks.open}
          {owner.name}
          {marks.comma}
          {row.name}
          {marks.close}
        </span>
      </OuterLink>
    </p>
  );
}

/**
 * Takes a fact; gives what stands behind it in a disclosure that needs no script: since and until, day and age of the check, sources,
 * what contradicts them, whose word it is, and the way to correct it. What a reader must not miss shows on the closed line.
 */
export function FactEvidence({
  cell,
  row,
  owner,
  locale,
  words,
}: {
  cell: Cell;
  row: RowHeader;
  owner: FactOwner;
  locale: string;
  words: Messages['fact'];
}) {
  const marks = punctuation(locale);
  const known = cell.checked !== undefined && cell.sources.length > 0;
  return (
    <>
      {cell.ending && <EndingParts parts={cell.ending} locale={locale} words={words} />}
      <details className="evidence text-xs text-muted">
        <summary className="w-fit py-1">
          <span className="underline decoration-dotted underline-offset-4">
            {known ? plural(locale, words.sources, cell.sources.length) : words.noSource}
          </span>
          {cell.voice && <span data-voice={cell.voice}> · {words.voice[cell.voice]}</span>}
          {cell.disagreement && <span className="font-semibold text-partial"> · {words.disagreement}</span>}
          {known && (
            <FactAge
              checked={cell.checked!}
              shelfLife={row.shelfLife}
              built={owner.built}
              words={words.age}
              className="only-aged"
            />
          )}
          <span className="visually-hidden"> {fill(words.sourceOf, { fact: row.name })}</span>
        </summary>
        <div className="mt-1 space-y-1.5 border-s-2 border-rule ps-2">
          {known ? (
            <>
              {(cell.since || cell.until) && (
                <p>
                  {[
                    cell.since && fill(words.since, { version: formatDate(locale, cell.since) }),
                    cell.until && fill(words.until, { version: formatDate(locale, cell.until) }),
                  ]
                    .filter(Boolean)
                    .join(marks.comma)}
                </p>
              )}
              <p>
                {fill(words.checkedOn, { date: formatDate(locale, cell.checked!) })}
                {marks.open}
                <FactAge
                  checked={cell.checked!}
                  shelfLife={row.shelfLife}
                  built={owner.built}
                  words={words.age}
                />
                {marks.close}
              </p>
              <SourceList sources={cell.sources} locale={locale} />
              {cell.voice && <p>{words.voiceHint[cell.voice]}</p>}
            </>
          ) : (
            <p>{words.noSourceYet}</p>
          )}
          {cell.disagreement && (
            <div data-disagreement>
              <p className="font-semibold text-ink">{words.disagreement}</p>
              <ul className="list-disc space-y-1 ps-4">
                {cell.disagreement.map(({ says, sources }) => (
                  <li key={says}>
                    <span className="text-ink" lang={languageOf(says, locale)}>
                      {says}
                    </span>
                    <SourceList sources={sources} locale={locale} className="" />
                  </li>
                ))}
              </ul>
              <p>{words.judgement}</p>
            </div>
          )}
          <Correction cell={cell} row={row} owner={owner} locale={locale} words={words} />
        </div>
      </details>
    </>
  );
}
