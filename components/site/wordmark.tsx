/** The sign of the atlas: a mounted plate with a small network. */
export function Wordmark() {
  return (
    <svg
      viewBox="0 0 32 32"
      className="size-7 shrink-0 text-accent sm:size-8"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="2" y="2" width="28" height="28" rx="5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path
        d="M9 10 16 22M9 10v12M23 10 16 22M23 10v12M16 8v14M9 10l14 12M23 10 9 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="1"
        opacity="0.55"
      />
      <g fill="currentColor">
        <circle cx="9" cy="10" r="2.6" />
        <circle cx="16" cy="9" r="2.6" />
        <circle cx="23" cy="10" r="2.6" />
        <circle cx="9" cy="22" r="2.6" />
        <circle cx="16" cy="23" r="2.6" />
        <circle cx="23" cy="22" r="2.6" />
      </g>
    </svg>
  );
}
