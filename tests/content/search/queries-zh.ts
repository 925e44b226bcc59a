import type { ExpectedHit } from './queries';

const q = (query: string, library: string | readonly string[], anchor?: string): ExpectedHit => ({
  query,
  library,
  ...(anchor === undefined ? {} : { anchor }),
});
const every = ['jax', 'pytorch', 'tensorflow', 'flux', 'mxnet', 'matlab-deep-learning-toolbox'];
const matlab = 'matlab-deep-learning-toolbox';

/** Dimensions by their Chinese names, aliases and plain words. */
const features = [
  q('自动微分', every, 'reverse_ad'),
  q('反向模式自动微分', every, 'reverse_ad'),
  q('前向模式', ['jax', 'pytorch', 'tensorflow', 'flux', matlab], 'forward_ad'),
  q('高阶导数', ['jax', 'pytorch', 'tensorflow', matlab], 'higher_order_ad'),
  q('即时编译', ['jax', 'pytorch', 'tensorflow', 'flux'], 'jit'),
  q('混合精度', every, 'mixed_precision'),
  q('半精度', every, 'mixed_precision'),
  q('量化', ['pytorch', 'tensorflow', matlab, 'mxnet', 'jax'], 'quantization'),
  q('多卡', every, 'multi_gpu'),
  q('数据并行', every, 'multi_gpu'),
  q('分布式训练', every, 'multi_host'),
  q('移动端', ['tensorflow', 'pytorch'], 'mobile'),
  q('安卓', ['tensorflow', 'pytorch'], 'mobile'),
  q('手机', ['tensorflow', 'pytorch'], 'mobile'),
  q('单片机', ['tensorflow', matlab], 'microcontroller'),
  q('浏览器', 'tensorflow', 'browser'),
  q('苹果芯片', ['pytorch', 'jax', 'flux', 'tensorflow'], 'apple_gpu'),
  q('英伟达显卡', every, 'nvidia_gpu'),
  q('AMD显卡', ['pytorch', 'jax', 'flux'], 'amd_gpu'),
  q('英特尔显卡', ['pytorch', 'jax'], 'intel_gpu'),
  q('张量处理器', 'jax', 'tpu'),
  q('许可证', every, 'license'),
  q('中文文档', ['tensorflow', matlab], 'chinese_docs'),
  q('强化学习', ['jax', 'pytorch', matlab, 'tensorflow'], 'reinforcement_learning'),
  q('图神经网络', ['pytorch', 'flux'], 'graph_networks'),
  q('概率编程', ['jax', 'pytorch', 'tensorflow'], 'probabilistic'),
  q('科学机器学习', ['jax', 'flux', matlab, 'pytorch'], 'scientific_ml'),
  q('微分方程', ['jax', 'flux', matlab, 'pytorch'], 'scientific_ml'),
  q('预训练模型', ['pytorch', 'tensorflow', matlab, 'mxnet', 'jax'], 'pretrained_hub'),
  q('性能分析', every, 'profiler'),
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
  q('支持 TPU 的库', 'jax', 'tpu'),
  q('哪个库能在TPU上训练', 'jax', 'tpu'),
  q('PyTorch 导出 ONNX', 'pytorch', 'onnx_export'),
  q('flux 支持 AMD 显卡吗', 'flux', 'amd_gpu'),
  q('怎么安装 flux', 'flux', 'install'),
  q('TensorFlow 能在 Windows 上用吗', 'tensorflow', 'windows'),
  q('mxnet 退役了吗', 'mxnet', 'status'),
  q('有中文文档的库', ['tensorflow', matlab], 'chinese_docs'),
  q('哪些库适合手机', ['tensorflow', 'pytorch'], 'mobile'),
  q('matlab 价格', matlab, 'price'),
  q('jax 混合精度', 'jax', 'mixed_precision'),
  q('能在浏览器里运行吗', 'tensorflow', 'browser'),
  q('生成C代码', matlab, 'c_codegen'),
  q('PyTorch的许可证', 'pytorch', 'license'),
  q('苹果电脑', every, 'macos'),
  q('pytorch 哪年发布', 'pytorch', 'first_release'),
  q('谁维护 mxnet', 'mxnet', 'steward'),
  q('拖拽搭网络', matlab, 'visual_designer'),
];

/** Names, packages and typos in Latin letters. */
const latin = [
  q('jax', 'jax', ''),
  q('pytroch', 'pytorch', ''),
  q('tensorflwo', 'tensorflow', ''),
  q('Optax', 'jax', 'ecosystem-optax'),
  q('TorchServe', 'pytorch', 'ecosystem-torchserve'),
  q('Simulink', matlab, 'ecosystem-simulink'),
  q('automatic differentiation', every, 'reverse_ad'),
  q('mixed precision', every, 'mixed_precision'),
];

/** Pinyin: joined, by syllables, by initials. */
const pinyin = [
  q('zidongweifen', every, 'reverse_ad'),
  q('hunhejingdu', every, 'mixed_precision'),
  q('qiang hua xue xi', ['jax', 'pytorch', matlab, 'tensorflow'], 'reinforcement_learning'),
  q('asilikang', 'flux', 'user-astrazeneca'),
  q('kongzhongkeche', ['tensorflow', matlab], 'user-airbus'),
  q('tesila', 'pytorch', 'user-tesla'),
  q('jsby', ['jax', 'pytorch', 'tensorflow', 'flux'], 'jit'),
  q('tsjwl', ['pytorch', 'flux'], 'graph_networks'),
];

/** Queries on the Chinese index with their expected first hits. */
export const chineseHits: readonly ExpectedHit[] = [...features, ...users, ...questions, ...latin, ...pinyin];

/** Queries that tuned nothing. */
export const chineseHeldOut: readonly ExpectedHit[] = [
  q('流水线并行', ['jax', 'pytorch', 'tensorflow'], undefined),
  q('jax 多机训练', 'jax', 'multi_host'),
  q('有没有可视化工具', every),
  q('jax 社区', 'jax'),
  q('tensorflow 最新版本', 'tensorflow', 'latest_release'),
  q('贝叶斯', ['jax', 'pytorch', 'tensorflow', 'flux'], 'probabilistic'),
  q('洛斯阿拉莫斯', 'jax', 'user-los-alamos'),
  q('欧特克', ['jax', 'tensorflow'], 'user-autodesk'),
  q('悉尼大学', 'flux', 'user-university-of-sydney'),
  q('能不能部署到单片机', ['tensorflow', matlab], 'microcontroller'),
  q('稀疏张量', ['mxnet', 'pytorch', 'tensorflow', 'jax'], 'sparse_arrays'),
  q('liuliangqi', every),
  q('yuxunlian', every, 'pretrained_hub'),
  q('flux 能用 GPU 吗', 'flux', 'nvidia_gpu'),
];
