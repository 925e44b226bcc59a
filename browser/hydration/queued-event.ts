/** Something the reader did before the page's scripts could answer: the event, and the value and state of its field at that time. */
export type Held = readonly [event: Event, value?: string, checked?: boolean];

declare global {
  interface Window {
    /** What loader and replay share. */
    late: {
      /** What waits, in its order. */
      readonly held: Held[];
      /** True: nothing is held. */
      done?: boolean;
      /** True: React knows what stands in an open dialog; what is typed there goes to it at once. */
      live?: boolean;
      /** Brings back the page as it was before React, if React has emptied it. */
      restore?: () => void;
    };
  }
}
