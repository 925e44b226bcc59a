/** Header of an answer that the worker took from what it kept: the day on which it was fetched (YYYY-MM-DD, the reader's clock). */
export const copyHeader = 'x-offline-copy';

/** Attributes by which an offline copy is known. */
export const copyMarks = {
  /** On `<html>`: the day on which the oldest part of the page was fetched; app/offline.css shows the notice by it. */
  page: 'data-copied',
  /** On the `<time>` that names this day. */
  day: 'data-copied-on',
  /** On the list of the offline page that the worker fills. */
  list: 'data-kept',
} as const;
