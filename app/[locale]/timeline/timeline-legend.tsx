import { endShapes } from '@/components/lineage/lifeline-mark';
import type { Messages } from '@/lib/i18n/locales-fs';
import { endKinds } from '@/lib/schema/lineage';

/** Takes the words of the timeline and, if the scale has a break, the sentence about it; gives what the bars and signs of the drawings mean. */
export function TimelineLegend({ words, breakText }: { words: Messages['timeline']; breakText?: string }) {
  return (
    <ul aria-label={words.legend} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 30 12" className="h-3 w-8" aria-hidden="true">
          <rect x="2" y="2" width="26" height="8" rx="2" className="fill-ink" />
        </svg>
        {words.own}
      </li>
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 30 12" className="h-3 w-8" aria-hidden="true">
          <rect x="2" y="3.5" width="26" height="5" rx="2" className="fill-ink" />
        </svg>
        {words.other}
      </li>
      {endKinds.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <svg viewBox="-8 -8 16 16" className="size-4" aria-hidden="true">
            {endShapes[kind]}
          </svg>
          {words.endKinds[kind]}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 30 12" className="h-3 w-8" aria-hidden="true">
          <path d="M2 6h26" className="stroke-edge" strokeWidth="5" strokeDasharray="7 4" />
        </svg>
        {words.openEnd}
      </li>
      {breakText !== undefined && <li>{breakText}</li>}
    </ul>
  );
}
