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
];

/** Misspelt names and features. */
const typos = [
  q('tensorflwo', 'tensorflow', ''),
  q('tenserflow', 'tensorflow', ''),
  q('pytroch', 'pytorch', ''),
  q('pytorhc', 'pytorch', ''),
  q('mxnt', 'mxnet', ''),
  q('mxnett', 'mxnet', ''),
  q('matlb', 'matlab-deep-learning-toolbox', ''),
  q('fluxx', 'flux', ''),
  q('astrazenca', 'flux', 'user-astrazeneca'),
  q('quantizaton', ['pytorch', 'tensorflow', 'matlab-deep-learning-toolbox', 'mxnet', 'jax'], 'quantization'),
  q('tensorbord', ['tensorflow', 'pytorch', 'flux', 'mxnet', 'jax']),
  q('microcontroler', ['tensorflow', 'matlab-deep-learning-toolbox'], 'microcontroller'),
];

/** Features by name, alias or plain words. */
const features = [
  q('vmap', ['jax', 'pytorch'], 'vmap'),
  q('automatic batching', ['jax', 'pytorch'], 'vmap'),
  q(
    'automatic differentiation',
    ['jax', 'pytorch', 'tensorflow', 'flux', 'mxnet', 'matlab-deep-learning-toolbox'],
    'reverse_ad',
  ),
  q('TPU', 'jax', 'tpu'),
  q('rocm', ['pytorch', 'jax'], 'amd_gpu'),
  q('windows', ['pytorch', 'flux', 'matlab-deep-learning-toolbox'], 'windows'),
  q('onnx export', ['pytorch', 'mxnet', 'matlab-deep-learning-toolbox'], 'onnx_export'),
  q('mixed precision', ['jax', 'pytorch', 'tensorflow', 'mxnet'], 'mixed_precision'),
  q('bfloat16', ['jax', 'pytorch', 'tensorflow', 'mxnet', 'flux'], 'mixed_precision'),
  q('hessian', ['jax', 'pytorch', 'tensorflow', 'matlab-deep-learning-toolbox'], 'higher_order_ad'),
  q('arduino', ['tensorflow', 'matlab-deep-learning-toolbox'], 'microcontroller'),
  q('android', ['tensorflow', 'pytorch'], 'mobile'),
  q('webgpu', 'tensorflow', 'browser'),
  q('FSDP', 'pytorch', 'sharded_training'),
  q('drag and drop', 'matlab-deep-learning-toolbox', 'visual_designer'),
  q('bayesian', ['jax', 'pytorch', 'tensorflow'], 'probabilistic'),
  q('differential equations', ['jax', 'matlab-deep-learning-toolbox', 'pytorch'], 'scientific_ml'),
  q('model zoo', ['matlab-deep-learning-toolbox', 'pytorch', 'tensorflow', 'mxnet'], 'pretrained_hub'),
  q(
    'end of life',
    ['mxnet', 'tensorflow', 'pytorch', 'jax', 'flux', 'matlab-deep-learning-toolbox'],
    'status',
  ),
  q('licence', ['jax', 'flux', 'pytorch', 'tensorflow', 'mxnet', 'matlab-deep-learning-toolbox'], 'license'),
  q('metal', ['pytorch', 'jax', 'flux', 'tensorflow'], 'apple_gpu'),
  q('trainium', 'pytorch', 'aws_trainium'),
  q('sparse tensor', ['mxnet', 'pytorch', 'tensorflow', 'jax'], 'sparse_arrays'),
  q('reinforcement learning', ['jax', 'pytorch', 'matlab-deep-learning-toolbox'], 'reinforcement_learning'),
];

