import { ageFlag, agesFlag, checkedFlag, flag, shelfFlag } from '@/browser/contract/flags';
import { countAges, freshnessOf, worstAge, type AgeGroup } from '@/lib/fact/freshness';
import type { AgeWords } from '@/browser/boot/fact-age';
import { fill } from '@/lib/i18n/format';

/**
 * The state of age of one fact, as it was when the page was made. The script of browser/boot/fact-age.ts corrects it by the reader's clock,
 * before and without React: that is why a difference is not a fault here.
 */
export function FactAge({
  checked,
  shelfLife,
  built,
  words,
  className = '',
}: {
  checked: string;
  shelfLife: number;
  built: string;
  words: AgeWords;
  className?: string;
}) {
  const age = freshnessOf(checked, shelfLife, built);
  return (
    <span
      className={`age ${className}`}
      {...flag(ageFlag, age)}
      {...flag(checkedFlag, checked)}
      {...flag(shelfFlag, shelfLife)}
      suppressHydrationWarning
    >
      {words[age]}
    </span>
  );
}

/** The state of age of many facts together, corrected in the same way. */
export function AgeSummary({
  ages,
  built,
  words,
}: {
  ages: readonly AgeGroup[];
  built: string;
  words: AgeWords;
}) {
  const counts = countAges(ages, built);
  const age = worstAge(counts);
  return (
    <span
      className="age"
      {...flag(ageFlag, age)}
      {...flag(
        agesFlag,
        ages.map(({ checked, shelfLife, count }) => `${checked}/${shelfLife}/${count}`).join(' '),
      )}
      suppressHydrationWarning
    >
      {age === 'fresh' ? words.allFresh : fill(words.some, counts)}
    </span>
  );
}
