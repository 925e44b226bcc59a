import { copiedOnFlag, flag } from '@/browser/contract/flags';

/** Words of offline copies; `copy` has the place {date}. */
export interface OfflineWords {
  readonly copy: string;
  /** Stands for the date until the worker has written it. */
  readonly someDay: string;
}

/** Stands at the top of every page, unseen (app/styles/offline.css). The worker shows it, with the day, on a page that it took from what it kept; React must leave that as it is. */
export function OfflineNotice({ words }: { words: OfflineWords }) {
  const [before, after] = words.copy.split('{date}');
  return (
    <p
      role="status"
      className="when-copied mx-auto max-w-7xl rounded-md border-s-4 border-partial bg-sunken px-4 py-2 text-sm sm:px-6"
    >
      {before}
      <time {...flag(copiedOnFlag, '')} suppressHydrationWarning>
        {words.someDay}
      </time>
      {after}
    </p>
  );
}
