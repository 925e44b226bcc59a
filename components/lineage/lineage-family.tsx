import type { Family } from '@/lib/schema/lineage';
import { ContentText } from '../ui/content-text';

/** A family of the tree: its name, the story that joins it, and its drawing. */
export function LineageFamily({
  family,
  locale,
  children,
}: {
  family: Family | undefined;
  locale: string;
  children: React.ReactNode;
}) {
  if (!family) return <div>{children}</div>;
  const { id, name, hue, story } = family;
  return (
    <section
      id={`family-${id}`}
      aria-labelledby={`family-${id}-title`}
      data-hue={hue}
      className="break-inside-avoid border-t-2 border-lib pt-1.5"
    >
      <h2 id={`family-${id}-title`} className="text-lg font-bold text-lib">
        <ContentText text={name} locale={locale} />
      </h2>
      <ContentText as="p" text={story} locale={locale} className="max-w-5xl text-sm" />
      {children}
    </section>
  );
}
