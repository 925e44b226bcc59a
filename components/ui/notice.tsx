/** A short message that stands out and is read aloud when it appears; `again` gives it a button, `word` on it, that tries once more what failed. */
export function Notice({ children, again, word, className = 'my-3' }: { children: React.ReactNode; again?: () => void; word?: string; className?: string }) {
  return (
    <div role="status" className={`${className} rounded-md border-s-4 border-partial bg-sunken px-3 py-2 text-sm`}>
      {children}
      {again && <button type="button" className="button ms-2" onClick={again}>{word}</button>}
    </div>
  );
}
