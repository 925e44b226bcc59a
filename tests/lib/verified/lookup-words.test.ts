import { describe, expect, it } from 'vitest';
import { wordsOf, type LookupWord } from '@/lib/verified/lookup-words';
import { expressionOf } from '@/lib/verified/patterns';

const names = new Set(['Madeup', 'torchmade']);
const of = (text: string): string[] => wordsOf({ texts: [text] }, names).map(({ word }) => word);
const stands = (word: LookupWord | undefined, text: string): boolean =>
  word !== undefined && expressionOf(word.pattern).test(text);
const first = (text: string): LookupWord => wordsOf({ texts: [text] }, names)[0]!;

describe('wordsOf', () => {
  it.each([
    ['Works since 0.16.8 with CUDA 12.6.', ['0.16.8', '12.6', 'CUDA']],
    ['Needs 1,669 steps, 39 % of 512 GPUs; 3 are enough.', ['1,669', '39', '512', 'GPUs']],
    ['`madeup.compile` and madeup_ops run.', ['madeup.compile', 'madeup_ops']],
    ['Traces for Chrome or TensorBoard; the viewer is separate.', ['Chrome', 'TensorBoard']],
    ['Quiet since March 2024; last release on 17 September 2026.', ['2024-03', '2026-09-17']],
    ['Madeup leads. Other words begin sentences.', ['Madeup']],
    [
      'A plug-in, GPU-accelerated, of ResNet-50 on A100 and torchmade.',
      ['GPU', 'ResNet-50', 'A100', 'torchmade'],
    ],
    ['English docs on GitHub, e.g. the README, say so in May.', []],
    [
      'It loads Hugging Face models with Turing of the University of Sydney.',
      ['Hugging Face', 'Turing', 'Sydney'],
    ],
    ['Seen in 2019.', ['2019']],
    ['x86-64 wheels', ['x86-64']],
    ['38.32 ms a step, 2.87x', ['38.32', '2.87']],
  ])('%s', (text, wanted) => {
    expect(of(text).sort()).toEqual([...wanted].sort());
  });

  it('marks what a clause denies, and leaves out when we looked', () => {
    const words = wordsOf(
      { texts: ['It writes ONNX (state of July 2026); no StableHLO or SavedModel. CUDA works.'] },
      names,
    );
    expect(words.map(({ word, denied = false }) => [word, denied])).toEqual([
      ['ONNX', false],
      ['StableHLO', true],
      ['SavedModel', true],
      ['CUDA', false],
    ]);
  });

  it('takes each word once', () => {
    expect(of('CUDA here, CUDA there.')).toEqual(['CUDA']);
  });

  it('knows code by its identifiers', () => {
    expect(first('`Madeup.gradient(loss, Duplicated(model))`').parts?.map(({ word }) => word)).toEqual([
      'Madeup',
      'gradient',
      'loss',
      'Duplicated',
      'model',
    ]);
  });

  it('reads versions, dates, licences, names and commands', () => {
    const words = wordsOf(
      {
        versions: ['2.10', 'R2018b'],
        dates: ['2018-12'],
        licences: ['Apache-2.0'],
        names: ['Deep Made Library (DML)'],
        code: ['pip install --upgrade madeup[cuda]\n'],
      },
      names,
    );
    expect(words.map(({ word }) => word)).toEqual([
      'Deep Made Library (DML)',
      '2.10',
      'R2018b',
      '2018-12',
      'Apache-2.0',
      'pip install --upgrade madeup[cuda]',
    ]);
    expect(words[0]!.parts?.map(({ word }) => word)).toEqual(['Deep', 'Made', 'Library', 'DML']);
    expect(words[5]!.parts?.map(({ word }) => word)).toEqual(['madeup', 'cuda']);
    expect(stands(words[4], 'Apache License, Version 2.0')).toBe(true);
    expect(stands(words[4], 'MIT')).toBe(false);
  });
});

describe('what a word finds', () => {
  it.each([
    ['2.10', '2.10', true],
    ['2.10', 'v2.10.3 is out', true],
    ['2.10', '2.1', false],
    ['2.1', '2.10', false],
    ['2.1', '12.1', false],
    ['1,200 rows', '1200', true],
    ['1200 rows', '1,200', true],
    ['1200 rows', '11200', false],
    ['39 %', '39.5', false],
    ['39 %', 'about 39.', true],
    ['194 ms', '194.26', true],
    ['38.32 ms', '38.32ms', true],
    ['3.0.0 is out', 'version 3.0', true],
    ['TensorBoard', 'tensorboard_trace', true],
    ['TensorBoard', 'tensorboards', true],
    ['TensorBoard', 'TensorBoardLogger', false],
    ['ResNet-50', 'resnet50', true],
    ['ResNet-50', 'ResNet 500', false],
    ['on macOS', 'for MacO', false],
    ['March 2024', 'in March of 2024', false],
    ['March 2024', 'March 5th, 2024', true],
    ['March 2024', '2024-03-05', true],
    ['March 2024', '5 Mar 2024', true],
    ['March 2024', '2024-04-05', false],
    ['5 March 2024', '2024-03-05', true],
    ['5 March 2024', 'March 5, 2024', true],
    ['5 March 2024', 'March 15, 2024', false],
    ['in 2019', '2019-01', true],
    ['in 2019', '120195', false],
  ])('%s in “%s”: %s', (text, source, wanted) => {
    expect(stands(first(text), source)).toBe(wanted);
  });
});
