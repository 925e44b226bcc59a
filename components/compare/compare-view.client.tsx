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
import { CompareExport } from './compare-export.client';
import { CompareSettings } from './compare-settings.client';
import { ComparedColumns } from './compared-columns.client';
import { LibraryPicker } from './library-picker.client';
import { LineageNotice } from './lineage-notice';
import { PhoneColumns, usePhonePair } from './phone-columns.client';
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
  messages: Pick<Messages, 'compare' | 'fact' | 'status' | 'copy' | 'note'>;
}) {
  const words = messages.compare;
  const comparison = useComparison(libraries, groups, locale);
  const { state, ignored, columns, failed, again } = comparison;
  const [phonePair, setPhonePair] = usePhonePair(state.libraries);
  const [folded, toggleGroup] = useFoldedGroups();
  const nextFocus = useNextFocus<HTMLDivElement>();
  const enough = state.libraries.length >= minColumns;
  return (
    <div ref={nextFocus} className="landscape">
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
      <div className="no-print mt-4 space-y-3">
        <LibraryPicker libraries={libraries} comparison={comparison} words={words} />
        {enough && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <CompareSettings comparison={comparison} groups={groups} locale={locale} words={words} />
            <CompareExport comparison={comparison} locale={locale} messages={messages} />
          </div>
        )}
        {state.libraries.length > 2 && (
          <PhoneColumns columns={columns} pair={phonePair} words={words} onChange={setPhonePair} />
        )}
      </div>
      {enough && columns.length >= (failed.length > 0 ? 1 : minColumns) && (
        <ComparedColumns
          comparison={comparison}
          groups={groups}
          phonePair={phonePair}
          folded={folded}
          onFold={toggleGroup}
          locale={locale}
          messages={messages}
        />
      )}
    </div>
  );
}
