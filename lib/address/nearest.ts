import { editDistance } from '../search/edit-distance';

/** A page, or a part of one with its anchor, as the page for addresses that do not exist knows it: its path behind the language, and its title. */
export interface ListedPage {
  readonly path: string;
  readonly title: string;
}

/** What is meant by an address that does not exist. */
export interface Nearest {
  /** The page that it spells in another case, or with another ending (a slash, `index.html`, `.html`). */
  readonly same: ListedPage | undefined;
  /** The pages that it may mean, the likeliest first. */
  readonly near: readonly ListedPage[];
}

/** An address is looked at no further: what is longer is no typo. */
const longest = 200;
/** Which part of a word may be wrong. */
const mostWrong = 0.5;
/** What the name of a page alone is worth less than it in its folder. */
const elsewhere = 0.1;
const contained = 0.3;

/** Gives the parts of a path as they are compared: small letters, an anchor as a last part, the ids of a pair in their order. */
function partsOf(path: string): string[] {
  return path
    .toLowerCase()
    .replace('/#', '/')
    .split('/')
    .filter((part) => part !== '' && part !== 'index.html')
    .map((part) =>
      part
        .replace(/\.html?$/, '')
        .split('-vs-')
        .sort()
        .join('-vs-'),
    );
}

/** Gives how unlike two words are: 0 alike, Infinity too much. */
function unlikeness(said: string, meant: string): number {
  const length = Math.max(said.length, meant.length);
  const most = Math.floor(length * mostWrong);
  const edits = editDistance(said, meant, most);
  if (edits <= most) return edits / length;
  const [short, long] = said.length < meant.length ? [said, meant] : [meant, said];
  return short.length > 2 && long.includes(short) ? contained : Infinity;
}

/** Gives how unlike two paths are: by their most unlike part, or by the last one alone, wherever it stands. */
function distance(said: readonly string[], meant: readonly string[]): number {
  const whole =
    said.length === meant.length
      ? Math.max(...said.map((part, index) => unlikeness(part, meant[index]!)))
      : Infinity;
  return Math.min(whole, unlikeness(said.at(-1)!, meant.at(-1)!) + elsewhere);
}

/** Gives the comparison of two libraries whose pair has no page of its own; nothing for any other path. */
function pairWithoutPage([folder, pair = '', ...others]: readonly string[], pages: readonly ListedPage[]) {
  const ids = pair.split('-vs-');
  const two = ids.flatMap((id) => pages.find(({ path }) => path === `libraries/${id}/`) ?? []);
  if (folder !== 'compare' || others.length > 0 || ids.length !== 2 || ids[0] === ids[1] || two.length !== 2)
    return undefined;
  return {
    path: `compare/?libraries=${ids.join(',')}`,
    title: two.map(({ title }) => title).join(' · '),
  };
}

/** Takes the path of an address behind its language, decoded, and the pages that there are; gives the page that it spells in another case (of a pair without a page the comparison), and at most `most` that it may mean. */
export function nearestPages(path: string, pages: readonly ListedPage[], most = 5): Nearest {
  const said = partsOf(path.slice(0, longest));
  const same =
    pages.find((page) => partsOf(page.path).join('/') === said.join('/')) ?? pairWithoutPage(said, pages);
  const near = pages
    .flatMap((page) => {
      const meant = partsOf(page.path);
      if (said.length === 0 || meant.length === 0) return [];
      const score = distance(said, meant);
      return score < Infinity ? [{ page, score }] : [];
    })
    .sort((a, b) => a.score - b.score || a.page.path.length - b.page.path.length)
    .slice(0, most)
    .map(({ page }) => page);
  return { same, near };
}
