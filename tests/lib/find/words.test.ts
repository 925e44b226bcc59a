import { describe, expect, it } from 'vitest';
import { createUnderstanding, type Phrase, type SituationWords } from '@/lib/find/understand';

const phrases: readonly Phrase[] = [
  ['ant', 'ant'],
  ['io', 'io'],
  ['gas', 'gas'],
  ['one two three four five', 'five'],
  ['one two three four five six', 'six'],
  ['two', 'two'],
  ['beetle', 'beetle'],
  ['red beetle', 'red'],
  ['蚂蚁', 'ant'],
  ['蚂蚁窝', 'hill'],
  ['amd显卡', 'amd'],
];
const words: SituationWords = {
  question: ['Où', 'which', '吗', '哪', '哪里有'],
  filler: ['Team', '我', '我们的'],
  turns: { no: ['Sans', '不', '不要'], wish: ['Plutôt', '最好'], must: ['Must', '必须'] },
};
/** What is understood, a line a text: the terms, and after a bar the words that mean nothing. */
function told(text: string): string {
  const { terms, unmatched } = createUnderstanding(phrases, words)(text);
  const said = terms.map(({ key, weight }) => (weight === 'wish' ? `${key}?` : key));
  return [said.join(' '), ...(unmatched.length > 0 ? [unmatched.join(' ')] : [])].join(' | ');
}

describe('words of a situation', () => {
  it.each([
    // Phrases: the longest first, five words at most, with and without the ending of the plural.
    ['one two three four five', 'five'],
    ['one two three four five six', 'five | six'],
    ['two three', 'two | three'],
    ['red beetles', 'red'],
    ['red ants', 'ant | red'],
    ['beetle red', 'beetle | red'],
    ['ants and ant', 'ant ant | and'],
    ['ga', 'gas'],
    ['ios', ' | ios'],
    // Typos: of single words of more than three letters.
    ['betle', 'beetle'],
    ['anr', ' | anr'],
    ['red betle', 'beetle | red'],
    // Words that ask for nothing, folded like what is typed.
    ['ou, Où, WHICH team', ''],
    ['teams', ' | teams'],
    // Turns, in any letters, until the sentence ends; "without" turns one thing only.
    ['SANS ant beetle', '-ant beetle'],
    ['sans which ant', '-ant'],
    ['plutot ant, beetle', 'ant? beetle?'],
    ['plutôt ant, must beetle', 'ant? beetle'],
    ['plutôt ant. beetle', 'ant? beetle'],
    ['plutôt ant; beetle', 'ant? beetle'],
    ['plutôt ant\n\nbeetle', 'ant? beetle'],
    ['plutôt ant.beetle', 'ant? beetle?'],
    ['plutôt ant! ? beetle', 'ant? beetle'],
    ['plutôt sans ant', '-ant?'],
  ])('%j: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('Chinese words of a situation', () => {
  it.each([
    ['蚂蚁窝', 'hill'],
    ['蚂蚁蚂蚁窝', 'ant hill'],
    ['蚂蚁吗', 'ant'],
    ['哪里有蚂蚁', 'ant'],
    ['哪蚂蚁', 'ant'],
    ['我们的蚂蚁', 'ant'],
    ['我蚂蚁', 'ant'],
    ['不要蚂蚁', '-ant'],
    ['不蚂蚁', '-ant'],
    ['不要蚂蚁和蚂蚁窝', '-ant hill | 和'],
    ['最好蚂蚁，必须蚂蚁窝', 'ant? hill'],
    ['最好蚂蚁。蚂蚁窝', 'ant? hill'],
    ['最好蚂蚁，蚂蚁窝', 'ant? hill?'],
    ['大象蚂蚁长颈鹿', 'ant | 大象 长颈鹿'],
    ['大象吗长颈鹿', ' | 大象 长颈鹿'],
    ['大象不要长颈鹿', ' | 大象 长颈鹿'],
    ['大象我长颈鹿', ' | 大象 长颈鹿'],
    ['amd 显卡', ' | amd 显卡'],
    ['ＡＮＴ', 'ant'],
  ])('%j: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
