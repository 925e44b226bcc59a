import { answering, everyActive, everyRetired } from './answering';
import type { ExpectedHit } from './queries';

const q = (query: string, library: string | readonly string[], anchor?: string): ExpectedHit => ({
  query,
  library,
  ...(anchor === undefined ? {} : { anchor }),
});
/** A feature: a library that answers it with yes must come first, with the row of the dimension. */
const f = (query: string, dimension: string): ExpectedHit => q(query, answering(dimension), dimension);
const matlab = 'matlab-deep-learning-toolbox';

/** Dimensions by their Chinese names, aliases and plain words. */
const features = [
  f('自动微分', 'reverse_ad'),
  f('反向模式自动微分', 'reverse_ad'),
  f('前向模式', 'forward_ad'),
  f('高阶导数', 'higher_order_ad'),
  f('即时编译', 'jit'),
  f('混合精度', 'mixed_precision'),
  f('半精度', 'mixed_precision'),
  f('量化', 'quantization'),
  f('多卡', 'multi_gpu'),
  f('数据并行', 'multi_gpu'),
  f('分布式训练', 'multi_host'),
  f('移动端', 'mobile'),
  f('安卓', 'mobile'),
  f('手机', 'mobile'),
  f('单片机', 'microcontroller'),
  f('浏览器', 'browser'),
  f('苹果芯片', 'apple_gpu'),
  f('英伟达显卡', 'nvidia_gpu'),
  f('AMD显卡', 'amd_gpu'),
  f('英特尔显卡', 'intel_gpu'),
  f('张量处理器', 'tpu'),
  q('许可证', everyActive, 'license'),
  q('停止维护', everyRetired, 'status'),
  q('哪些库已经退役', everyRetired, 'status'),
  f('中文文档', 'chinese_docs'),
  f('强化学习', 'reinforcement_learning'),
  f('图神经网络', 'graph_networks'),
  f('概率编程', 'probabilistic'),
  f('科学机器学习', 'scientific_ml'),
  f('微分方程', 'scientific_ml'),
  f('预训练模型', 'pretrained_hub'),
  f('性能分析', 'profiler'),
  f('昇腾', 'ascend_npu'),
  f('寒武纪', 'china_accelerators'),
  f('国产芯片', 'china_accelerators'),
  f('树莓派', 'single_board'),
  f('大模型微调', 'llm_fine_tuning'),
  f('断点调试', 'step_debugging'),
  f('长期支持', 'long_term_support'),
];

/** Users by their customary names, in Chinese and in Latin letters. */
const users = [
  q('阿斯利康', 'flux', 'user-astrazeneca'),
  q('AstraZeneca', 'flux', 'user-astrazeneca'),
  q('空中客车', ['tensorflow', matlab], 'user-airbus'),
  q('空客', ['tensorflow', matlab], 'user-airbus'),
  q('特斯拉', 'pytorch', 'user-tesla'),
  q('可口可乐', 'tensorflow', 'user-the-coca-cola'),
  q('雷诺', matlab, 'user-renault'),
  q('壳牌', matlab, 'user-shell'),
  q('字节跳动', ['mxnet', 'tensorflow', 'pytorch'], 'user-bytedance'),
  q('苹果公司', 'jax', 'user-apple'),
  q('微软研究院', 'pytorch', 'user-microsoft'),
  q('欧洲中期天气预报中心', 'pytorch', 'user-ecmwf'),
  q('谷歌DeepMind', 'jax', 'user-google-deepmind'),
  q('奔驰', matlab, 'user-mercedes'),
  q('谁在用 flux', 'flux', 'user-'),
  q('谁在用JAX', 'jax', 'user-'),
  q('哪些公司在用 PyTorch', 'pytorch', 'user-'),
];

