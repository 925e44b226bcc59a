import 'server-only';
import { createHash } from 'node:crypto';
import { fill, formatDate } from '../i18n/format';
import type { Messages } from '../i18n/locales-fs';
import { absoluteUrl, siteUrl } from '../site';
import { paths } from '../url';

/** The state of the data that a page was made from. */
export interface CitedState {
  /** Newest day on which something in it was checked, YYYY-MM-DD. */
  readonly date: string;
  /** Beginning of the SHA-256 of its file. */
  readonly print: string;
  readonly path: string;
}

/** How a page is cited. */
export interface Citation {
  readonly text: string;
  readonly bibtex: string;
  readonly state: CitedState;
  /** Where the state is, as text and BibTeX name it. */
  readonly address: string;
  /** True if the addresses in it have no host, because the site does not know its own. */
  readonly hostless: boolean;
}

/** Letters of a SHA-256 that tell two states of one day apart. */
const printLength = 12;

/** Takes the text of all libraries as the edition has it, and its day; gives the state. */
export function citedStateOf(json: string, date: string): CitedState {
  const print = createHash('sha256').update(json).digest('hex').slice(0, printLength);
  return { date, print, path: paths.asOf(date) };
}

/** Gives a text as BibTeX takes it for one: what TeX would read as a command stands as a letter. */
function escapeTex(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^]|[&%$#_{}]/g, (letter) => named[letter] ?? `\\${letter}`);
}

/** Takes what is cited: a key of letters, digits and hyphens, a title, and the state; gives the citation in a language. */
export function toCitation(
  { key, title }: { readonly key: string; readonly title: string },
  state: CitedState,
  locale: string,
  { cite, site }: Pick<Messages, 'cite' | 'site'>,
): Citation {
  const { date, print, path } = state;
  const address = absoluteUrl(path);
  const fields = [
    ['author', `{${escapeTex(cite.author)}}`],
    ['title', escapeTex(title)],
    ['howpublished', escapeTex(site.name)],
    ['year', date.slice(0, 4)],
    ['note', escapeTex(`${fill(cite.data, { date, print })}${siteUrl ? '' : `: ${address}`}`)],
    // An address in a bibliography is a full one or none.
    ...(siteUrl ? [['url', address] as const] : []),
  ] as const;
  return {
    text: fill(cite.text, {
      author: cite.author,
      title,
      site: site.name,
      data: fill(cite.data, { date: formatDate(locale, date), print }),
      address,
    }),
    bibtex: `@misc{dl-atlas-${key}-${date},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}`,
    state,
    address,
    hostless: !siteUrl,
  };
}
