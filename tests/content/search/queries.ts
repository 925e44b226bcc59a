import { answering, everyActive } from './answering';

/** A query and what must come first: the library, and the anchor's beginning where one row is meant. Several libraries: any of them. */
export interface ExpectedHit {
  readonly query: string;
  readonly library: string | readonly string[];
  readonly anchor?: string;
}

const q = (query: string, library: string | readonly string[], anchor?: string): ExpectedHit => ({
  query,
  library,
  ...(anchor === undefined ? {} : { anchor }),
});

/** A feature: a library that answers it with yes must come first, with the row of the dimension. */
const f = (query: string, dimension: string): ExpectedHit => q(query, answering(dimension), dimension);

/** Names, aliases, prefixes. */
const names = [
  q('jax', 'jax', ''),
  q('JAX', 'jax', ''),
  q('google jax', 'jax', ''),
  q('pytorch', 'pytorch', ''),
  q('PyTorch', 'pytorch', ''),
  q('torch', 'pytorch', ''),
  q('py torch', 'pytorch', ''),
  q('tensorflow', 'tensorflow', ''),
  q('tensor flow', 'tensorflow', ''),
  q('TF2', 'tensorflow', ''),
  q('mxnet', 'mxnet', ''),
  q('apache mxnet', 'mxnet', ''),
  q('matlab', 'matlab-deep-learning-toolbox', ''),
  q('deep learning toolbox', 'matlab-deep-learning-toolbox', ''),
  q('flux', 'flux', ''),
  q('flux.jl', 'flux', ''),
  q('pyto', 'pytorch', ''),
  q('tens', 'tensorflow', ''),
  q('mx', 'mxnet', ''),
  q('mat', 'matlab-deep-learning-toolbox', ''),
  q('keras', 'keras', ''),
  q('flax', 'flax', ''),
  q('flax nnx', 'flax'),
  q('dm-haiku', 'haiku', ''),
  q('equinox', 'equinox', ''),
  q('MLX', 'mlx', ''),
  q('PaddlePaddle', 'paddlepaddle', ''),
  q('paddle', 'paddlepaddle', ''),
  q('飞桨', 'paddlepaddle', ''),
  q('MindSpore', 'mindspore', ''),
  q('昇思', 'mindspore', ''),
  q('tinygrad', 'tinygrad', ''),
  q('candle', 'candle', ''),
  q('burn', 'burn', ''),
  q('dl4j', 'deeplearning4j', ''),
  q('DJL', 'djl', ''),
  q('deep java library', 'djl', ''),
  q('tfjs', 'tensorflow-js', ''),
  q('tensorflow.js', 'tensorflow-js', ''),
  q('lux', 'lux', ''),
  q('jittor', 'jittor', ''),
  q('计图', 'jittor', ''),
  q('mathematica', 'wolfram-neural-networks', ''),
  q('axon', 'axon', ''),
  q('chainer', 'chainer', ''),
];

/** Misspelt names and features. */
const typos = [
  q('tensorflwo', 'tensorflow', ''),
  q('tenserflow', 'tensorflow', ''),
  q('pytroch', 'pytorch', ''),
  q('pytorhc', 'pytorch', ''),
  q('mxnt', 'mxnet', ''),
  q('mxnett', 'mxnet', ''),
  q('mindspor', 'mindspore', ''),
  q('padlepaddle', 'paddlepaddle', ''),
  q('tinygard', 'tinygrad', ''),
  q('kears', 'keras', ''),
  q('matlb', 'matlab-deep-learning-toolbox', ''),
  q('fluxx', 'flux', ''),
  q('astrazenca', 'flux', 'user-astrazeneca'),
  f('quantizaton', 'quantization'),
  q('tensorbord', ['tensorflow', 'pytorch', 'flux', 'mxnet', 'jax']),
  f('microcontroler', 'microcontroller'),
];

