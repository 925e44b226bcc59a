import { expect, it } from 'vitest';
import { createReader } from '@/lib/understand/understand';
import type { Entry, Turn } from '@/lib/understand/meaning';
import { saidLine } from '../../support/said-line';
import { entries, resources } from './words';

const turn = (turn: Turn, ...says: string[]): Entry[] =>
  says.map((text) => ({ says: text, means: { kind: 'turn', turn } }));
const read = createReader({
  entries: [
    ...entries,
    ...turn('except', 'other than', 'except', '以外'),
    ...turn('doubt', 'maybe not', '可能不'),
    ...turn('whether', 'no matter whether', '不管'),
    ...turn('allowed', 'may be', '都行'),
    ...turn('surely', '不可'),
    ...turn('no', '非'),
    { says: 'Radeon {n}', means: { kind: 'condition', all: [['amd_gpu']] } },
  ],
  resources,
});

const others = 'amd_gpu|intel_gpu|apple_gpu';
it.each<[text: string, wanted: string[]]>([
  // Except: the rest of the family, beside a word for it.
  ['graphics card other than NVIDIA', [others, '~nvidia_gpu']],
  ['graphics card except NVIDIA', [others, '~nvidia_gpu']],
  ['英伟达以外的显卡', ['~nvidia_gpu', others]],
  // Doubt: the reader is asked.
  ['maybe not Windows', ['?windows']],
  ['可能不要Windows', ['?windows']],
  // Whether … allowed takes a demand away; allowed alone makes it one of several.
  ['no matter whether Windows may be', ['~windows']],
  ['不管Windows还是Linux都行', ['~windows', '~linux']],
  ['Linux或Windows都行', ['linux|windows']],
  // Surely takes a negation back.
  ['非Windows不可', ['windows']],
  ['非Windows', ['~windows', 'linux']],
  // A slot takes a number, and nothing that only looks like one.
  ['Radeon 9999', ['amd_gpu']],
  ['a Radeon 7900 on Linux', ['amd_gpu', 'linux']],
  ['Radeon x1', ['amd_gpu', 'lost x1']],
])('%s', (text, wanted) => {
  expect(read(text).map(saidLine)).toEqual(wanted);
});
