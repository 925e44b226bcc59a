// Every `data-` attribute that ties the markup of components to what is no component: the scripts of browser/, the steps of build/, the style
// sheets of app/. One constant each, so that a bundle carries only those that it uses. An attribute that only a style sheet or a test reads is
// a handle of its component and does not stand here. tests/browser/contract.test.tsx holds that none of these is spelled anywhere else.

/** On `<html>`: scripts run. */
export const jsFlag = 'data-js';
/** On `<html>`: the theme that the reader chose, `light` or `dark`; without it the system says. */
export const themeFlag = 'data-theme';
/** On `<html>`: React has taken over the page. */
export const hydratedFlag = 'data-hydrated';
/** On `<html>`: the scripts of the page failed, so it stands as without script and says so. */
export const stillFlag = 'data-still';
/** On `<html>`: something that the reader did waits for the scripts longer than unnoticed. */
export const waitsFlag = 'data-waits';
/** On `<html>`: the page is newly opened, so that what lies far down may be laid out when it comes near. */
export const farFlag = 'data-far';
/** On `<html>`: the page is newly opened, so that its first screens may be laid out in steps. */
export const stepsFlag = 'data-steps';
/** On `<html>`: the address asks for something, and the scripts that answer it are not there yet. */
export const askedFlag = 'data-asked';
/** On a part of the page that answers what an address asks for. */
export const answersFlag = 'data-answers';
/** On `<html>`: only the note is printed (`note`). */
export const printFlag = 'data-print';
/** On `<html>`: the day on which the oldest part of an offline copy was fetched. */
export const copiedFlag = 'data-copied';

/** On the bootstrap's `<script>`: the addresses of the page's scripts, in the order in which they run. */
export const scriptsFlag = 'data-scripts';
/** On a part that shows nothing without script, and on the bootstrap's `<script>` of its page: the scripts do not wait for the reader. */
export const atOnceFlag = 'data-at-once';

/** On a part of a first screen: the step in which it is laid out. */
export const nextFlag = 'data-next';
/** On a list whose items are laid out one after another. */
export const nextEachFlag = 'data-next-each';

/** On a link to the page in another language, which it names. */
export const languageFlag = 'data-language';
/** On the hidden offer of a language, which it names. */
export const offerFlag = 'data-offer';

/** On the part of the page for addresses that do not exist that lists the pages that may be meant. */
export const nearestFlag = 'data-nearest';

/** On a mark of age: `fresh`, `due` or `overdue`. */
export const ageFlag = 'data-age';
/** On a mark of many ages: `day/shelf life/count` of each group. */
export const agesFlag = 'data-ages';
/** On a mark of one age: the day of the check. */
export const checkedFlag = 'data-checked';
/** On a mark of one age: the shelf life in days. */
export const shelfFlag = 'data-shelf';
/** On the hidden notice that the reader's clock is wrong. */
export const clockFlag = 'data-clock';

/** On the `<time>` that names the day of an offline copy. */
export const copiedOnFlag = 'data-copied-on';
/** On `<html>`: the page is one of this site, whoever sent it. */
export const ownFlag = 'data-own';
/** On the list of the offline page that the worker fills. */
export const keptFlag = 'data-kept';

/** On the line above a page's contents; its value is the part in which the reader is. */
export const contentsFlag = 'data-contents';
/** On the button that opens all parts of a page; its value is `open` once they are. */
export const foldAllFlag = 'data-fold-all';

/** On a decision note. */
export const noteFlag = 'data-note';
/** Where the search has failed on its page. */
export const searchFailedFlag = 'data-search-failed';

/** On the name of a row, a link: the row whose answers it explains. */
export const meaningFlag = 'data-meaning';
/** On the box in which that is said: the address of the words. */
export const meaningsFlag = 'data-meanings';

/** On a row of the measured lives: the library that it is about. */
export const vitalFlag = 'data-vital';
/** On a program: the library that it is of. */
export const programFlag = 'data-program';
/** On a part that folds: what it holds comes when it is opened, so its line needs the scripts of the page. */
export const fetchesFlag = 'data-fetches';
/** On a mark of the family tree: the library that it stands for. */
export const kinFlag = 'data-kin';
/** On the family tree: one library is traced. */
export const tracingFlag = 'data-tracing';
/** On a mark or a line of the traced tree: `self`, `before` or `after`. */
export const traceFlag = 'data-trace';
/** On a line of the family tree: where it begins. */
export const fromFlag = 'data-from';
/** On a line of the family tree: where it ends. */
export const toFlag = 'data-to';

/** The flags that style sheets read. */
export const styledFlags = [
  jsFlag,
  themeFlag,
  stillFlag,
  waitsFlag,
  farFlag,
  stepsFlag,
  askedFlag,
  answersFlag,
  printFlag,
  copiedFlag,
  nextFlag,
  nextEachFlag,
  ageFlag,
  keptFlag,
  foldAllFlag,
  noteFlag,
  searchFailedFlag,
  tracingFlag,
  traceFlag,
] as const;

/** Takes a flag and its value; gives it as properties of an element, to be spread. Without a value it is like an attribute that stands alone in JSX. */
export function flag(
  name: `data-${string}`,
  value: string | number | true | undefined = true,
): Readonly<Record<`data-${string}`, string | number | true | undefined>> {
  return { [name]: value };
}
