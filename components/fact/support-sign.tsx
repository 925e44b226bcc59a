import type { Cell } from '@/lib/fact/column';

const shapes: Readonly<Record<Cell['state'], React.ReactNode>> = {
  yes: <path d="M3 8.5 6.5 12 13 4.5" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  partial: (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  no: <path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  unknown: (
    <>
      <path
        d="M5.4 6.2a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3.9-1.3 1.9"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
      <circle cx="8" cy="13" r="1.1" fill="currentColor" />
    </>
  ),
  value: null,
};

/** Takes the state of a fact; gives its sign. The word beside it carries the meaning. */
export function SupportSign({ state }: { state: Cell['state'] }) {
  return (
    <svg viewBox="0 0 16 16" className="inline-block size-4 shrink-0" aria-hidden="true" focusable="false">
      {shapes[state]}
    </svg>
  );
}
