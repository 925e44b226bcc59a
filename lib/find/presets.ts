import { words as w } from '../dimensions/define';
import type { Words } from '../dimensions/types';
import type { Weight } from './state';

/** A condition of a preset with the reason for it. */
interface PresetTerm {
  readonly weight: Weight;
  /** Key of the term, as in the address. */
  readonly key: string;
  readonly because: Words;
}

/** A common situation: what must be, what would be nice, and why. */
export interface Preset {
  /** Part of the address. */
  readonly id: string;
  readonly name: Words;
  /** The situation in one sentence. */
  readonly situation: Words;
  /** True: a partial answer is enough. */
  readonly partial: boolean;
  readonly terms: readonly PresetTerm[];
  /** Id of a retired profile whose guidance belongs to the situation. */
  readonly inherited?: string;
}

const must = (key: string, because: Words): PresetTerm => ({ weight: 'must', key, because });
const wish = (key: string, because: Words): PresetTerm => ({ weight: 'wish', key, because });
const living = wish(
  'status:active',
  w(
    'A library under development gets fixes and support for new hardware.',
    '仍在开发的库会修复问题，并跟进新硬件。',
  ),
);

/** Common situations. The choice of conditions is our judgement; each says why. */
export const presets: readonly Preset[] = [
  {
    id: 'tpu-research',
    name: w('Research on TPUs', '在TPU上做研究'),
    situation: w(
      'You have time on Google TPUs and write your own models and training loops.',
      '手上有谷歌TPU，模型和训练过程都自己写。',
    ),
    partial: false,
    terms: [
      must('tpu', w('The machine is given.', '硬件已定。')),
      must(
        'reverse_ad',
        w('Own models need gradients of arbitrary code.', '模型自己写，就要能对任意代码求梯度。'),
      ),
      must(
        'sharded_training',
        w('A model that needs TPUs seldom fits on one chip.', '要用TPU的模型往往一块芯片放不下。'),
      ),
      wish('vmap', w('Batching by hand is where research code goes wrong.', '手工处理批维度最容易出错。')),
      wish(
        'functional_style',
        w(
          'Transformations of functions need functions without hidden state.',
          '函数变换要求函数没有隐藏状态。',
        ),
      ),
      wish('profiler', w('Time on TPUs is dear.', 'TPU机时很贵。')),
      living,
    ],
  },
  {
    id: 'teaching',
    name: w('Teaching a course', '教学'),
    situation: w(
      'Students bring laptops with Windows, macOS or Linux; many have no GPU.',
      '学生自带Windows、macOS或Linux笔记本，许多没有显卡。',
    ),
    partial: true,
    terms: [
      must('cpu', w('Many laptops have no GPU that counts.', '许多笔记本没有可用的显卡。')),
      must('windows', w('Nobody should have to change the system for a course.', '不该为一门课更换系统。')),
      must('macos', w('The same holds for Macs.', 'Mac用户同理。')),
      must('eager', w('One sees what each line does.', '每一行的结果立即可见。')),
      must('official_tutorials', w('Students read on by themselves.', '学生课后要自学。')),
      wish('-license:Proprietary', w('No licence to manage.', '不必管理许可证。')),
      wish('book', w('A book to teach from.', '要有教材可依。')),
      wish('chinese_docs', w('Some read Chinese more easily than English.', '有些学生读中文更顺手。')),
      living,
    ],
  },
  {
    id: 'phones',
    name: w('Ship to phones', '部署到手机'),
    situation: w(
      'A Python team trains on NVIDIA cards and the model must run in an app.',
      '团队用Python在英伟达显卡上训练，模型要放进手机应用。',
    ),
    partial: false,
    terms: [
      must('mobile', w('The target is given.', '目标平台已定。')),
      must('language:Python', w('The team writes Python.', '团队写Python。')),
      must('nvidia_gpu', w('The training machine is given.', '训练机已定。')),
      wish('quantization', w('Phones have little memory and battery.', '手机内存和电量有限。')),
      wish('onnx_export', w('A second way out of the library.', '以后换库多一条路。')),
      living,
    ],
  },
  {
    id: 'embedded',
    name: w('Microcontrollers and embedded code', '微控制器与嵌入式代码'),
    situation: w(
      'The model ends on a microcontroller or inside C code that must be certified.',
      '模型最终在微控制器上运行，或嵌入需要认证的C代码。',
    ),
    partial: true,
    terms: [
      must('microcontroller', w('The target is given.', '目标平台已定。')),
      must('quantization', w('Memory is counted in kilobytes.', '内存以KB计。')),
      wish('c_codegen', w('C source can be read, tested and certified.', 'C源码可读、可测、可认证。')),
      living,
    ],
  },
  {
    id: 'julia-science',
    name: w('Scientific computing in Julia', '用Julia做科学计算'),
    situation: w(
      'Your simulations are in Julia and networks shall become part of them.',
      '仿真代码用Julia写成，要把神经网络嵌进去。',
    ),
    partial: true,
    terms: [
      must('language:Julia', w('The simulation is there already.', '已有的仿真代码就是Julia。')),
      must(
        'scientific_ml',
        w('Differential equations and networks must go together.', '微分方程要与网络结合。'),
      ),
      wish(
        'custom_gradients',
        w('Solvers often know their derivative better than a machine does.', '求解器往往有更好的求导办法。'),
      ),
      wish('complex_numbers', w('Waves and quantum states are complex.', '波和量子态都是复数。')),
      wish('sparse_arrays', w('Discretised equations are sparse.', '离散化的方程是稀疏的。')),
      living,
    ],
  },
  {
    id: 'matlab-engineering',
    name: w('Engineering in MATLAB', '用MATLAB做工程'),
    situation: w(
      'Your models, tests and colleagues are in MATLAB and Simulink.',
      '模型、测试和同事都在MATLAB与Simulink里。',
    ),
    partial: true,
    terms: [
      must('language:MATLAB', w('The house language is given.', '工作语言已定。')),
      must('c_codegen', w('The result goes into a control unit.', '生成的代码要装进控制器。')),
      wish(
        'visual_designer',
        w('Engineers who do not program look at networks, too.', '不写程序的工程师也要看网络。'),
      ),
      wish('onnx_import', w('Networks of others come as ONNX.', '别人的网络常以ONNX交付。')),
      wish('microcontroller', w('Small targets follow sooner or later.', '迟早要上小设备。')),
      living,
    ],
  },
  {
    id: 'windows-amd',
    name: w('Windows and an AMD card', 'Windows加AMD显卡'),
    situation: w(
      'A desktop with Windows and an AMD card, a team that knows Python, and phones as the target.',
      '一台装Windows、插AMD显卡的台式机，团队会Python，成品要上手机。',
    ),
    partial: true,
    terms: [
      must('windows', w('The system is given.', '系统已定。')),
      must('amd_gpu', w('The card is given.', '显卡已定。')),
      must('language:Python', w('The team knows it.', '团队会Python。')),
      must('mobile', w('The product is an app.', '产品是手机应用。')),
      wish('quantization', w('Smaller models for phones.', '手机上模型越小越好。')),
      living,
    ],
  },
  {
    id: 'large-models',
    name: w('Train or tune large language models', '训练或微调大语言模型'),
    situation: w(
      'Several machines with NVIDIA cards and a model that fits on none of them.',
      '多台英伟达机器，单卡放不下的模型。',
    ),
    partial: false,
    terms: [
      must('nvidia_gpu', w('The cards are given.', '显卡已定。')),
      must('multi_host', w('One run spans machines.', '一次训练要跨多机。')),
      must('sharded_training', w('The model must be spread over cards.', '模型要拆到多卡上。')),
      must('nlp_llm', w('Models and tokenisers need not be written again.', '模型和分词器不必重写。')),
      must(
        'mixed_precision',
        w('A number of 16 bits takes half the memory of one of 32.', '16位数占用的内存只有32位数的一半。'),
      ),
      wish('pretrained_hub', w('Tuning begins from weights of others.', '微调要从现成权重开始。')),
      wish('serving', w('A trained model wants to answer.', '训练好的模型要对外服务。')),
      living,
    ],
  },
  {
    id: 'old-mxnet',
    inherited: 'mxnet',
    name: w('Keep an old MXNet service alive', '维持旧的MXNet服务'),
    situation: w(
      'You inherited a service on MXNet: keep it running, or find what can take its place.',
      '接手了一个MXNet服务：要么维持运行，要么找到替代。',
    ),
    partial: true,
    terms: [
      must(
        'onnx_import',
        w('MXNet can write ONNX; what replaces it must read it.', 'MXNet能导出ONNX，替代者要能读入。'),
      ),
      must(
        'language:Python',
        w('The service and its team are assumed to use Python.', '假定服务和团队都用Python。'),
      ),
      must('linux', w('Servers.', '服务器系统。')),
      must('nvidia_gpu', w('The cards are there.', '显卡已在机房。')),
      wish('serving', w('The service must answer again.', '服务要重新对外提供。')),
      living,
    ],
  },
];
