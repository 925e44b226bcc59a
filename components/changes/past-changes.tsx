import type { ChangeEvent } from '@/lib/changes';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { FilteredList } from '../ui/filtered-list.client';
import { ChangeEntry } from './change-entry';

/** Every past event, the newest first, to be narrowed by library; of the first `unfolded` the sources fold out, those of the others are named by number. */
export function PastChanges({
  events,
  libraries,
  unfolded,
  locale,
  messages,
}: {
  events: readonly ChangeEvent[];
  libraries: readonly { readonly id: string; readonly name: string }[];
  unfolded: number;
  locale: Locale;
  messages: Messages;
}) {
  const entries = events.map((event, at) => ({
    key: event.id,
    tags: { library: event.library },
    node: <ChangeEntry event={event} isBrief={at >= unfolded} locale={locale} messages={messages} />,
  }));
  return (
    <FilteredList
      entries={entries}
      facets={[
        {
          name: 'library',
          label: messages.changes.library,
          options: libraries.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]}
      locale={locale}
      messages={{ list: messages.list, faults: messages.faults }}
    />
  );
}
