import { copyMarks } from '@/lib/offline/copy-marks';

/** Words of offline copies; `copy` has the place {date}. */
export interface OfflineWords {
  readonly copy: string;
  /** Stands for the date until the worker has written it. */
  readonly someDay: string;
  readonly still: string;
}

const look = 'mx-auto max-w-7xl rounded-md border-s-4 border-partial bg-sunken px-4 py-2 text-sm sm:px-6';

/**
 * Stands at the top of every page, unseen (app/offline.css). The worker shows the first sentence, with its day, on a page that it took from what it kept;
 * the loader of the scripts shows the second one where they cannot be had. React must leave both as they are.
 */
export function OfflineNotice({ words }: { words: OfflineWords }) {
  const [before, after] = words.copy.split('{date}');
  return (
    <>
      <p role="status" data-notice="copied" className={look}>
        {before}
        <time {...{ [copyMarks.day]: '' }} suppressHydrationWarning>{words.someDay}</time>
        {after}
      </p>
      <p role="status" data-notice="still" className={look}>{words.still}</p>
    </>
  );
}
