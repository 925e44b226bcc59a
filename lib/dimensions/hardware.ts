import { saysNo, shelfLives, support, words as w } from './define';

const yes = w(
  'The project or the vendor ships and documents a build that trains models on it.',
  '项目或厂商提供并记载了可在其上训练的版本。',
);
const partial = w(
  'Experimental, unofficial, inference only, or only older versions.',
  '实验性、非官方、仅限推理，或只有旧版本。',
);
const { versions } = shelfLives;

/** On which processors models train and run. */
export const hardwareDimensions = [
  support(
    'cpu',
    w('CPU', 'CPU'),
    w('Does it run on ordinary processors?', '能否在普通处理器上运行？'),
    yes,
    partial,
    saysNo,
    ['processor', 'x86', 'Arm', '处理器'],
    versions,
  ),
  support(
    'nvidia_gpu',
    w('NVIDIA GPU', '英伟达GPU'),
    w('Does it train on NVIDIA GPUs?', '能否在英伟达显卡上训练？'),
    yes,
    partial,
    saysNo,
    ['CUDA', 'cuDNN', 'nvidia', 'graphics card', 'GPU', '英伟达', '显卡'],
    versions,
  ),
  support(
    'amd_gpu',
    w('AMD GPU', 'AMD GPU'),
    w('Does it train on AMD GPUs?', '能否在AMD显卡上训练？'),
    yes,
    partial,
    saysNo,
    ['ROCm', 'Radeon', 'Instinct', 'AMD card', 'AMD显卡'],
    versions,
  ),
  support(
    'intel_gpu',
    w('Intel GPU', '英特尔GPU'),
    w('Does it train on Intel GPUs?', '能否在英特尔显卡上训练？'),
    yes,
    partial,
    saysNo,
    ['Arc', 'XPU', 'oneAPI', 'Intel card', '英特尔显卡'],
    versions,
  ),
  support(
    'apple_gpu',
    w('Apple GPU', '苹果GPU'),
    w('Does it train on the GPU of a Mac?', '能否用Mac的GPU训练？'),
    yes,
    partial,
    saysNo,
    ['Metal', 'MPS', 'M1', 'Apple silicon', 'Mac GPU', '苹果芯片'],
    versions,
  ),
  support(
    'tpu',
    w('Google TPU', '谷歌TPU'),
    w('Does it train on Google TPUs?', '能否在谷歌TPU上训练？'),
    yes,
    partial,
    saysNo,
    ['tensor processing unit', 'Cloud TPU', 'Trillium', '张量处理器'],
    versions,
  ),
  support(
    'aws_trainium',
    w('AWS Trainium', 'AWS Trainium'),
    w('Does it train on AWS Trainium?', '能否在AWS Trainium上训练？'),
    yes,
    partial,
    saysNo,
    ['Neuron', 'Inferentia', 'Amazon chip', '亚马逊芯片'],
    versions,
  ),
];
