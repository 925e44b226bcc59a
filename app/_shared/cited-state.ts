import { librariesInLanguages } from '@/app/api/records';
import { getCollection } from '@/lib/content/load';
import { dimensions } from '@/lib/dimensions/register';
import { fill, formatDate } from '@/lib/i18n/format';
import { getMessages, type Messages } from '@/lib/i18n/locales-fs';
import { librariesEdition, toJson } from '@/lib/output/api/collection';
import { citedStateOf, toCitation, type Citation, type CitedState } from '@/lib/output/citation';

let known: { readonly of: unknown; readonly json: string; readonly state: CitedState } | undefined;

/** Gives the state of the data that this build shows, with the text of its file; worked out once. */
export function citedState(): { readonly json: string; readonly state: CitedState } {
  const of = getCollection();
  if (known?.of !== of) {
    const edition = librariesEdition(librariesInLanguages(), dimensions);
    const json = toJson(edition);
    known = { of, json, state: citedStateOf(json, edition.data_date) };
  }
  return known;
}

/** Takes a language, a key and a title; gives how a page is cited. */
export function citationOf(locale: string, key: string, title: string): Citation {
  return toCitation({ key, title }, citedState().state, locale, getMessages(locale));
}

/** Gives the words of a decision note, the state of the data among them; {origin} waits for the reader's browser. */
export function noteWords(locale: string): Messages['note'] {
  const { note } = getMessages(locale);
  const { date, print, path } = citedState().state;
  return {
    ...note,
    state: fill(note.state, { date: formatDate(locale, date), print, address: `{origin}${path}` }),
  };
}
