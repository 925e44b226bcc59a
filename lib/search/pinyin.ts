import 'server-only';
import { pinyin } from 'pinyin-pro';

/** Runs longer than this are sentences: nobody types their pinyin. */
const longest = 10;

/** Takes a Chinese name; gives how it is typed in Latin letters: joined, by syllables and by initials ("zidongweifen", "zi dong wei fen", "zdwf"). Nothing for names without Chinese, or of one character. */
export function pinyinOf(name: string): string[] {
  const runs = name.match(/\p{Script=Han}+/gu) ?? [];
  const han = runs.join('');
  if (han.length < 2 || han.length > longest) return [];
  const syllables = pinyin(han, { toneType: 'none', type: 'array', v: true });
  return [syllables.join(''), syllables.join(' '), syllables.map((syllable) => syllable[0]).join('')];
}
