import { saysNo, support, words as w } from './define';

/** How it grows beyond one device. */
export const scaleDimensions = [
  support(
    'multi_gpu',
    w('Several GPUs', '多GPU'),
    w('Can it train on several devices of one machine?', '能否用一台机器上的多个设备训练？'),
    w('Documented and part of the project or its official companion.', '项目本身或官方配套有文档记载。'),
    w('Experimental, by hand, or through a third party.', '实验性、须手工处理，或借助第三方。'),
    saysNo,
    ['multi GPU', 'data parallel', 'distributed', 'multiple devices', '多卡', '数据并行'],
  ),
  support(
    'multi_host',
    w('Several machines', '多机'),
    w('Can one training run span several machines?', '一次训练能否跨多台机器？'),
    w('Documented and part of the project or its official companion.', '项目本身或官方配套有文档记载。'),
    w('Experimental, by hand, or through a third party.', '实验性、须手工处理，或借助第三方。'),
    saysNo,
    ['distributed training', 'cluster', 'multi node', 'multi machine', '分布式训练', '集群'],
  ),
  support(
    'sharded_training',
    w('Sharded training', '分片训练'),
    w(
      'Can a model that is too large for one device be spread over several?',
      '单个设备放不下的模型能否分到多个设备上？',
    ),
    w(
      'Documented sharding of parameters, optimiser state or layers.',
      '有文档记载的参数、优化器状态或层的切分方法。',
    ),
    w('Experimental, or through a third party.', '实验性，或借助第三方。'),
    saysNo,
    [
      'FSDP',
      'model parallel',
      'tensor parallel',
      'ZeRO',
      'pipeline parallel',
      'large model training',
      '模型并行',
      '张量并行',
    ],
  ),
];
