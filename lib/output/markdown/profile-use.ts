import 'server-only';
import type { Library } from '../../content/collection';
import type { Locale, Messages } from '../../i18n/locales-fs';
import { fill, formatDate } from '../../i18n/format';
import { punctuation } from '../../i18n/punctuation';
import { runWords } from '../../programs/run-words';
import { codeBlock, escapeMarkdown, list } from './parts';

/** What every section of a Markdown profile needs. */
export interface ProfileContext {
  readonly library: Library;
  readonly locale: Locale;
  readonly messages: Messages;
  /** Takes ids of sources; gives their footnotes. */
  cite(ids: readonly string[]): string;
}

/** What a retired library leaves: since when, what still runs, what breaks, the ways out. */
export function retirementSection({ library, locale, messages, cite }: ProfileContext): string[] {
  const { profile } = messages;
  const { retirement } = library;
  if (!retirement) return [];
  const { colon, gap } = punctuation(locale);
  return [
    `## ${fill(profile.retired, { since: formatDate(locale, retirement.since) })}`,
    `${escapeMarkdown(retirement.summary)}${gap}${cite(retirement.source)}`,
    `${profile.lastRelease}${colon}${escapeMarkdown(retirement.last_release)}`,
    `### ${profile.stillRuns}`,
    list(retirement.still_runs.map(escapeMarkdown)),
    `### ${profile.breaks}`,
    list(retirement.breaks.map(({ what, source }) => `${escapeMarkdown(what)}${cite(source)}`)),
    `### ${profile.waysOut}`,
    list(
      retirement.ways_out.map(
        ({ to, how, source }) => `**${escapeMarkdown(to)}**${colon}${escapeMarkdown(how)}${cite(source)}`,
      ),
    ),
  ];
}

/** For whom the library is, and for whom it is not. */
export function choiceSection({ library, messages }: ProfileContext): string[] {
  const { profile } = messages;
  return [
    `## ${profile.choose}`,
    profile.judgement,
    `### ${profile.chooseWhen}`,
    list(library.choose_when.map(escapeMarkdown)),
    `### ${profile.avoidWhen}`,
    list(library.avoid_when.map(escapeMarkdown)),
  ];
}

/** How it is installed, a command a target. */
export function installSection({ library, locale, messages, cite }: ProfileContext): string[] {
  const { profile } = messages;
  const { colon } = punctuation(locale);
  return [
    `## ${profile.install}`,
    ...library.install.flatMap(({ target, command, note, source }) => [
      `${escapeMarkdown(target)}${cite(source)}${note ? `${colon}${escapeMarkdown(note)}` : ''}`,
      codeBlock(command),
    ]),
  ];
}

/** The program and its run, or why it was not run. */
export function exampleSection({ library, locale, messages }: ProfileContext): string[] {
  const { profile } = messages;
  const { example } = library;
  const { gap } = punctuation(locale);
  return [
    `## ${profile.example}`,
    codeBlock(example.code),
    example.run
      ? fill(profile.ran, runWords(example.run, locale))
      : `${profile.notRun}${gap}${escapeMarkdown(example.not_run ?? '')}`,
    ...(example.run ? [codeBlock(example.run.output)] : []),
  ];
}
