import { contentsFlag, flag } from '@/browser/contract/flags';

/** The contents of a profile: beside it on wide windows, on a phone a line that stays in sight and unfolds. Where the reader is, the script marks (browser/boot/folds.ts). */
export function ContentsList({
  title,
  contents,
}: {
  title: string;
  contents: readonly (readonly [anchor: string, title: string])[];
}) {
  return (
    <nav aria-label={title} className="toc no-print">
      <details suppressHydrationWarning>
        <summary {...flag(contentsFlag, '')} suppressHydrationWarning>
          {title}
        </summary>
        <ol>
          {contents.map(([anchor, name]) => (
            <li key={anchor}>
              <a href={`#${anchor}`} suppressHydrationWarning>
                {name}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
