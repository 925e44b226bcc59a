import { lastDayOf, shiftDay } from './given-day';

/** How near to the end of a copy an end is not to be told from the day on which the copy was made, in days. */
const near = 45;

/** What a project writes where it ends itself. */
const endWords =
  /archiv|deprecat|no longer|retired?\b|end[- ]of[- ]life|discontinu|maintenance (mode|only)|unmaintained|not (actively )?maintained|sunset|superseded|paused|moved to|merged into|in favou?r of/i;

/** Takes since when a row calls something over, and the copies that it was read from: the day of the newest ref of each, and its read-me. Gives the day of the copy that ends there itself, if its read-me says nothing of an end. */
export function copyEnd(
  ends: readonly string[],
  copies: readonly { readonly copied: string; readonly readMe: string }[],
): string | undefined {
  return copies.find(
    ({ copied, readMe }) =>
      ends.some((end) => lastDayOf(end) >= shiftDay(copied, -near) && end <= copied) &&
      !endWords.test(readMe),
  )?.copied;
}
