import type { Found, Judged } from '@/lib/find/answer';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { fill, joinNames } from '@/lib/i18n/format';
import { SourceName } from '../fact/evidence/source-list';
import { SupportWord } from '../fact/support-word';
import { termName, type AnswerContext } from '../situation/term-name';
import { ContentText } from '../ui/content-text';

/** Gives how a library stands to a term, with the kind of a partial answer behind it. */
function withKind(state: string, kind: string | undefined, locale: string): string {
  const { open, close } = punctuation(locale);
  return kind === undefined ? state : `${state}${open}${kind}${close}`;
}

const signs = { met: 'yes', partly: 'partial', failed: 'no', unknown: 'unknown' } as const;

/** What a fact does not go with, or needs beside what is asked for, in words. */
function BesideNote({ one: { against, needs }, context }: { one: Judged; context: AnswerContext }) {
  const { locale, words } = context;
  const names = (keys: readonly string[]) =>
    joinNames(
      locale,
      keys.map((key) => termName(key, context)),
    );
  const said = [
    against.length > 0 && fill(words.against, { names: names(against) }),
    needs.length > 0 && fill(words.needs, { names: names(needs) }),
  ].filter((text): text is string => Boolean(text));
  return said.map((text) => (
    <strong key={text} className="block text-sm text-partial" data-beside>
      {text}
      {words.stop}
    </strong>
  ));
}

/** Terms with how a library stands to each, and the note of the fact; each leads to the fact. What is not plainly met shows its source too. */
export function JudgedList({
  found,
  judged,
  states,
  context,
  lookUp = false,
}: {
  found: Found;
  judged: readonly Judged[];
  states: Readonly<Record<Judged['judgement'], string>>;
  context: AnswerContext;
  lookUp?: boolean;
}) {
  const { locale, words } = context;
  return (
    <ul className="mt-1 space-y-1.5 text-sm">
      {judged.map((one) => {
        const { term, judgement, byPartial, dimension, against } = one;
        const { note, source, kind } = found.record.facts[dimension ?? ''] ?? {};
        const isPlain = judgement === 'met' && !byPartial;
        const href = paths.library(locale, found.record.id, dimension);
        return (
          <li key={term.key} data-term={term.key} data-judgement={judgement}>
            <a href={href}>{termName(term.key, context)}</a>{' '}
            <SupportWord
              state={byPartial ? 'partial' : signs[judgement]}
              word={withKind(
                byPartial ? words.byPartial : states[judgement],
                isPlain || against.length > 0 ? undefined : kind,
                locale,
              )}
            />
            <BesideNote one={one} context={context} />
            {note && <ContentText text={note} locale={locale} className="block" />}
            {source && !isPlain && (
              <span className="block text-xs text-muted">
                {fill(words.source, { source: '' })}
                <SourceName source={source} locale={locale} />
              </span>
            )}
            {lookUp && (
              <span className="block text-xs text-muted">
                {words.lookUp.split('{link}')[0]}
                <a href={paths.library(locale, found.record.id, 'docs')}>{found.record.name}</a>
                {words.lookUp.split('{link}')[1]}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
