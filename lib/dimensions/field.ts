import { saysNo, support, words as w } from './define';

const yes = w(
  'A maintained library or toolbox with models for it, by the project or on top of it.',
  '有仍在维护的库或工具箱，由项目提供或构建其上。',
);
const partial = w(
  'Only few or quiet libraries, or a part of the field.',
  '库很少或少有更新，或只覆盖该领域的一部分。',
);

/** For which fields of work there are libraries. */
export const fieldDimensions = [
  support(
    'vision',
    w('Computer vision', '计算机视觉'),
    w('Are there libraries for images and video?', '是否有图像和视频方面的库？'),
    yes,
    partial,
    saysNo,
    ['image', 'object detection', 'segmentation', 'image classification', '图像', '目标检测'],
  ),
  support(
    'nlp_llm',
    w('Language models', '语言模型'),
    w('Are there libraries for text and large language models?', '是否有文本和大语言模型方面的库？'),
    yes,
    partial,
    saysNo,
    ['NLP', 'LLM', 'transformers', 'text', 'natural language', 'fine-tuning', '大模型', '自然语言处理'],
  ),
  support(
    'reinforcement_learning',
    w('Reinforcement learning', '强化学习'),
    w('Are there libraries for reinforcement learning?', '是否有强化学习方面的库？'),
    yes,
    partial,
    saysNo,
    ['RL', 'agents', 'policy', 'robotics', '智能体'],
  ),
  support(
    'graph_networks',
    w('Graph networks', '图神经网络'),
    w('Are there libraries for graph neural networks?', '是否有图神经网络方面的库？'),
    yes,
    partial,
    saysNo,
    ['GNN', 'graph neural network', 'DGL', 'PyG', '图网络'],
  ),
  support(
    'probabilistic',
    w('Probabilistic models', '概率建模'),
    w('Are there libraries for probabilistic programming?', '是否有概率编程方面的库？'),
    yes,
    partial,
    saysNo,
    ['Bayesian', 'probabilistic programming', 'MCMC', 'variational inference', '贝叶斯', '概率编程'],
  ),
  support(
    'scientific_ml',
    w('Scientific computing', '科学计算'),
    w('Are there libraries for differential equations and simulation?', '是否有微分方程和模拟方面的库？'),
    yes,
    partial,
    saysNo,
    [
      'scientific machine learning',
      'ODE',
      'differential equations',
      'physics',
      'simulation',
      'PINN',
      '微分方程',
      '物理模拟',
    ],
  ),
];
