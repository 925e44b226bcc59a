import type { Messages } from '@/lib/i18n/locales-fs';
import type { Cell } from '@/lib/fact/column';
import type { InterestedParty } from '@/lib/fact/source-independence';
import type { RowHeader } from '@/lib/compare/rows';
import { punctuation } from '@/lib/i18n/punctuation';
import { fill, formatDate, plural } from '@/lib/i18n/format';
import { EndingParts } from './ending-parts';
import { FactAge } from '../fact-age';
import { FactCheckLine } from './fact-check-line';
import { FactCorrection } from './fact-correction';
import { FactDisagreement } from './fact-disagreement';
import { SourceList } from './source-list';
import { VoiceSign } from './voice-sign';

/** The library that a fact is about, and the day on which its page was made. */
interface FactOwner {
  readonly id: string;
  readonly name: string;
  readonly built: string;
}

interface EvidenceProps {
  cell: Cell;
  row: RowHeader;
  owner: FactOwner;
  /** A row of a table: what the page says elsewhere is not said again: since when it holds, that its check is fresh, that a machine found everything, what the link corrects. */
  brief?: boolean;
  /** The page ends in a list of sources, whose numbers paper shows. */
  numbered?: boolean;
  locale: string;
  words: Messages['fact'];
}

/** Whose word it is: spelled out where only those vouch for it who earn by it; a sign where it is the project's own, since that is the rule. */
function Voice({ voice, words }: { voice: InterestedParty; words: Messages['fact'] }) {
  if (voice === 'vendor') return <span data-voice={voice}> · {words.voice[voice]}</span>;
  return (
    <span data-voice={voice}>
      {' '}
      <VoiceSign />
      <span className="visually-hidden">{words.voice[voice]}</span>
    </span>
  );
}

/** The closed line: how many sources, whose word they are, and whether they disagree or are old. */
function ClosedLine({ cell, row, owner, locale, words }: EvidenceProps) {
  const { checked, sources, voice, disagreement } = cell;
  const known = checked !== undefined && sources.length > 0;
  return (
    <summary className="w-fit py-1">
      <span className="underline decoration-dotted underline-offset-4">
        {known ? plural(locale, words.sources, sources.length) : words.noSource}
      </span>
      {voice && <Voice voice={voice} words={words} />}
      {disagreement && <span className="font-semibold text-partial"> · {words.disagreement}</span>}
      {known && (
        <FactAge
          checked={checked}
          shelfLife={row.shelfLife}
          built={owner.built}
          words={words.age}
          className="only-aged"
        />
      )}
      <span className="visually-hidden"> {fill(words.sourceOf, { fact: row.name })}</span>
    </summary>
  );
}

/** Since and until which release it holds. */
function Bounds({ cell: { since, until }, locale, words }: Pick<EvidenceProps, 'cell' | 'locale' | 'words'>) {
  if (!since && !until) return null;
  return (
    <p>
      {[
        since && fill(words.since, { version: formatDate(locale, since) }),
        until && fill(words.until, { version: formatDate(locale, until) }),
      ]
        .filter(Boolean)
        .join(punctuation(locale).comma)}
    </p>
  );
}

/** Since and until which release, day and age of the check, the sources, and whose word they are. */
function Vouched({ cell, row, owner, brief, numbered, locale, words }: EvidenceProps) {
  const { checked, sources, voice } = cell;
  const marks = punctuation(locale);
  if (checked === undefined || sources.length === 0) return <p>{words.noSourceYet}</p>;
  return (
    <>
      {!brief && <Bounds cell={cell} locale={locale} words={words} />}
      <p>
        {fill(words.checkedOn, { date: formatDate(locale, checked) })}
        {!brief && (
          <>
            {marks.open}
            <FactAge checked={checked} shelfLife={row.shelfLife} built={owner.built} words={words.age} />
            {marks.close}
          </>
        )}
      </p>
      <SourceList sources={sources} numbered={numbered} locale={locale} />
      {!(brief && cell.check?.state === 'machine') && (
        <FactCheckLine cell={cell} locale={locale} words={words} />
      )}
      {voice && !(brief && voice === 'project') && <p>{words.voiceHint[voice]}</p>}
    </>
  );
}

/**
 * Takes a fact; gives what stands behind it in a disclosure that needs no script: since and until, day and age of the check, sources,
 * what contradicts them, whose word it is, and the way to correct it. What a reader must not miss shows on the closed line.
 */
export function FactEvidence(props: EvidenceProps) {
  const { cell, row, owner, brief, locale, words } = props;
  return (
    <>
      {cell.ending && <EndingParts parts={cell.ending} locale={locale} words={words} />}
      <details className="evidence text-xs text-muted">
        <ClosedLine {...props} />
        <div className="mt-1 space-y-1.5 border-s-2 border-rule ps-2">
          <Vouched {...props} />
          {cell.disagreement && <FactDisagreement sides={cell.disagreement} locale={locale} words={words} />}
          <FactCorrection cell={cell} row={row} library={owner} brief={brief} locale={locale} words={words} />
        </div>
      </details>
    </>
  );
}
