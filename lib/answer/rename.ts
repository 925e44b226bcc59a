import { fold } from '../search/fold';
import type { SearchAnswer } from '../search/types';
import type { SaidPart } from '../understand/reading';
import type { AnswerSite } from './site';

/** Takes a part of what was said, and the words it came from; gives the name under which rows have it, where the search does not know the words themselves ("A卡"). */
export type Rename = (part: SaidPart, said: string) => string | undefined;

/** What rows stand for a part: its name, and how such a row is known. */
interface Target {
  readonly name: string;
  readonly isOwn: (library: string, anchor: string) => boolean;
}

/** What stands in for a dimension in the rows of a facet: `language:Rust` is said by its value, others by the dimension itself. */
const facetDimensions: Readonly<Record<string, string>> = { license: 'license', status: 'status' };

/** Takes what there is; gives a function that takes a part and gives what it stands for, if that is one thing. */
function createTargets({
  libraries,
  others,
  dimensions,
}: AnswerSite): (part: SaidPart) => Target | undefined {
  const named = {
    library: new Map(libraries.map(({ id, name }) => [id, name])),
    other: new Map(others.map(({ id, name }) => [id, name])),
  };
  const toTarget = (name: string | undefined, isOwn: Target['isOwn']) =>
    name === undefined ? undefined : { name, isOwn };
  return (part) => {
    if (part.kind === 'name')
      return part.of === 'library' || part.of === 'other'
        ? toTarget(named[part.of].get(part.id), (library) => library === part.id)
        : undefined;
    const [key, ...alternatives] = part.kind === 'condition' ? part.keys : [];
    if (key === undefined || alternatives.length > 0) return undefined;
    const [facet = '', value] = key.replace(/^-/, '').split(':');
    const dimension = value === undefined ? facet : facetDimensions[facet];
    return dimension === undefined
      ? toTarget(value, () => false)
      : toTarget(dimensions[dimension], (_, anchor) => anchor === dimension);
  };
}

/** How many words are remembered. */
const most = 500;

/** Takes the search and what there is; gives the function that names what the reader of texts knows and the search does not. */
export function createRename(search: (text: string) => SearchAnswer, site: AnswerSite): Rename {
  const targetOf = createTargets(site);
  /** Whether the best row for a word is one of what it stands for, or says the word. */
  const isKnown = (said: string, { isOwn }: Target): boolean => {
    const group = search(said).groups[0];
    const record = group?.hits[0]?.record;
    if (!group || !record) return false;
    const { library } = group;
    return (
      isOwn(library.id, record.anchor) ||
      [record.title, record.text, ...record.aliases, library.name, ...library.aliases].some((text) =>
        fold(text).includes(fold(said)),
      )
    );
  };
  // Each keystroke asks again for the words before it.
  const known = new Map<string, boolean>();
  return (part, said) => {
    const target = targetOf(part);
    if (!target) return undefined;
    const key = `${target.name}\n${said}`;
    if (known.size > most) known.clear();
    if (!known.has(key)) known.set(key, isKnown(said, target));
    return known.get(key) ? undefined : target.name;
  };
}
