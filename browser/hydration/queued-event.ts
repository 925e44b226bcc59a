/** Something the reader did before the page's scripts could answer: the event, and the value of its field and whether that was ticked at that time. */
export type QueuedEvent = readonly [event: Event, value?: string, checked?: boolean];

declare global {
  interface Window {
    /** What bootstrap and event replay share. */
    hydrationQueue: {
      /** What waits, in its order. */
      readonly events: QueuedEvent[];
      /** True: events are let through, nothing is queued. */
      passThrough?: boolean;
      /** Brings back the page as it was before React, if React has emptied it. */
      restore?: () => void;
    };
  }
}