/** Features by name, alias or plain words. */
const features = [
  f('vmap', 'vmap'),
  f('automatic batching', 'vmap'),
  f('automatic differentiation', 'reverse_ad'),
  f('TPU', 'tpu'),
  f('rocm', 'amd_gpu'),
  f('windows', 'windows'),
  f('onnx export', 'onnx_export'),
  f('mixed precision', 'mixed_precision'),
  f('bfloat16', 'mixed_precision'),
  f('hessian', 'higher_order_ad'),
  f('arduino', 'microcontroller'),
  f('android', 'mobile'),
  f('webgpu', 'browser'),
  f('FSDP', 'sharded_training'),
  f('drag and drop', 'visual_designer'),
  f('bayesian', 'probabilistic'),
  f('differential equations', 'scientific_ml'),
  f('model zoo', 'pretrained_hub'),
  q('end of life', everyActive, 'status'),
  q('licence', everyActive, 'license'),
  f('metal', 'apple_gpu'),
  f('trainium', 'aws_trainium'),
  f('sparse tensor', 'sparse_arrays'),
  f('huawei ascend', 'ascend_npu'),
  f('cambricon', 'china_accelerators'),
  f('raspberry pi', 'single_board'),
  f('jetson', 'single_board'),
  f('lora', 'llm_fine_tuning'),
  f('breakpoint', 'step_debugging'),
  f('paid support', 'paid_support'),
  f('security policy', 'security_policy'),
  f('reinforcement learning', 'reinforcement_learning'),
];

/** Users. */
const users = [
  q('AstraZeneca', 'flux', 'user-astrazeneca'),
  q('Airbus', ['matlab-deep-learning-toolbox', 'tensorflow'], 'user-airbus'),
  q('Tesla', 'pytorch', 'user-tesla'),
  q('ECMWF', 'pytorch', 'user-ecmwf'),
  q('Kakao', 'jax', 'user-kakao'),
  q('Spotify', ['tensorflow', 'keras'], 'user-spotify'),
  q('Coca-Cola', 'tensorflow', 'user-the-coca-cola'),
  q('Renault', 'matlab-deep-learning-toolbox', 'user-renault'),
  q('OpenAI', 'pytorch', 'user-openai'),
  q('Curalate', 'mxnet', 'user-curalate'),
  q('CliMA', 'flux', 'user-clima'),
  q('Los Alamos', 'jax', 'user-los-alamos'),
  q('AlphaFold', 'jax', 'user-google-deepmind-alphafold'),
];

/** Packages around the libraries and install commands. */
const packages = [
  q('Optax', 'jax', 'ecosystem-optax'),
  q('TorchServe', 'pytorch', 'ecosystem-torchserve'),
  q('torchvision', 'pytorch', 'ecosystem-torchvision'),
  q('ExecuTorch', 'pytorch', 'ecosystem-executorch'),
  q('Zygote', 'flux', 'ecosystem-zygote'),
  q('Reactant', 'flux', 'ecosystem-reactant'),
  q('GluonCV', 'mxnet', 'ecosystem-gluoncv'),
  q('tf-keras', 'tensorflow', 'ecosystem-tf-keras'),
  q('LiteRT', 'tensorflow', 'ecosystem-litert'),
  q('Simulink', 'matlab-deep-learning-toolbox', 'ecosystem-simulink'),
  q('GPU Coder', 'matlab-deep-learning-toolbox', 'ecosystem-gpu-coder'),
  q('pip install jax', 'jax', 'install'),
  q('pip install tensorflow', 'tensorflow', 'install'),
  q('install pytorch', 'pytorch', 'install'),
  q('Pkg.add("Flux")', 'flux', 'install'),
  q('MaxText', 'jax', 'ecosystem-maxtext'),
];

