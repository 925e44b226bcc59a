import { collectChanges } from '@/lib/changes';
import { getLibraries } from '@/lib/content/load';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { toCalendar } from '@/lib/output/feeds/calendar';
import { today } from '@/lib/today';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Gives one file a language. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** Announced ends, past and to come, as a calendar. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const { changes: words } = getMessages(locale);
  const { past, ahead } = collectChanges(getLibraries(locale), today(), locale, words);
  const ends = [...past, ...ahead]
    .filter(({ kind }) => kind === 'end')
    .sort((a, b) => a.date.localeCompare(b.date, 'en'));
  const calendar = toCalendar(locale, ends, today(), {
    title: words.calendarTitle,
    description: words.calendarDescription,
  });
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
