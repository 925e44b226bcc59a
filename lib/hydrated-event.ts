/** Sent to the window when React has taken over the whole page. */
export const hydratedEvent = 'dl-atlas:hydrated';
