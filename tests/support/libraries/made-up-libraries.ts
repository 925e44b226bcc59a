import type { Library } from '@/lib/content/collection';
import type { Support } from '@/lib/schema/fact';
import { plainLibrary } from '../made-up/plain-library';

type Facts = Library['facts'];

/** Takes dimensions that have one answer; gives their facts, each with a note and a source. */
function answers(support: Support, ...ids: readonly string[]): Facts {
  return Object.fromEntries(
    ids.map((id) => [
      id,
      {
        support,
        ...(support === 'partial' ? { partly: 'limited' as const } : {}),
        note: `${id} is ${support}.`,
        source: ['docs'],
      },
    ]),
  );
}

function library(
  name: string,
  hue: Library['hue'],
  [languages, license, status]: readonly [string[], string, 'active' | 'maintenance' | 'retired'],
  [version, date]: readonly [string, string],
  ...facts: readonly Facts[]
): Library {
  return plainLibrary({
    id: name.toLowerCase(),
    name,
    hue,
    lineage: { inspired_by: [], built_on: [], successor_of: [], succeeded_by: [], source: ['docs'] },
    facts: {
      host_languages: { value: languages, source: ['docs'] },
      license: { value: license, source: ['docs'] },
      status: { value: status, source: ['docs'] },
      latest_release: { value: { version, date }, source: ['pack'] },
      ...Object.assign({}, ...facts),
    },
  });
}

/** Six made-up libraries with different languages, licences, states and answers; checked on 2026-11-20. Reads no file. */
export const madeUpLibraries: readonly Library[] = [
  library(
    'Ant',
    'blue',
    [['Python', 'C++'], 'Apache-2.0', 'active'],
    ['3.2', '2026-11'],
    answers('yes', 'tpu', 'nvidia_gpu', 'linux', 'vmap', 'reverse_ad', 'profiler', 'onnx_export'),
    answers('partial', 'windows', 'macos', 'quantization'),
    answers('no', 'microcontroller', 'c_codegen'),
  ),
  library(
    'Bee',
    'green',
    [['Julia'], 'MIT', 'active'],
    ['0.9', '2026-08-06'],
    answers('yes', 'windows', 'linux', 'scientific_ml', 'reverse_ad'),
    answers('partial', 'tpu', 'vmap'),
    answers('no', 'mobile', 'browser'),
  ),
  library(
    'Cow',
    'amber',
    [['MATLAB', 'C++'], 'Proprietary', 'active'],
    ['R2026b', '2026-09-15'],
    answers('yes', 'windows', 'c_codegen', 'microcontroller', 'quantization', 'visual_designer'),
    answers('partial', 'mobile'),
    answers('no', 'tpu', 'amd_gpu', 'functional_style'),
  ),
  library(
    'Dog',
    'slate',
    [['Python', 'Julia'], 'Apache-2.0', 'retired'],
    ['1.9', '2022-05-10'],
    answers('yes', 'nvidia_gpu', 'windows', 'mobile', 'onnx_export'),
    answers('no', 'tpu', 'vmap', 'apple_gpu'),
  ),
  library(
    'Elk',
    'red',
    [['Python'], 'BSD-3-Clause', 'maintenance'],
    ['2.9', '2026-10-12'],
    answers('yes', 'windows', 'linux', 'macos', 'amd_gpu', 'mobile', 'quantization', 'serving'),
    answers('partial', 'vmap', 'tpu', 'browser'),
  ),
  library('Fly', 'violet', [['JavaScript'], 'MIT', 'active'], ['0.1', '2026'], answers('yes', 'browser')),
];
