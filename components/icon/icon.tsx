/** Our signs, drawn on 16 by 16 with one pen: strokes of 1.75 with round ends. */
const drawings = {
  search: 'M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0m-1.1 2.9L14 14',
  menu: 'M2.5 4.5h11m-11 3.5h11m-11 3.5h11',
  close: 'm4 4 8 8m0-8-8 8',
  left: 'M13 8H3m4-4L3 8l4 4',
  right: 'M3 8h10M9 4l4 4-4 4',
  flag: 'M4 14V2.5h8.5l-2.2 3 2.2 3H4',
  language: 'M2.5 4h7M6 2.5V4m2.3 0C7.7 7 5.5 9 2.7 10M4 6.5c.8 1.6 2.4 2.9 4.2 3.5M8 14l3-7 3 7m-5-2h4',
  clock: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0M8 4.5V8l2.5 1.8',
  feed: 'M3 3.5A9.5 9.5 0 0 1 12.5 13M3 7.5A5.5 5.5 0 0 1 8.5 13M4 12h.01',
  calendar: 'M3 4h10v9.5H3zM3 7h10M5.5 2.5V4m5-1.5V4',
} as const;

/** Name of a sign. */
export type IconName = keyof typeof drawings;

/** Takes the name of a sign; gives it in the colour of the text. It says nothing by itself: a word stands beside it, or in the label of its button. */
export function Icon({ name, className = 'size-4' }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`inline-block shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