/** Questions and mixed queries. */
const questions = [
  q('jax 自动微分', 'jax', 'reverse_ad'),
  f('支持 TPU 的库', 'tpu'),
  f('哪个库能在TPU上训练', 'tpu'),
  q('PyTorch 导出 ONNX', 'pytorch', 'onnx_export'),
  q('flux 支持 AMD 显卡吗', 'flux', 'amd_gpu'),
  q('怎么安装 flux', 'flux', 'install'),
  q('TensorFlow 能在 Windows 上用吗', 'tensorflow', 'windows'),
  q('mxnet 退役了吗', 'mxnet', 'status'),
  f('有中文文档的库', 'chinese_docs'),
  f('哪些库适合手机', 'mobile'),
  q('matlab 价格', matlab, 'price'),
  q('jax 混合精度', 'jax', 'mixed_precision'),
  f('能在浏览器里运行吗', 'browser'),
  f('生成C代码', 'c_codegen'),
  q('PyTorch的许可证', 'pytorch', 'license'),
  f('苹果电脑', 'macos'),
  q('pytorch 哪年发布', 'pytorch', 'first_release'),
  q('谁维护 mxnet', 'mxnet', 'steward'),
  q('飞桨 昇腾', 'paddlepaddle', 'ascend_npu'),
  q('昇思 昇腾', 'mindspore', 'ascend_npu'),
  q('怎么安装飞桨', 'paddlepaddle', 'install'),
  q('谁在用昇思', 'mindspore', 'user-'),
  q('国产框架', ['paddlepaddle', 'mindspore', 'jittor']),
  q('MLX 能在 Windows 上用吗', 'mlx', 'windows'),
  q('Rust 深度学习', ['burn', 'candle']),
  f('拖拽搭网络', 'visual_designer'),
];

/** Names, packages and typos in Latin letters. */
const latin = [
  q('jax', 'jax', ''),
  q('飞桨', 'paddlepaddle', ''),
  q('百度飞桨', 'paddlepaddle'),
  q('PaddlePaddle', 'paddlepaddle', ''),
  q('昇思', 'mindspore', ''),
  q('MindSpore', 'mindspore', ''),
  q('计图', 'jittor', ''),
  q('Jittor', 'jittor', ''),
  q('MLX', 'mlx', ''),
  q('Keras', 'keras', ''),
  q('Flax', 'flax', ''),
  q('Burn', 'burn', ''),
  q('Candle', 'candle', ''),
  q('DJL', 'djl', ''),
  q('tinygrad', 'tinygrad', ''),
  q('mindspor', 'mindspore', ''),
  q('pytroch', 'pytorch', ''),
  q('tensorflwo', 'tensorflow', ''),
  q('Optax', 'jax', 'ecosystem-optax'),
  q('TorchServe', 'pytorch', 'ecosystem-torchserve'),
  q('Simulink', matlab, 'ecosystem-simulink'),
  f('automatic differentiation', 'reverse_ad'),
  f('mixed precision', 'mixed_precision'),
];

/** Pinyin: joined, by syllables, by initials. */
const pinyin = [
  f('zidongweifen', 'reverse_ad'),
  f('hunhejingdu', 'mixed_precision'),
  f('qiang hua xue xi', 'reinforcement_learning'),
  q('asilikang', 'flux', 'user-astrazeneca'),
  q('kongzhongkeche', ['tensorflow', matlab], 'user-airbus'),
  q('tesila', 'pytorch', 'user-tesla'),
  f('jsby', 'jit'),
  f('tsjwl', 'graph_networks'),
];

/** Queries on the Chinese index with their expected first hits. */
export const chineseHits: readonly ExpectedHit[] = [...features, ...users, ...questions, ...latin, ...pinyin];

/** Queries that tuned nothing. */
export const chineseHeldOut: readonly ExpectedHit[] = [
  q('流水线并行', ['jax', 'pytorch', 'tensorflow'], undefined),
  q('jax 多机训练', 'jax', 'multi_host'),
  q('有没有可视化工具', everyActive),
  q('jax 社区', 'jax'),
  q('tensorflow 最新版本', 'tensorflow', 'latest_release'),
  f('贝叶斯', 'probabilistic'),
  q('洛斯阿拉莫斯', 'jax', 'user-los-alamos'),
  q('欧特克', ['jax', 'tensorflow'], 'user-autodesk'),
  q('悉尼大学', 'flux', 'user-university-of-sydney'),
  f('能不能部署到单片机', 'microcontroller'),
  f('稀疏张量', 'sparse_arrays'),
  q('liuliangqi', everyActive),
  f('yuxunlian', 'pretrained_hub'),
  q('flux 能用 GPU 吗', 'flux', 'nvidia_gpu'),
];
