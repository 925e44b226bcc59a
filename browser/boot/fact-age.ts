import { countAges, freshnessOf, laterDay, worstAge, type AgeGroup } from '../../lib/fact/freshness';
import { ageFlag, agesFlag, checkedFlag, clockFlag, shelfFlag } from '../contract/flags';

/** Words of the states of age, and of a whole: `some` has the places {due} and {overdue}. */
export interface AgeWords {
  readonly fresh: string;
  readonly due: string;
  readonly overdue: string;
  readonly allFresh: string;
  readonly some: string;
}

/** What the script is handed. */
export interface FactAgeData {
  /** In the language of the page. */
  readonly words: AgeWords;
  /** Day of the build, YYYY-MM-DD. */
  readonly built: string;
}

declare const BOOT_DATA: FactAgeData;

// Sets every mark of age anew by the reader's clock, so that an old deployment does not look fresh, and those that are added later too, without
// React, which may come late or not at all. A clock that stands before the build is wrong: the day of the build counts then, and beside ages the
// notice says so if it is off by more than a day.

const { words, built } = BOOT_DATA;
const today = laterDay(built, Date.now());
const clockIsBehind = Date.now() < Date.parse(built) - 86_400_000;

function set(mark: HTMLElement, age: string, text: string): void {
  if (mark.getAttribute(ageFlag) !== age) mark.setAttribute(ageFlag, age);
  if (mark.textContent !== text) mark.textContent = text;
}

function toGroup(text: string): AgeGroup {
  const [checked = '', shelfLife, count] = text.split('/');
  return { checked, shelfLife: Number(shelfLife), count: Number(count) };
}

function correct(mark: HTMLElement): void {
  const notice = clockIsBehind && document.querySelector<HTMLElement>(`[${clockFlag}]`);
  if (notice) notice.hidden = false;
  const ages = mark.getAttribute(agesFlag);
  if (ages === null) {
    const age = freshnessOf(mark.getAttribute(checkedFlag)!, Number(mark.getAttribute(shelfFlag)), today);
    return set(mark, age, words[age]);
  }
  const counts = countAges(ages.split(' ').map(toGroup), today);
  const age = worstAge(counts);
  const some = words.some.replace('{due}', String(counts.due)).replace('{overdue}', String(counts.overdue));
  set(mark, age, age === 'fresh' ? words.allFresh : some);
}

function correctAll(node: Node): void {
  if (!(node instanceof Element)) return;
  if (node.hasAttribute(ageFlag)) correct(node as HTMLElement);
  node.querySelectorAll<HTMLElement>(`[${ageFlag}]`).forEach(correct);
}

correctAll(document.body);
new MutationObserver((changes) =>
  changes.forEach(({ addedNodes }) => addedNodes.forEach(correctAll)),
).observe(document.body, { childList: true, subtree: true });
