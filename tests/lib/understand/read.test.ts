import { describe, expect, it } from 'vitest';
import { createReader } from '@/lib/understand/understand';
import { saidLine } from '../../support/said-line';
import { entries, resources } from './words';

const read = createReader({ entries, resources });
const said = (text: string) => read(text).map(saidLine);
const anyGpu = 'nvidia_gpu|amd_gpu|intel_gpu|apple_gpu';

describe('what was said', () => {
  it.each<[string, string[]]>([
    ['AMD graphics card', ['amd_gpu']],
    ['graphics card from AMD', ['amd_gpu']],
    ['AMD的显卡', ['amd_gpu']],
    ['Radeon graphics card', ['amd_gpu']],
    ['graphics card', [anyGpu]],
    ['AMD or NVIDIA', ['amd_gpu|nvidia_gpu']],
    ['no GPU', [`~${anyGpu}`, 'cpu']],
    ['no graphics card', [`~${anyGpu}`, 'cpu']],
    ['without CUDA', ['~nvidia_gpu', 'cpu']],
    ['没有显卡，只有CPU', [`~${anyGpu}`, 'cpu']],
    ['没有英伟达显卡，只有一张7900XTX', ['~nvidia_gpu', 'amd_gpu']],
    ['不用英伟达显卡，用AMD显卡', ['~nvidia_gpu', 'amd_gpu']],
    ['no NVIDIA graphics card, only a Radeon', ['~nvidia_gpu', 'amd_gpu']],
    ['不需要TPU', ['~tpu']],
    ['TPU is not needed', ['~tpu']],
    ['不要求支持Windows', ['~windows']],
    ['Windows, no WSL2', ['windows', '~wsl']],
    ['Windows without WSL', ['windows', '~wsl']],
    ['不能用退役的库', ['-status:retired']],
    ['nothing proprietary', ['-license:Proprietary']],
    ['not TensorFlow', ['-@tensorflow']],
    ['不要用TensorFlow', ['-@tensorflow']],
    ['不要Python', ['-language:Python']],
    ['neither Python nor Julia', ['-language:Python', '-language:Julia']],
    ['既不用Python也不用Julia', ['-language:Python', '-language:Julia']],
    ['Python or Julia', ['language:Python|language:Julia']],
    ['Julia或者Python', ['language:Julia|language:Python']],
    ['Windows, Mac or Linux', ['windows|macos|linux']],
    ['either TPU or GPU', [`tpu|${anyGpu}`]],
    ['a team, Windows and Linux', ['windows', 'linux']],
    ['must import ONNX', ['onnx_import']],
    ['要能导入ONNX', ['onnx_import']],
    ['ONNX', ['?onnx_import|onnx_export']],
    ['做量化交易，最好能自动向量化，Python', ['(vmap)', 'language:Python']],
    ['Linux, ideally ONNX export', ['linux', '(onnx_export)']],
    ['手机App', ['mobile']],
    ['Flux', ['@flux']],
    ['MacBook', ['apple_gpu', 'macos']],
    ['not without CUDA', ['?nvidia_gpu']],
    ['TensorFlow zebra', ['@tensorflow', 'lost zebra']],
    ['中文社区', ['lost 中文', 'lost 社区']],
    ['windws', ['windows']],
  ])('%s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });
});