/** Users. */
const users = [
  q('AstraZeneca', 'flux', 'user-astrazeneca'),
  q('Airbus', ['matlab-deep-learning-toolbox', 'tensorflow'], 'user-airbus'),
  q('Tesla', 'pytorch', 'user-tesla'),
  q('ECMWF', 'pytorch', 'user-ecmwf'),
  q('Kakao', 'jax', 'user-kakao'),
  q('Spotify', 'tensorflow', 'user-spotify'),
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
  q('Equinox', 'jax', 'ecosystem-equinox'),
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
  q('which runs on TPU', 'jax', 'tpu'),
  q('what works on Windows with an AMD GPU', 'pytorch'),
  q('who uses JAX', 'jax', 'user-'),
  q('which library runs on phones', ['tensorflow', 'pytorch'], 'mobile'),
  q('can I export to ONNX', ['pytorch', 'mxnet', 'matlab-deep-learning-toolbox'], 'onnx_export'),
  q('does it run in the browser', 'tensorflow', 'browser'),
  q('is mxnet retired', 'mxnet', 'status'),
  q('how to install flux', 'flux', 'install'),
  q('which one has documentation in Chinese', ['tensorflow', 'matlab-deep-learning-toolbox'], 'chinese_docs'),
  q('jax tpu', 'jax', 'tpu'),
  q('flux amd gpu', 'flux', 'amd_gpu'),
  q('pytorch onnx import', 'pytorch', 'onnx_import'),
  q('tensorflow windows', 'tensorflow', 'windows'),
  q('matlab price', 'matlab-deep-learning-toolbox', 'price'),
  q('jax vmap', 'jax', 'vmap'),
];

/** Chinese queries on the English index: dimensions carry their Chinese names. */
const chinese = [
  q(
    '自动微分',
    ['jax', 'pytorch', 'tensorflow', 'flux', 'mxnet', 'matlab-deep-learning-toolbox'],
    'reverse_ad',
  ),
  q('哪个支持TPU', 'jax', 'tpu'),
  q('移动端', ['tensorflow', 'pytorch'], 'mobile'),
  q('安卓', ['tensorflow', 'pytorch'], 'mobile'),
  q('量化', ['pytorch', 'tensorflow', 'matlab-deep-learning-toolbox', 'mxnet'], 'quantization'),
  q('混合精度', ['jax', 'pytorch', 'tensorflow', 'mxnet'], 'mixed_precision'),
  q('苹果芯片', 'pytorch', 'apple_gpu'),
  q('单片机', ['tensorflow', 'matlab-deep-learning-toolbox'], 'microcontroller'),
  q('谁在用 JAX', 'jax', 'user-'),
  q('中文文档', ['tensorflow', 'matlab-deep-learning-toolbox'], 'chinese_docs'),
  q('强化学习', ['jax', 'pytorch', 'matlab-deep-learning-toolbox'], 'reinforcement_learning'),
  q('分布式训练', ['jax', 'pytorch', 'tensorflow', 'mxnet', 'matlab-deep-learning-toolbox'], 'multi_host'),
  q('图神经网络', ['pytorch', 'flux'], 'graph_networks'),
  q('PyTorch 导出 ONNX', 'pytorch', 'onnx_export'),
  q('哪些库适合手机', ['tensorflow', 'pytorch'], 'mobile'),
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
  q('raspberry pi', 'mxnet'),
  q('stm32', 'matlab-deep-learning-toolbox', 'microcontroller'),
  q('hugging face', ['pytorch', 'jax']),
  q('keras', ['tensorflow', 'jax', 'pytorch']),
  q('is tensorflow dead', 'tensorflow', 'status'),
  q('newest version of pytorch', 'pytorch', 'latest_release'),
  q(
    'free or paid',
    ['matlab-deep-learning-toolbox', 'jax', 'pytorch', 'flux', 'tensorflow', 'mxnet'],
    'price',
  ),
  q('works on a mac with gpu', ['pytorch', 'flux', 'jax', 'tensorflow', 'matlab-deep-learning-toolbox']),
  q(
    'distributed training on several machines',
    ['jax', 'pytorch', 'tensorflow', 'mxnet', 'matlab-deep-learning-toolbox'],
    'multi_host',
  ),
  q('alternatives for intel arc', 'pytorch', 'intel_gpu'),
  q('cuda 13', ['jax', 'pytorch', 'mxnet']),
  q('mlperf', 'jax'),
  q('Columbus module', 'tensorflow'),
  q('drug toxicity', 'flux'),
  q('sagemaker', 'mxnet'),
  q('sharding llama', ['jax', 'pytorch']),
  q('多卡训练', ['jax', 'pytorch', 'tensorflow', 'mxnet', 'matlab-deep-learning-toolbox'], 'multi_gpu'),
  q('贝叶斯', ['jax', 'pytorch', 'tensorflow'], 'probabilistic'),
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
