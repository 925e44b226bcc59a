/** A part of a profile with its heading; the id is the anchor. */
export function Section({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 scroll-mt-20">
      <h2 id={`${id}-title`} className="border-b-2 border-lib pb-1 text-2xl font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
