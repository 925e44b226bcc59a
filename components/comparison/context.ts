import type { Messages } from '@/lib/i18n/locales-fs';
import type { PlotWords } from '../chart/benchmark-plot';

/** Words of a comparison. */
export interface ComparisonWords extends Pick<
  Messages,
  'compare' | 'fact' | 'status' | 'leave' | 'copy' | 'faults'
> {
  readonly profile: PlotWords;
  readonly programs: Pick<Messages['programs'], 'part'>;
  readonly footprint: Pick<Messages['footprint'], 'more'>;
}

/** What every part of a comparison needs. */
export interface ComparisonContext {
  readonly locale: string;
  readonly words: ComparisonWords;
}

/** Takes how many libraries are compared; gives the classes of a grid with a column for each, as far as there is room. */
export function gridOf(count: number): string {
  const columns = {
    2: 'md:grid-cols-2',
    3: 'md:grid-cols-3',
    4: 'md:grid-cols-2 xl:grid-cols-4',
    5: 'md:grid-cols-3 xl:grid-cols-5',
  } as const;
  return `grid gap-4 ${columns[count as keyof typeof columns] ?? ''}`;
}
