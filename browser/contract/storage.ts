// The keys under which this device remembers something, in `localStorage` or, as long as a tab is open, in `sessionStorage`.

/** The libraries that the reader picked for comparison, as JSON. */
export const picksKey = 'dl-atlas:picks';
/** `1`: the key `/` does not open the search. */
export const slashOffKey = 'dl-atlas:slash-off';
/** The theme that the reader chose: `light` or `dark`. */
export const themeKey = 'dl-atlas:theme';
/** Of a tab, the path of a page behind it: the parts of the page that were open, by id. */
export const foldsKey = 'dl-atlas:folds:';
