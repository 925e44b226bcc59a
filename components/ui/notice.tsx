/** A short message that stands out and is read aloud when it appears. */
export function Notice({ children }: { children: React.ReactNode }) {
  return <div role="status" className="my-3 rounded-md border-s-4 border-partial bg-sunken px-3 py-2 text-sm">{children}</div>;
}
