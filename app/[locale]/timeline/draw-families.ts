import type { Messages } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { byFamily } from '@/lib/lineage/families';
import { layOut } from '@/lib/lineage/layout';
import type { Family, Kin } from '@/lib/schema/lineage';
import { today } from '@/lib/today';

/** Sizes of the two drawings: beside the text on a desk, above it on a phone. */
const measures = {
  wide: { width: 1232, start: 228, row: 22, top: 24, early: 60, end: 264 },
  narrow: { width: 358, start: 10, row: 36, top: 26, early: 34, end: 12 },
} as const;

/** Takes the tree, the oldest first, its families and words; gives each family with its two drawings and their title, and the sentence about the break in the scale of years, if it has one. */
export function drawFamilies(
  lineage: readonly Kin[],
  families: readonly Family[],
  words: Messages['timeline'],
) {
  const groups = byFamily(lineage, families).map(({ family, members }) => ({
    family,
    layouts: (['wide', 'narrow'] as const).map(
      (kind) => [kind, layOut(members, lineage, today(), measures[kind])] as const,
    ),
    title: fill(words.drawing, {
      count: members.length,
      first: members[0]!.born.slice(0, 4),
      last: today().slice(0, 4),
    }),
  }));
  const { ticks = [], breakX } = groups[0]?.layouts[0]?.[1] ?? {};
  return {
    groups,
    ...(breakX === undefined ? {} : { breakText: fill(words.scale, { year: ticks[1]!.year }) }),
  };
}
