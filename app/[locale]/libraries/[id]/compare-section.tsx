import { Section } from '@/components/library/section';
import { pairHref } from '@/lib/compare/pairs';
import type { Library } from '@/lib/content/collection';
import { fill } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';

/** Links to the pages that compare a library with each of the others. */
export function CompareSection({
  library,
  libraries,
  paired,
  locale,
}: {
  library: Library;
  libraries: readonly Library[];
  paired: readonly string[];
  locale: string;
}) {
  return (
    <Section id="compare" title={fill(getMessages(locale).profile.compareWith, { library: library.name })}>
      <ul className="mt-3 flex flex-wrap gap-2">
        {libraries
          .filter((other) => other.id !== library.id && paired.includes(other.id))
          .map((other) => (
            <li key={other.id}>
              <a
                data-hue={other.hue}
                className="button border-s-4 border-s-lib"
                href={pairHref(locale, library.id, other.id, paired)}
              >
                {other.name}
              </a>
            </li>
          ))}
      </ul>
    </Section>
  );
}
