/** A short message that stands out and is read aloud when it appears; `again` gives it a button, `word` on it, that tries once more what failed. */
export function Notice({
  children,
  again,
  word,
  className = 'my-3',
}: {
  children: React.ReactNode;
  again?: () => void;
  word?: string;
  className?: string;
}) {
  return (
    <div
      role="status"
      className={`${className} rounded-md border-s-4 border-partial bg-sunken px-3 py-2 text-sm`}
    >
      {again ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>{children}</span>
          <button type="button" className="button" onClick={again}>
            {word}
          </button>
        </div>
      ) : (
        children
      )}
    </div>
  );
}
