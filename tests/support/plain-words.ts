import { remark } from 'remark';
import type { Nodes } from 'mdast';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { CheckResult } from '@/lib/content/check';
import { translate } from '@/lib/content/translation/translation';

/** A word as the content counts words (two small letters in a row), without an accent on any of its letters: GPU and 3.12 are none. */
const plainWord = /(?<![\p{L}\p{M}\p{N}])[A-Za-z]*[a-z]{2}[A-Za-z]*(?![\p{L}\p{M}\p{N}])/gu;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Gives every text of a record but those under some keys. */
function textsOfRecord(value: unknown, but: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return textsIn(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    but.includes(key) ? [] : textsOfRecord(inner, but),
  );
}

/** Gives what stands under a key that holds a name. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /^(name|package|manager|publisher|successor|title)$/.test(key)
      ? [inner]
      : namesIn(inner),
  );
}

/**
 * Takes a collection and a language in which nothing is missing; gives what is the same in it as in English since it is no word of ours: names, titles and
 * publishers of sources, versions, licences, commands, packages. A bare word in small letters is the choice of a field (`active`, `partial`), which has its words
 * elsewhere, so it is none of these.
 */
export function properData(
  { collection, originals }: Pick<CheckResult, 'collection' | 'originals'>,
  locale: string,
): string[] {
  const records = originals.map((original) => {
    const own = collection.translations.find(
      (words) => words.name === original.name && words.locale === locale,
    );
    const { record } = translate(original, own, collection.stamps.get(locale)!);
    // No page shows the reasons that stand beside rows; other words for a dimension are there to be typed.
    const unshown = original.name === 'dimensions' ? ['unverified', 'aliases'] : ['unverified'];
    return { record, texts: textsOfRecord(record, unshown) };
  });
  const runs = collection.libraries.flatMap(({ example: { run } }) =>
    run ? [...Object.keys(run.packages), ...run.platform.split(/,\s*/)] : [],
  );
  // What prose writes as code stands without its marks in the search.
  const code = originals.flatMap(({ prose }) =>
    [...prose.matchAll(/`([^`\n]+)`/g)].map(([, inner]) => inner!),
  );
  // What was installed to be measured, and on which machine.
  const installed = collection.libraries.flatMap(({ footprint }) =>
    footprint ? [...footprint.asked, footprint.machine.processor, footprint.machine.system] : [],
  );
  // What was measured: whose life, who committed, what a project says of itself.
  const measured = [
    ...collection.vitals.flatMap(({ name, record }) => [
      name,
      ...(record ? [...record.left_out.robot_names, ...record.left_out.collective_names] : []),
    ]),
    ...namesIn(collection.vitals),
  ];
  // A short id of a commit may happen to be letters only.
  const commits = collection.libraries.flatMap(({ checks }) =>
    Object.values(checks ?? {}).flatMap((check) => check.commits),
  );
  const said = [...records.flatMap(({ texts }) => texts), ...textsIn(collection.article)].filter(
    (text) => !/^[a-z][a-z_-]*$/.test(text),
  );
  return [
    ...new Set([
      ...said,
      ...namesIn(records.map(({ record }) => record)),
      ...runs,
      ...installed,
      ...code,
      ...commits,
      ...measured,
    ]),
  ].filter((text) => text.search(plainWord) >= 0);
}

/** Addresses and names of files, with https or without; targets of links; keys of entries; code. */
const addressOrCode =
  /https?:\/\/\S+|urn:\S+|(?<!\S)\/[\w./-]+|\]\([^)\s]*\)|`[^`\n]*`|(?<![\w.])(?:[\w-]+\.)+[a-z]{2,}(?:\/[\w./-]*)?(?!\w)/g;

/** Takes proper data; gives a function that finds the plain English words of a text outside them (a page may cut them), and outside addresses and code. */
export function plainWordFinder(data: readonly string[]): (text: string) => string[] {
  const known = new Map<string, string[]>();
  const longestFirst = [...data].sort((a, b) => b.length - a.length);
  const isPart = /[\p{L}\p{N}]/u;
  const without = (text: string, part: string) => {
    let rest = '';
    let from = 0;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, from)) {
      const end = at + part.length;
      // A name such as `keras.io` is no whole in an address without https: `keras.io/guides`.
      const goesOn = /\.[a-z]{2,}$/.test(part) && text[end] === '/';
      const whole = !isPart.test(text[at - 1] ?? '') && !isPart.test(text[end] ?? '') && !goesOn;
      rest += text.slice(from, at) + (whole ? '0' : part);
      from = end;
    }
    return rest + text.slice(from);
  };
  // Only what has a word of the text can be a part of it: of thousands of names few are looked for.
  const byWord = new Map<string, number[]>();
  longestFirst.forEach((part, at) => {
    const [word] = (part.match(plainWord) ?? []).sort((a, b) => b.length - a.length);
    if (word) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  });
  const partsOf = (text: string) =>
    [...new Set((text.match(plainWord) ?? []).flatMap((word) => byWord.get(word) ?? []))]
      .sort((a, b) => a - b)
      .map((at) => longestFirst[at]!);
  const find = (text: string): string[] => {
    let rest = text.replace(/(\w+)…/g, (cut, name: string) =>
      data.some((part) => part.startsWith(name)) ? '0' : cut,
    );
    for (const part of partsOf(rest)) if (rest.includes(part)) rest = without(rest, part);
    return rest.replace(addressOrCode, ' ').match(plainWord) ?? [];
  };
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

const shownAttributes = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label']);
/** What of the head is read out or shown elsewhere. */
const shownMeta = /(^|:)(description|title|alt|site_name|application-name)$/;
const unread = new Set(['style', 'code', 'pre', 'samp', 'kbd']);

/** Values of JSON-LD that are words: neither keys of its own (`@type`) nor addresses. */
function statedTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return textsIn(value);
  return Object.entries(value).flatMap(([key, inner]) => (key.startsWith('@') ? [] : statedTexts(inner)));
}

/** What readers may type in any language stands in each: aliases, phrases, words of questions, and, where `says` is a list, names and sentences. */
const typed = new Set([
  'aliases',
  'dimensionAliases',
  'phrases',
  'questions',
  'words',
  'senses',
  'resources',
]);
const isTyped = (key: string, value: unknown) => typed.has(key) || (key === 'says' && Array.isArray(value));

/** Takes a data edition; gives every text in it that is shown: no ids, no choices of fields, nothing that stands there to be typed. */
export function shownTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null)
    return textsIn(value).filter((text) => !/^-?[a-z][a-z0-9_-]*([:/]\S.*)?$/.test(text));
  return Object.entries(value).flatMap(([key, inner]) => (isTyped(key, inner) ? [] : shownTexts(inner)));
}

