import { formatDate } from '../../lib/i18n/format';
import { copyMarks } from './copy-marks';

/** Takes the day on which data was fetched that now comes from what the worker kept; lets the page say so as if it were such a copy itself. The oldest day counts. */
export function sayCopied(day: string): void {
  const page = document.documentElement;
  const known = page.getAttribute(copyMarks.page);
  if (known && known <= day) return;
  page.setAttribute(copyMarks.page, day);
  const time = document.querySelector<HTMLTimeElement>(`[${copyMarks.day}]`);
  if (!time) return;
  time.textContent = formatDate(page.lang, day);
  time.dateTime = day;
}
