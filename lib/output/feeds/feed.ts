import 'server-only';
import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { spanOf, type ChangeEvent } from '../../changes';
import { escapePattern } from '../../i18n/escape-pattern';
import { punctuation } from '../../i18n/punctuation';
import { absoluteUrl, siteUrl } from '../../site';
import { paths } from '../../url';
import { formatDate } from '../../i18n/format';

/** How many events a feed carries at most: the newest. */
export const feedLength = 100;

/** Words of a feed. */
export interface FeedWords {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly rights: string;
}

/** The library for feeds wants addresses; without a host they are made with this one, and every link with it is then left out: a reader of feeds is away from the site, and could only guess where a relative one leads. */
const noHost = 'https://no-host.invalid';

/** Gives a name that stays the same on every host: a UUID made from a text (RFC 9562, version 5 in form). */
function lastingId(text: string): string {
  const hex = createHash('sha1').update(text).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Gives a text as HTML, which Atom's titles and summaries are here; the same escapes serve the attribute that the library writes as it stands. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Takes a language as HTML writes it, events (the newest first) and words; gives an Atom feed (RFC 4287). */
export function toFeed(
  locale: string,
  language: string,
  events: readonly ChangeEvent[],
  words: FeedWords,
): string {
  const { colon, comma, semicolon, open, close, gap } = punctuation(locale);
  const shown = events.slice(0, feedLength);
  const address = (path: string) => (siteUrl ? absoluteUrl(path) : `${noHost}${path}`);
  const day = (date: string) => new Date(`${spanOf(date).first}T00:00:00Z`);
  const feed = new Feed({
    id: lastingId(`changes ${locale}`),
    title: words.title,
    description: words.description,
    language,
    link: address(paths.changes(locale)),
    feedLinks: { atom: address(paths.feed(locale)) },
    updated: shown[0] ? day(shown[0].date) : new Date(0),
    generator: 'DL Atlas',
    copyright: words.rights,
    author: { name: words.author },
  });
  for (const event of shown) {
    feed.addItem({
      id: lastingId(`${locale} ${event.id}`),
      title: asHtml(`${event.name}${colon}${event.text}`),
      link: address(`${paths.changes(locale)}#${event.id}`),
      // Without a link the words are all that an entry has, and Atom wants them called its content.
      [siteUrl ? 'description' : 'content']: asHtml(
        `${formatDate(locale, event.date)}${colon}${event.text}${gap}${open.trim()}${event.sources.map(({ title, publisher }) => `${title}${comma}${publisher}`).join(semicolon)}${close}`,
      ),
      date: day(event.date),
      published: day(event.date),
      category: [{ name: asHtml(event.name), term: event.library }],
    });
  }
  return feed.atom1().replace(new RegExp(`\\s*<link [^>]*"${escapePattern(noHost)}[^>]*>`, 'g'), '');
}
