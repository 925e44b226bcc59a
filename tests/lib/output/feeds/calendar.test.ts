import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { collectChanges, spanOf } from '@/lib/changes';
import { getMessages } from '@/lib/i18n/locales-fs';
import { toCalendar } from '@/lib/output/feeds/calendar';
import { changingLibraries } from '../../../support/libraries/changing-libraries';

const day = '2026-11-25';
const words = getMessages('en').changes;
const { past, ahead } = collectChanges(changingLibraries, day, 'en', words);

describe('the calendar, read back by another parser', () => {
  const ends = [...past, ...ahead].filter(({ kind }) => kind === 'end');
  it('holds every announced end on its days', () => {
    const calendar = new ICAL.Component(
      ICAL.parse(
        toCalendar('en', ends, day, { title: words.calendarTitle, description: words.calendarDescription }),
      ) as string,
    );
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.length).toBe(ends.length);
    expect(events.length).toBeGreaterThan(5);
    events.forEach((event, index) => {
      const { first, after } = spanOf(ends[index]!.date);
      expect([event.startDate.toString(), event.endDate.toString(), event.startDate.isDate]).toEqual([
        first,
        after,
        true,
      ]);
      expect(event.summary).toBe(`${ends[index]!.name}: ${ends[index]!.text}`);
      expect(event.uid).toBe(ends[index]!.id);
    });
  });
});
