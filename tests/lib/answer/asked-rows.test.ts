import { describe, expect, it } from 'vitest';
import { toAskedRows } from '@/lib/answer/asked-rows';
import type { Rename } from '@/lib/answer/rename';
import { createReader } from '@/lib/understand/understand';
import { entries, resources } from '../understand/words';

const read = createReader({ entries, resources });
const asked = (text: string) => toAskedRows(text, read(text));

describe('which rows a text asks for', () => {
  it.each(['AMD graphics card', 'who uses PyTorch', 'nothing that anybody knows', 'AMD的显卡', ''])(
    'is the whole text where nothing is refused: %s',
    (text) => {
      expect(asked(text)).toMatchObject({ text, unwanted: [], leftOut: [], readAs: [], isSituation: false });
    },
  );

  it('looks up no word of what means something else', () => {
    expect(asked('量化基金用Python')).toMatchObject({ text: 'Python', elsewhere: ['量化基金'], leftOut: [] });
    expect(asked('量化')).toMatchObject({ text: '量化', elsewhere: [] });
  });

  it.each([
    ['no GPU', 'cpu'],
    ['laptops without GPU', 'laptops cpu'],
    ['没有显卡', 'cpu'],
    ['no NVIDIA graphics card, only a Radeon', 'Radeon'],
    ['Windows without WSL', 'Windows'],
    ['TPU is not needed', ''],
    ['不要Python', ''],
    ['nothing proprietary', ''],
  ])('is what stands in for what is refused: %s', (text, rows) => {
    expect(asked(text)).toMatchObject({ text: rows, isSituation: true });
  });

  it('names what it does not look up, and the libraries that are not wanted', () => {
    expect(asked('no GPU').leftOut).toEqual(['GPU']);
    expect(asked('Windows without WSL').refusedKeys).toEqual(['wsl']);
    expect(asked('AMD, not TensorFlow')).toEqual({
      text: 'AMD',
      understood: 'AMD',
      unwanted: ['tensorflow'],
      refusedKeys: [],
      leftOut: ['TensorFlow'],
      elsewhere: [],
      readAs: [],
      isSituation: true,
    });
  });

  it('calls two conditions a situation, two names of one thing or a phrase for two not', () => {
    expect(asked('Windows with an AMD card').isSituation).toBe(true);
    expect(asked('MacBook').isSituation).toBe(false);
    expect(asked('AMD or NVIDIA').isSituation).toBe(false);
  });

  it('has words that the search does not know under the name that it has for them, all else as it was typed', () => {
    const rename: Rename = (_, said) => (said === 'A卡' ? 'AMD GPU' : undefined);
    const renamed = (text: string) => toAskedRows(text, read(text), rename);
    expect(renamed('A卡能用吗')).toMatchObject({
      text: 'AMD GPU 能用吗',
      readAs: [{ said: 'A卡', as: 'AMD GPU' }],
    });
    expect(renamed('A卡，不要Python')).toMatchObject({
      text: 'AMD GPU',
      readAs: [{ said: 'A卡', as: 'AMD GPU' }],
      leftOut: ['Python'],
    });
  });
});