/** Plain questions, and a library with a feature. */
const questions = [
  f('which runs on TPU', 'tpu'),
  q('what works on Windows with an AMD GPU', 'pytorch'),
  q('who uses JAX', 'jax', 'user-'),
  f('which library runs on phones', 'mobile'),
  f('can I export to ONNX', 'onnx_export'),
  f('does it run in the browser', 'browser'),
  q('is mxnet retired', 'mxnet', 'status'),
  q('how to install flux', 'flux', 'install'),
  f('which one has documentation in Chinese', 'chinese_docs'),
  q('jax tpu', 'jax', 'tpu'),
  q('flux amd gpu', 'flux', 'amd_gpu'),
  q('pytorch onnx import', 'pytorch', 'onnx_import'),
  q('tensorflow windows', 'tensorflow', 'windows'),
  q('matlab price', 'matlab-deep-learning-toolbox', 'price'),
  q('jax vmap', 'jax', 'vmap'),
  q('mlx windows', 'mlx', 'windows'),
  q('burn webgpu', 'burn', 'browser'),
  q('is chainer retired', 'chainer', 'status'),
  q('haiku status', 'haiku', 'status'),
  q('keras onnx export', 'keras', 'onnx_export'),
  q('install paddlepaddle', 'paddlepaddle', 'install'),
  q('who uses candle', 'candle', 'user-'),
  q('which library is written in rust', ['burn', 'candle']),
  q('rust', ['burn', 'candle']),
  q('elixir', 'axon'),
  q('java', ['djl', 'deeplearning4j']),
];

/** Chinese queries on the English index: dimensions carry their Chinese names. */
const chinese = [
  f('自动微分', 'reverse_ad'),
  f('哪个支持TPU', 'tpu'),
  f('移动端', 'mobile'),
  f('安卓', 'mobile'),
  f('量化', 'quantization'),
  f('混合精度', 'mixed_precision'),
  f('苹果芯片', 'apple_gpu'),
  f('单片机', 'microcontroller'),
  q('谁在用 JAX', 'jax', 'user-'),
  f('中文文档', 'chinese_docs'),
  f('强化学习', 'reinforcement_learning'),
  f('分布式训练', 'multi_host'),
  f('图神经网络', 'graph_networks'),
  q('PyTorch 导出 ONNX', 'pytorch', 'onnx_export'),
  f('哪些库适合手机', 'mobile'),
];

/** Every query with its expected first hit. */
export const expectedHits: readonly ExpectedHit[] = [
  ...names,
  ...typos,
  ...features,
  ...users,
  ...packages,
  ...questions,
  ...chinese,
];

/** Written after the engine was settled and not used to tune it: what a stranger may expect. */
export const heldOutHits: readonly ExpectedHit[] = [
  q('julia library', 'flux'),
  q('gradient tape', 'tensorflow'),
  q('torch.compile', 'pytorch', 'jit'),
  q('hybridize', 'mxnet'),
  q('simulink blocks', 'matlab-deep-learning-toolbox'),
  q('Gemini', 'jax'),
  q('self-driving', ['jax', 'tensorflow', 'pytorch']),
  q('weather', ['jax', 'pytorch']),
  q('edge devices', ['tensorflow', 'pytorch', 'matlab-deep-learning-toolbox']),
  f('stm32', 'microcontroller'),
  q('hugging face', ['pytorch', 'jax']),
  q('is tensorflow dead', 'tensorflow', 'status'),
  q('newest version of pytorch', 'pytorch', 'latest_release'),
  q('free or paid', everyActive, 'price'),
  q('works on a mac with gpu', [
    'mlx',
    'pytorch',
    'flux',
    'jax',
    'tensorflow',
    'matlab-deep-learning-toolbox',
  ]),
  f('distributed training on several machines', 'multi_host'),
  f('alternatives for intel arc', 'intel_gpu'),
  q('cuda 13', ['jax', 'pytorch', 'mxnet']),
  q('mlperf', 'jax'),
  q('Columbus module', 'tensorflow'),
  q('drug toxicity', 'flux'),
  q('sagemaker', 'mxnet'),
  q('sharding llama', ['jax', 'pytorch']),
  f('多卡训练', 'multi_gpu'),
  f('贝叶斯', 'probabilistic'),
];

/** Queries that belong to nothing here. */
export const nonsense: readonly string[] = [
  'xqzvw',
  'asdfgh',
  'postgres',
  'banana bread recipe',
  'wordpress',
  'mortgage calculator',
  '区块链',
  '红烧肉',
  'zzzzzz',
  'qwertyuiop',
  'elasticsearch',
  'premier league',
  'lorem ipsum',
  'ffmpeg',
  'blockchain wallet',
  '菜谱大全',
  'jquery',
  'photoshop',
  '12345678901',
  '@@@@',
];
