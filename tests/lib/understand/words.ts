import type { Entry, Meaning } from '@/lib/understand/meaning';

const condition = (...keys: string[]): Meaning => ({ kind: 'condition', all: [keys] });
const resource = (key: string, without = 'cpu'): Meaning => ({ kind: 'condition', all: [[key]], without });
const both = (...keys: string[]): Meaning => ({ kind: 'condition', all: keys.map((key) => [key]) });
const turn = (turn: Extract<Meaning, { kind: 'turn' }>['turn']): Meaning => ({ kind: 'turn', turn });
const nothing: Meaning = { kind: 'function' };
const joins: Meaning = { kind: 'function', joins: true };
const library = (id: string): Meaning => ({ kind: 'name', of: 'library', id });
const gpus = ['nvidia_gpu', 'amd_gpu', 'intel_gpu', 'apple_gpu'];

const table: readonly (readonly [Meaning, ...string[]])[] = [
  [{ kind: 'general', keys: gpus, without: 'cpu' }, 'graphics card', 'GPU', '显卡', '独立显卡', 'card'],
  [resource('nvidia_gpu'), 'NVIDIA', 'CUDA', 'N卡', '英伟达', 'RTX 4090'],
  [resource('amd_gpu'), 'AMD', 'Radeon', 'A卡', '7900 XTX', '7900XTX'],
  [resource('intel_gpu'), 'Intel GPU', 'Arc'],
  [both('apple_gpu', 'macos'), 'MacBook', '苹果芯片'],
  [resource('tpu'), 'TPU'],
  [condition('cpu'), 'CPU'],
  [resource('windows', 'linux'), 'Windows', 'Win11'],
  [resource('macos', 'linux'), 'Mac', 'macOS'],
  [resource('linux', 'windows|macos'), 'Linux', 'Ubuntu'],
  [resource('wsl', 'windows'), 'WSL', 'WSL2'],
  [condition('mobile'), 'phone', 'app', '手机', '手机App', '部署到手机'],
  [condition('quantization'), 'quantization', '量化'],
  [condition('vmap'), 'vmap', '向量化', '自动向量化'],
  [nothing, '量化交易'],
  [{ kind: 'unknown', elsewhere: true }, '量化基金'],
  [{ kind: 'choice', keys: ['onnx_import', 'onnx_export'] }, 'ONNX'],
  [condition('onnx_import'), 'import ONNX', '导入ONNX'],
  [condition('onnx_export'), 'export ONNX', 'ONNX export', '导出ONNX'],
  [condition('language:Python'), 'Python'],
  [condition('language:Julia'), 'Julia'],
  [condition('-license:Proprietary'), 'open source', '开源', '商用', 'commercial use'],
  [condition('license:Proprietary'), 'proprietary', '商业软件'],
  [condition('status:retired'), 'retired', '退役'],
  [library('tensorflow'), 'TensorFlow'],
  [library('mxnet'), 'MXNet'],
  [library('flux'), 'Flux'],
  [
    turn('no'),
    'no',
    'not',
    'without',
    'neither',
    'nor',
    'nothing',
    '不要',
    '不用',
    '没有',
    '不能',
    '不能用',
    '既不',
    '也不',
    '不想用',
  ],
  [turn('irrelevant'), "don't need", 'not needed', '不需要', '不要求', '无需'],
  [turn('wish'), 'ideally', 'nice', '最好'],
  [turn('must'), 'must', '必须', '需要'],
  [turn('or'), 'or', '或', '或者', '还是'],
  [turn('but'), 'but', 'only', 'with', '只有', '的', '但'],
  [joins, 'and', '和', '与', '要'],
  [
    nothing,
    'a',
    'the',
    'for',
    'from',
    'is',
    'be',
    'would',
    'I',
    'have',
    'on',
    'team',
    'either',
    '我们',
    '支持',
    '一张',
    '库',
    '用',
    '有',
    '做',
    '能',
    '只',
  ],
];

/** Words of a small made-up language of situations. */
export const entries: readonly Entry[] = table.flatMap(([means, ...says]) =>
  says.map((text) => ({ says: text, means })),
);
/** What one has or has not. */
export const resources = [...gpus, 'tpu', 'windows', 'macos', 'linux', 'wsl'];
