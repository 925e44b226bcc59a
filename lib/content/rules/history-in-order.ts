import { faultsIn, type Rule } from './rule';

/** Events stand in the order of their dates. */
export const historyInOrder: Rule = {
  name: 'history-in-order',
  keeps: 'Events stand from the oldest to the newest.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, historyInOrder.name);
      return profile.record.history.flatMap((row, index, rows) => {
        const before = rows[index - 1]?.date;
        // "2020" may stand anywhere within its year.
        const shared = before ? Math.min(before.length, row.date.length) : 0;
        return before && row.date.slice(0, shared) < before.slice(0, shared)
          ? [
              fault(
                ['history', index, 'date'],
                `${row.date} after ${before}`,
                'events from the oldest to the newest',
                'Move the event up.',
              ),
            ]
          : [];
      });
    }),
};
