import { Fold } from '@/components/library/section';
import { pairHref } from '@/lib/compare/pairs';
import type { Library } from '@/lib/content/collection';
import { fill, plural } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locales-fs';

/** Links to the comparisons of a library with each of the others. */
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
  const { profile, parts } = getMessages(locale);
  const others = libraries.filter((other) => other.id !== library.id);
  return (
    <Fold
      id="compare"
      title={fill(profile.compareWith, { library: library.name })}
      sum={plural(locale, parts.libraries, others.length)}
    >
      <ul className="mt-3 flex flex-wrap gap-2">
        {others.map((other) => (
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
    </Fold>
  );
}
