import type { ChangeGroup } from '@/lib/changes';
import { formatDate } from '@/lib/i18n/format';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { FilteredList } from '../ui/filtered-list.client';
import { ChangeEntry } from './change-entry';

/** Every past event, the newest first, by month and further back by year, which is folded; to be narrowed by library and kind. Of the first `unfolded` the sources fold out, those of the others are named by number. */
export function PastChanges({
  past,
  libraries,
  unfolded,
  locale,
  messages,
}: {
  past: readonly ChangeGroup[];
  libraries: readonly { readonly id: string; readonly name: string }[];
  unfolded: number;
  locale: Locale;
  messages: Messages;
}) {
  const { changes: words } = messages;
  const events = past.flatMap((group) => group.events);
  const placeOf = new Map(events.map(({ id }, at) => [id, at]));
  const entries = past.flatMap(({ date, events: those }) => {
    const folds = date.length === 4;
    const head = {
      key: date,
      folds,
      node: (
        <h3 className={`text-base font-bold ${folds ? 'inline' : 'mt-6'}`}>{formatDate(locale, date)}</h3>
      ),
    };
    return those.map((event) => ({
      key: event.id,
      tags: { library: event.library, kind: event.shown },
      head,
      node: (
        <ChangeEntry
          event={event}
          isBrief={placeOf.get(event.id)! >= unfolded}
          locale={locale}
          messages={messages}
        />
      ),
    }));
  });
  const kinds = (['event', 'end', 'promise', 'part'] as const).filter((kind) =>
    events.some((event) => event.shown === kind),
  );
  return (
    <FilteredList
      entries={entries}
      facets={[
        {
          name: 'kind',
          label: words.kind,
          options: kinds.map((kind) => ({ value: kind, label: words.kindNames[kind] })),
        },
        {
          name: 'library',
          label: words.library,
          options: libraries.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      locale={locale}
      messages={{ list: messages.list, faults: messages.faults }}
    />
  );
}
