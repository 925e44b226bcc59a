/** Sent to the window in the task in which React takes over the page, before anything else can happen. */
export const committedEvent = 'dl-atlas:committed';

/** Sent to the window when React has taken over the whole page. */
export const hydratedEvent = 'dl-atlas:hydrated';

/** Sent to the window when this page has changed what the device remembers: browsers tell only the other pages. */
export const memoryEvent = 'dl-atlas:memory';

/** Sent to the window when a part of this page has changed the address. */
export const addressEvent = 'dl-atlas:address';
