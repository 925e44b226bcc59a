// What the scripts of browser/ take for granted in the markup of the components; tests/browser/contract.test.tsx looks at both.

/** Elements that need the scripts of the page: a page with none of them (nor a mark of the family tree) loads none. */
export const controlTags = 'button,input,select,textarea';
/** What a reader reaches for: controls, the folded facets of the home page, parts that fetch what they hold, the marks of the family tree. */
export const controlSelector =
  'button,input,select,textarea,label,aside summary,[data-fetches]>summary,[data-kin]';
/** Fields into which text is typed or in which something is chosen: keys belong to them. */
export const fieldSelector = 'input,select,textarea';
/** The search of the page, its only dialog. The button that opens it is the only one with `aria-keyshortcuts`. */
export const searchDialog = 'dialog';
/** Role of the search's field: Enter in it goes to a result. */
export const searchFieldRole = 'combobox';
/** What every page has: without it, React has emptied the page. */
export const pageContent = 'main';
/** Name of the fields in which the theme is chosen. */
export const themeField = 'theme';
