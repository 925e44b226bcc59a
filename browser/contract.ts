/** Sent to the window in the task in which React takes over the page, before anything else can happen. */
export const committedEvent = 'dl-atlas:committed';

/** Sent to the window when React has taken over the whole page. */
export const hydratedEvent = 'dl-atlas:hydrated';
