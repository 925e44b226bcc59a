import type { Messages } from '../i18n/locales-fs';
import type { Kin } from '../schema/lineage';
import { punctuation } from '../i18n/punctuation';
import { fill, formatDate } from '../i18n/format';
import type { Link, Relations } from './relations';

/** Takes a library of the tree; gives its life in words: "2008 to Sept 2017, retired"; of an end whose day is recorded nowhere: "since 2008, retired, the day is not recorded". */
function lifeInWords(
  { born, ended, end_kind: kind }: Kin,
  locale: string,
  words: Messages['timeline'],
): string {
  const open = fill(words.open, { born: formatDate(locale, born) });
  if (!kind) return open;
  const { comma } = punctuation(locale);
  if (!ended) return `${open}${comma}${words.endKinds[kind]}${comma}${words.endUnrecorded}`;
  return `${fill(words.span, { born: formatDate(locale, born), ended: formatDate(locale, ended) })}${comma}${words.endKinds[kind]}`;
}

/** Takes relations of one side and the names; gives them in words: "built on Theano, inspired by Torch7". */
export function kinInWords(
  links: readonly Link[],
  side: 'cameFrom' | 'ledTo',
  names: ReadonlyMap<string, string>,
  locale: string,
  words: Messages['timeline'],
): string {
  if (links.length === 0) return words.nobody;
  return links
    .map(
      ({ from, to, kind }) =>
        `${(side === 'cameFrom' ? words.relationsBack : words.relations)[kind]}${punctuation(locale).gap}${names.get(side === 'cameFrom' ? from : to)}`,
    )
    .join(punctuation(locale).semicolon);
}

/** Takes a library and its own relations; gives the sentence that a mark of the drawing carries. */
export function traceInWords(
  kin: Kin,
  { cameFrom, ledTo }: Relations,
  names: ReadonlyMap<string, string>,
  locale: string,
  words: Messages['timeline'],
): string {
  return fill(words.trace, {
    library: kin.name,
    span: lifeInWords(kin, locale, words),
    before: kinInWords(cameFrom, 'cameFrom', names, locale, words),
    after: kinInWords(ledTo, 'ledTo', names, locale, words),
  });
}
