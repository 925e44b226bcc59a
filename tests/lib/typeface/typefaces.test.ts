import satori from 'satori';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstTypeface, furtherTypefaces, missingLetters } from '@/lib/typeface/typefaces';

describe('typefaces of the pictures', () => {
  it.each([
    ['Latin of Europe and Vietnam', 'łğőšžřøĐİŞțŵẠệ Jiří Øyvind'],
    ['Greek', 'αβγδλμπσφωΑΩ ά'],
    ['Cyrillic', 'Яндекс Ґґ Ђћ'],
    ['Chinese, rare letters among them', '深度学习龘镕翀'],
    ['arrows', '→←↑↓↔⇒⇔'],
    ['signs of mathematics', '≤≥≠≈×÷±∂∇∑∫√∞∈∀∃ℝℕ'],
    ['units and marks', '℃°µΩ€™©·…—–“”‘’'],
  ])('have %s', (_, letters) => expect(missingLetters(letters)).toEqual([]));

  it('lack what they lack, each letter once', () => {
    expect(missingLetters('x🤗한 🤗')).toEqual(['🤗', '한']);
  });

  it('ask no other for what the first has, and the right one for the rest', () => {
    expect(furtherTypefaces('λ', 400).map((file) => file.replace(/^.*files\//, ''))).toEqual([
      'noto-serif-greek-400-normal.woff',
    ]);
    expect(furtherTypefaces('λ', 700)[0]).toMatch(/noto-serif-greek-700-normal\.woff$/);
  });

  it('are read as the program that draws reads them: no letter of the first is missing there, none is there that was missing', async () => {
    const asked: string[] = [];
    const draw = (letters: string) =>
      satori(letters, {
        width: 400,
        height: 400,
        fonts: [{ name: 'serif', weight: 400, data: readFileSync(firstTypeface(400)) }],
        loadAdditionalAsset: (_, text) => {
          asked.push(text);
          return Promise.resolve([]);
        },
      });
    const first = firstTypeface(400);
    const sample = [...'Aé中龘łλЖ→≤ğ學'];
    for (const letter of sample) await draw(letter);
    const others = sample.filter((letter) => furtherTypefaces(letter, 400)[0] !== first);
    expect(asked.sort()).toEqual(others.sort());
  });
});
