/** The contents of a profile, beside it on wide windows. */
export function ContentsList({
  title,
  contents,
}: {
  title: string;
  contents: readonly (readonly [anchor: string, title: string])[];
}) {
  return (
    <nav aria-label={title} className="no-print mb-6 lg:mb-0">
      <div className="lg:sticky lg:top-20">
        <h2 className="eyebrow font-sans">{title}</h2>
        <ol className="mt-2 grid gap-x-4 text-sm sm:grid-cols-2 lg:grid-cols-1">
          {contents.map(([anchor, name]) => (
            <li key={anchor}>
              <a href={`#${anchor}`} className="block py-1 text-ink no-underline hover:underline">
                {name}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