/** Takes a data edition of several languages and one of them; gives what it says in that one. */
export function textsUnder(value: unknown, locale: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === locale ? shownTexts(inner) : textsUnder(inner, locale),
  );
}

/** Takes Markdown; gives the texts that its reader is shown: no code, no citations, no targets of links. */
export function markdownTexts(markdown: string): string[] {
  const look = (node: Nodes): string[] =>
    node.type === 'text' ? [node.value] : 'children' in node ? node.children.flatMap(look) : [];
  return look(remark().parse(markdown.replace(/\[@[^\]]*\]/g, '')));
}

/** Takes a page; gives every text that a reader, a reading aid or a search engine gets from it. What is marked as of another language than the page is left out. */
export function readableTexts(html: string): string[] {
  // What stands for readers without scripts is read too.
  const document = parse(html, { scriptingEnabled: false });
  const attributesOf = (node: Tree.Node) => ('attrs' in node ? node.attrs : []);
  const langOf = (node: Tree.Node) => attributesOf(node).find(({ name }) => name === 'lang')?.value;
  const root = document.childNodes.find((node) => node.nodeName === 'html')!;
  const look = (node: Tree.Node): string[] => {
    if (node.nodeName === '#text') return [(node as Tree.TextNode).value];
    const attributes = attributesOf(node);
    const meta = node.nodeName === 'meta' && attributes.some(({ value }) => shownMeta.test(value));
    const own = attributes.flatMap(({ name, value }) =>
      shownAttributes.has(name) || (meta && name === 'content') ? [value] : [],
    );
    if (unread.has(node.nodeName) || (langOf(node) ?? langOf(root)) !== langOf(root)) return [];
    const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    if (node.nodeName !== 'script') return [...own, ...inside.flatMap(look)];
    if (!attributes.some(({ value }) => value === 'application/ld+json')) return own;
    return [...own, ...statedTexts(JSON.parse((inside[0] as Tree.TextNode).value))];
  };
  return look(root).filter((text) => text.trim());
}
