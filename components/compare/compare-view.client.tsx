'use client';

import type { RowGroup } from '@/lib/compare/rows';
import type { Messages } from '@/lib/i18n/locales-fs';
import type { Chain } from '@/lib/lineage/chains';
import { minColumns } from '@/lib/address/compare';
import { fill, joinNames } from '@/lib/i18n/format';
import { IgnoredNotice } from '../ui/ignored-notice';
import { Notice } from '../ui/notice';
import { useNextFocus } from '../focus/use-next-focus.client';
import { useFoldedGroups } from '../fact/use-folded-groups.client';
import { ComparedColumns } from './compared-columns.client';
import { LibraryPicker } from './library-picker.client';
import { LineageNotice } from '../comparison/lineage-notice';
import { useComparison, type LibraryOption } from './use-comparison.client';

/** The comparison: two to five columns from the address, with all that one can do to them. */
export function CompareView({
  libraries,
  groups,
  chains = [],
  locale,
  messages,
}: {
  libraries: readonly LibraryOption[];
  groups: readonly RowGroup[];
  chains?: readonly Chain[];
  locale: string;
  messages: Pick<Messages, 'compare' | 'fact' | 'status' | 'copy' | 'leave' | 'note' | 'faults'> & {
    readonly programs: Pick<Messages['programs'], 'part'>;
    readonly footprint: Pick<Messages['footprint'], 'more'>;
  };
}) {
  const words = messages.compare;
  const comparison = useComparison(libraries, groups, locale);
  const { state, ignored, columns, failed, again } = comparison;
  const [folded, toggleGroup] = useFoldedGroups();
  const nextFocus = useNextFocus<HTMLDivElement>();
  const enough = state.libraries.length >= minColumns;
  return (
    <div ref={nextFocus}>
      <IgnoredNotice ignored={ignored} sentence={words.ignored} locale={locale} />
      {failed.length > 0 && (
        <Notice again={again} word={words.again}>
          {fill(words.failed, {
            libraries: joinNames(
              locale,
              libraries.flatMap(({ id, name }) => (failed.includes(id) ? [name] : [])),
            ),
          })}
        </Notice>
      )}
      {enough && (
        <LineageNotice
          chains={chains.filter(
            ({ from, to }) => state.libraries.includes(from) && state.libraries.includes(to),
          )}
          names={Object.fromEntries(libraries.map(({ id, name }) => [id, name]))}
          locale={locale}
          words={words}
        />
      )}
      <div className="no-print mt-3">
        <LibraryPicker libraries={libraries} comparison={comparison} words={words} />
      </div>
      {enough && columns.length >= (failed.length > 0 ? 1 : minColumns) && (
        <ComparedColumns
          comparison={comparison}
          groups={groups}
          folded={folded}
          onFold={toggleGroup}
          locale={locale}
          messages={messages}
        />
      )}
    </div>
  );
}
