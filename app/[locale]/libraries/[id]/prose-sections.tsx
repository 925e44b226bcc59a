import { ContentText } from '@/components/ui/content-text';
import type { Library } from '@/lib/content/collection';
import { toElements } from '@/lib/prose/elements';
import type { toSections } from '@/lib/prose/markdown';

/** The prose of a profile: a section a heading. */
export function ProseSections({
  library,
  sections,
  locale,
}: {
  library: Library;
  sections: ReturnType<typeof toSections>;
  locale: string;
}) {
  return (
    <ContentText as="div" text={library.prose.slice(0, 400)} locale={locale} className="prose">
      {sections.map((section) => (
        <section
          key={section.id}
          id={section.id}
          aria-labelledby={`${section.id}-title`}
          className="scroll-mt-20"
        >
          <h2 id={`${section.id}-title`}>{section.title}</h2>
          <div className="mt-2 space-y-3">{toElements(section.html)}</div>
        </section>
      ))}
    </ContentText>
  );
}
