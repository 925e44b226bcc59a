import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '@/lib/find/understand';
import { data } from './any-situation';

const understand = createUnderstanding(data.phrases, data.words);
const keysOf = (text: string) => understand(text).terms.map(({ key }) => key);

describe('a situation in words', () => {
  it.each([
    ['windows amd gpu phone', ['windows', 'amd_gpu', 'mobile'], []],
    [
      'I have Windows, an AMD card, a team that knows Python, and must ship to phones. What is left?',
      ['windows', 'amd_gpu', 'language:Python', 'mobile'],
      [],
    ],
    ['TPU and JAX-style vmap', ['tpu', 'vmap'], ['jax', 'style']],
    ['julia, open source, no windows', ['language:Julia', '-license:Proprietary', '-windows'], []],
    ['quantizaton for microcontrolers', ['quantization', 'microcontroller'], []],
    [
      'Windows，AMD 显卡，团队会 Python，必须部署到手机',
      ['windows', 'amd_gpu', 'language:Python', 'mobile'],
      [],
    ],
    ['支持TPU的开源库，不要 Windows', ['tpu', '-license:Proprietary', '-windows'], []],
    ['quantum teleporter', [], ['quantum', 'teleporter']],
  ])('%s', (text, keys, unmatched) => {
    expect([keysOf(text), understand(text).unmatched]).toEqual([keys, unmatched]);
  });

  it('tells musts from wishes', () => {
    expect(
      understand('must run on linux, ideally with onnx export and a profiler. tpu').terms.map(
        ({ key, weight }) => [key, weight],
      ),
    ).toEqual([
      ['linux', 'must'],
      ['onnx_export', 'wish'],
      ['profiler', 'wish'],
      ['tpu', 'must'],
    ]);
  });

  it('drops no word in silence: every one is understood, said to be unmatched, or a mere filler', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('windows', 'phone', 'zebra', 'quark', 'python', 'tpu'), { maxLength: 8 }),
        (words) => {
          const { terms, unmatched } = understand(words.join(' '));
          const said = [...terms.flatMap((one) => one.said.split(' ')), ...unmatched];
          for (const word of words) expect(said).toContain(word);
        },
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => void understand(text)));
  });
});
