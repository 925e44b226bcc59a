import { getMessages } from '../../lib/i18n/locales-fs';
import { formatDate } from '../../lib/i18n/format';

/** A page for the peers: plain Markdown without HTML. */
export interface PeerPage {
  /** Path without slashes at the ends; empty for the home page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

export const locale = 'en';
export const messages = getMessages(locale);
export const date = (text: string) => formatDate(locale, text);
export const lines = (...parts: (string | false | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== false).join('\n\n');
export const list = (rows: readonly string[]) => rows.map((row) => `- ${row}`).join('\n');
/** Markdown that shows the text as it is, in prose and in table cells. */
export const plain = (text: string) => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');
export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
export const marks = (numbers: readonly number[], page = '') =>
  numbers.map((number) => `[\\[${number}\\]](${page}#sources)`).join(' ');
