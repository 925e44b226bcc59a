import { formatDate } from '../../lib/i18n/format';
import { copiedFlag, copiedOnFlag } from '../contract/flags';

/** Takes the day on which data was fetched that now comes from the cache of the worker; lets the page say so as if it were a cached copy itself. The oldest day counts. */
export function showStaleNotice(day: string): void {
  const page = document.documentElement;
  const known = page.getAttribute(copiedFlag);
  if (known && known <= day) return;
  page.setAttribute(copiedFlag, day);
  const time = document.querySelector<HTMLTimeElement>(`[${copiedOnFlag}]`);
  if (!time) return;
  time.textContent = formatDate(page.lang, day);
  time.dateTime = day;
}
