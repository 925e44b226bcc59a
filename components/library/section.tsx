/** How a part folds: what its closed line says of it. */
interface FoldProps {
  readonly id: string;
  readonly title: string;
  /** What it holds, in words, so that nobody opens it in vain. */
  readonly sum: React.ReactNode;
  /** Level of its heading. */
  readonly level?: 2 | 3;
  readonly children: React.ReactNode;
}

/**
 * A part that is closed until somebody wants it. Its id stands on what it holds, so that a browser opens it for an anchor and for what is found on the
 * page even without script.
 */
export function Fold({ id, title, sum, level = 2, children }: FoldProps) {
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={`${id}-title`}>
      <details className="fold">
        <summary>
          <Heading id={`${id}-title`}>{title}</Heading>
          <span className="fold-sum">{sum}</span>
        </summary>
        <div id={id} className="fold-body">
          {children}
        </div>
      </details>
    </section>
  );
}

/** A part of a profile with its heading; the id is the anchor. */
export function Section({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 scroll-mt-4">
      <h2 id={`${id}-title`} className="border-b-2 border-lib pb-1 text-2xl font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
