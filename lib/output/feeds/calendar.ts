import 'server-only';
import ical, { ICalEventTransparency } from 'ical-generator';
import { spanOf, type ChangeEvent } from '../../changes';
import { punctuation } from '../../i18n/punctuation';
import { absoluteUrl, siteUrl } from '../../site';
import { paths } from '../../url';

/** Takes announced ends, the day of the build and words; gives a calendar (RFC 5545) of whole days: a month or year where the source says no day. */
export function toCalendar(
  locale: string,
  ends: readonly ChangeEvent[],
  built: string,
  words: { readonly title: string; readonly description: string },
): string {
  const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
  const calendar = ical({
    name: words.title,
    description: words.description,
    prodId: { company: 'DL Atlas', product: 'Announced ends', language: locale.toUpperCase() },
  });
  for (const end of ends) {
    const { first, after } = spanOf(end.date);
    calendar.createEvent({
      id: end.id,
      allDay: true,
      start: midnight(first),
      end: midnight(after),
      stamp: midnight(built),
      summary: `${end.name}${punctuation(locale).colon}${end.text}`,
      description: end.sources
        .map(({ title, publisher, url }) => [title, publisher, url].filter(Boolean).join(', '))
        .join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      // A calendar is read away from the site: without a host the address would lead nowhere.
      ...(siteUrl ? { url: absoluteUrl(`${paths.changes(locale)}#${end.id}`) } : {}),
    });
  }
  return calendar.toString();
}
