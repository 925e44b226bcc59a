import { flag, foldAllFlag } from '@/browser/contract/flags';
import type { Messages } from '@/lib/i18n/locales-fs';

/** A button that opens all parts of the page, and closes them again; the script (browser/boot/folds.ts) presses it. */
export function FoldAll({ words }: { words: Messages['parts'] }) {
  return (
    <button
      type="button"
      className="button needs-script fold-all no-print"
      {...flag(foldAllFlag, '')}
      suppressHydrationWarning
    >
      <span>{words.openAll}</span>
      <span>{words.closeAll}</span>
    </button>
  );
}
