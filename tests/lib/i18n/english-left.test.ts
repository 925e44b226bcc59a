import { describe, expect, it } from 'vitest';
import { englishLeft, englishWordsOf } from '@/lib/i18n/english-left';

const english = englishWordsOf([
  'Save the model for a full-size device.',
  'Which of {count} words? e.g. data',
]);

describe('englishLeft', () => {
  it('knows words in small letters, but neither places nor what the field says in Latin letters also in Chinese', () => {
    expect([...english]).toEqual(['the', 'for', 'of', 'words', 'data']);
  });

  it.each([
    ['模型用data保存', ['data']],
    ['for循环与data', ['for', 'data']],
    ['The state of the words for all', ['of', 'the', 'words', 'for']],
    ['他说The state of the words for all', ['of', 'the', 'words', 'for']],
  ])('finds them in %j', (text, left) => {
    expect(englishLeft(text, english)).toEqual(left);
  });

  it.each([
    '用Tensor.data取值',
    '把model存下来',
    '《The Words for PyTorch》一书',
    '见data-loader与tf.data',
    '没有英文',
    '用jit编译',
  ])('leaves %j alone', (text) => {
    expect(englishLeft(text, english)).toEqual([]);
  });
});
