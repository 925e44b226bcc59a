import { saysNo, support, words as w } from './define';

const official = w('Part of the project or its official companion.', '属于项目本身或官方配套。');
const others = w(
  'Through third parties, retired, or for part of the work.',
  '由第三方提供、已退役，或只覆盖一部分。',
);

/** What stands around the core. */
export const toolingDimensions = [
  support(
    'high_level_api',
    w('High-level API', '高层API'),
    w('Is there a short way to define and train usual networks?', '能否用简短的写法定义并训练常见网络？'),
    w(
      'A maintained layer and training interface, own or built on it.',
      '有仍在维护的层与训练接口，自带或构建其上。',
    ),
    others,
    saysNo,
    ['Keras', 'Lightning', 'Gluon', 'layers', 'Flax', 'training loop', '高级接口'],
  ),
  support(
    'pretrained_hub',
    w('Pretrained models', '预训练模型'),
    w('Is there a collection of trained models to load?', '是否有可直接载入的预训练模型库？'),
    w(
      'A maintained collection of the project or one that supports it fully.',
      '有项目自己的或完整支持它的、仍在维护的模型库。',
    ),
    others,
    saysNo,
    ['model hub', 'model zoo', 'Hugging Face', 'weights', 'pretrained', '模型库', '权重'],
  ),
  support(
    'visual_designer',
    w('Visual designer', '可视化设计器'),
    w('Can one draw a network instead of writing it?', '能否用图形界面设计网络？'),
    official,
    others,
    saysNo,
    ['drag and drop', 'GUI', 'low code', 'no code', 'app', '图形界面', '低代码', '拖拽'],
  ),
  support(
    'profiler',
    w('Profiler', '性能分析器'),
    w('Is there a tool that shows where time and memory go?', '是否有显示时间与内存去向的工具？'),
    official,
    others,
    saysNo,
    ['performance', 'trace', 'bottleneck', 'memory profile', '性能分析'],
  ),
  support(
    'experiment_dashboard',
    w('Experiment dashboard', '实验看板'),
    w('Is there a tool to follow and compare training runs?', '是否有跟踪和比较训练过程的工具？'),
    official,
    others,
    saysNo,
    ['TensorBoard', 'experiment tracking', 'logging', 'Weights and Biases', '实验跟踪'],
  ),
];
