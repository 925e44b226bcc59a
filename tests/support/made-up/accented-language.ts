import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { checkContent } from '@/lib/content/check';
import type { TranslatedWords } from '@/lib/schema/translatable-form';
import { placesToTranslate, stampTranslation, type Original } from '@/lib/content/translation/translation';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'áḃćḋéḟǵḣíĵḱĺḿńóṕɋŕśťúṽẃẋýźÁḂĆḊÉḞǴḢÍĴḰĹḾŃÓṔɊŔŚŤÚṼẂẊÝŹ'];

/** What no translator would touch: places of a sentence, code, the targets of links, citations, addresses. */
const kept = /(\{\w+\}|`[^`\n]*`|\]\([^)\s]*\)|\[@[^\]]*\]|https?:\/\/\S+)/;

/** Takes English words, plain or Markdown; gives them with an accent on every letter, as long as before. */
function accent(words: string): string {
  return words
    .split(kept)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)]!),
    )
    .join('');
}

type Words = string | (Words | null)[] | { [key: string]: Words };

/** Keys of a vocabulary whose texts name conditions and sources. */
const ids = ['means', 'instead', 'source'];

/** Gives a value with every text in it changed; keys stay, and what stands under some of them. */
function mapTexts(value: Words, change: (text: string) => string, stays: readonly string[] = []): Words {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((inner) => inner && mapTexts(inner, change, stays));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      stays.includes(key) ? inner : mapTexts(inner, change, stays),
    ]),
  );
}

/** Puts words at a path of a translation: a position makes a list, in which what has no words is left out by null. */
function put(
  into: { [key: string]: Words } | (Words | null)[],
  place: readonly (string | number)[],
  words: string,
) {
  const [key, next] = place as [string, string | number | undefined];
  const box = into as { [key: string]: Words | null };
  if (Array.isArray(into)) while (into.length < Number(key)) into.push(null);
  if (next === undefined) box[key] = words;
  else {
    box[key] ??= typeof next === 'number' ? [] : {};
    put(box[key] as { [key: string]: Words }, place.slice(1), words);
  }
}

/** Gives the accented words of everything in a file that has words, and its prose. */
function translationOf(original: Original): { words: { [key: string]: Words }; prose: string } {
  const words: { [key: string]: Words } = {};
  let prose = '';
  for (const { path: place, english, needed } of placesToTranslate(original))
    if (!needed) continue;
    else if (place[0] === 'prose') prose = accent(english);
    else put(words, place, accent(english));
  return { words, prose };
}

/** Adds the aliases that a language has of its own to its words of the dimensions. */
function addAliases(
  words: { [key: string]: Words },
  english: { [key: string]: { dimensions: object } },
): void {
  for (const [group, { dimensions }] of Object.entries(english))
    for (const [id, { aliases }] of Object.entries(dimensions ?? {}) as [string, { aliases: string[] }][])
      if (aliases.length > 0)
        (words as { [key: string]: { dimensions: { [key: string]: Words } } })[group]!.dimensions[id] = {
          ...(words as { [key: string]: { dimensions: { [key: string]: object } } })[group]!.dimensions[id],
          aliases: aliases.map(accent),
        } as Words;
}

/**
 * Takes a content folder and the tag of a language that it does not have; adds the language: every file that a language can have, with the English words,
 * an accent on each letter. Ids, citations, links, code and facts stay.
 */
export function addAccentedLanguage(content: string, locale: string, day: string): void {
  const text = (name: string) => readFileSync(path.join(content, name), 'utf8');
  const write = (name: string, words: string) => writeFileSync(path.join(content, name), words);
  const messages = mapTexts(JSON.parse(text('messages/en.json')) as Words, accent) as {
    site: { [key: string]: Words };
  };
  messages.site.htmlLang = locale;
  write(`messages/${locale}.json`, JSON.stringify(messages));
  const vocabulary = mapTexts(parse(text('vocabulary/en.yaml')) as Words, accent, ids);
  write(`vocabulary/${locale}.yaml`, stringify(vocabulary));
  const stamps = checkContent(content, day).originals.map((original) => {
    const { words, prose } = translationOf(original);
    if (original.name === 'dimensions')
      addAliases(words, original.record as { [key: string]: { dimensions: object } });
    const yaml = stringify(words, { lineWidth: 0, aliasDuplicateObjects: false });
    if (original.name.startsWith('libraries/'))
      write(`${original.name}.${locale}.md`, `---\n${yaml}---\n\n${prose}\n`);
    else write(`${original.name}.${locale}.yaml`, yaml);
    const own = { words: words as TranslatedWords, prose };
    return [original.name, stampTranslation(original, own, {}, day).stamps];
  });
  write(`translated.${locale}.json`, JSON.stringify(Object.fromEntries(stamps)));
}
