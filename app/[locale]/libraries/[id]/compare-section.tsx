import { Fold } from '@/components/library/section';
import { pairHref } from '@/lib/compare/pairs';
import type { Library } from '@/lib/content/collection';
import { fill, plural } from '@/lib/i18n/format';
import { paths } from '@/lib/url';
import { getMessages } from '@/lib/i18n/locales-fs';

/** Links to the pages that compare a library with others, and to the place where any other is chosen. */
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
  const others = libraries.filter((other) => other.id !== library.id && paired.includes(other.id));
  return (
    <Fold
      id="compare"
      title={fill(profile.compareWith, { library: library.name })}
      sum={plural(locale, parts.libraries, others.length)}
    >
      <ul className="flex flex-wrap gap-x-4 gap-y-2">
        {others.map((other) => (
          <li key={other.id}>
            <a href={pairHref(locale, library.id, other.id, paired)}>{other.name}</a>
          </li>
        ))}
        <li>
          <a href={paths.compare(locale, { libraries: [library.id] })}>{parts.anyOther}</a>
        </li>
      </ul>
    </Fold>
  );
}
