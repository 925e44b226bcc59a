import type { Support } from '@/lib/schema/fact';

/**
 * Takes the answer of a fact and its word; gives it as a filled box with its sign (app/styles/support-fill.css): solid for yes, half for partial, hollow for no,
 * hatched for unknown. The word stands beside the box; where there is no room for it, it is read aloud only.
 */
export function SupportFill({
  state,
  word,
  silent = false,
}: {
  state: Support;
  word: string;
  /** True: the word is not seen. */
  silent?: boolean;
}) {
  return (
    <span className="fill" data-fill={state}>
      <span className={silent ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
