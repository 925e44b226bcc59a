/** The sign of an answer that rests on the word of the project itself: a speech bubble. What it means stands beside it in words, or in what a step opens. */
export function VoiceSign() {
  return (
    <svg viewBox="0 0 16 16" className="inline-block size-3.5 align-[-0.15em]" aria-hidden="true">
      <path d="M2 3h12v8H7l-3 3v-3H2z" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  );
}
