import { saysNo, support, words as w } from './define';

const official = w(
  'A documented route of the project or its official companion.',
  '项目本身或官方配套有文档记载的途径。',
);
const detour = w(
  'Through another project, experimental, or with known gaps.',
  '须借助其他项目、实验性，或有已知缺口。',
);

/** How a trained model gets to where it is used. */
export const deploymentDimensions = [
  support(
    'onnx_import',
    w('ONNX import', '导入ONNX'),
    w('Can it load models from ONNX?', '能否载入ONNX模型？'),
    official,
    detour,
    saysNo,
    ['load ONNX', 'open neural network exchange', '读取ONNX'],
  ),
  support(
    'onnx_export',
    w('ONNX export', '导出ONNX'),
    w('Can it save models as ONNX?', '能否把模型存为ONNX？'),
    official,
    detour,
    saysNo,
    ['save ONNX', 'convert to ONNX', 'ONNX', '转换为ONNX'],
  ),
  support(
    'portable_export',
    w('Portable model format', '可移植模型格式'),
    w(
      'Is there a format of its own that runs without the training code?',
      '是否有脱离训练代码即可运行的模型格式？',
    ),
    official,
    detour,
    saysNo,
    ['StableHLO', 'SavedModel', 'ExportedProgram', 'TorchScript', 'serialization', '模型保存', '序列化'],
  ),
  support(
    'c_codegen',
    w('C or C++ code generation', 'C/C++代码生成'),
    w('Can it turn a model into C or C++ source or a native library?', '能否把模型变成C/C++源码或本地库？'),
    official,
    detour,
    saysNo,
    ['code generation', 'AOTInductor', 'embedded C', 'native code', '代码生成'],
  ),
  support(
    'mobile',
    w('Phones', '手机端'),
    w('Is there a way to run models on phones?', '模型能否在手机上运行？'),
    official,
    detour,
    saysNo,
    ['mobile', 'Android', 'iOS', 'iPhone', 'on device', 'LiteRT', 'ExecuTorch', '手机', '移动端', '安卓'],
  ),
  support(
    'browser',
    w('Browser', '浏览器'),
    w('Is there a way to run models in a browser?', '模型能否在浏览器中运行？'),
    official,
    detour,
    saysNo,
    ['web', 'JavaScript', 'WebGPU', 'WebAssembly', '网页'],
  ),
  support(
    'microcontroller',
    w('Microcontrollers', '微控制器'),
    w('Is there a way to run models on microcontrollers?', '模型能否在微控制器上运行？'),
    official,
    detour,
    saysNo,
    ['MCU', 'Arduino', 'embedded', 'TinyML', 'Cortex-M', 'bare metal', '单片机', '嵌入式'],
  ),
  support(
    'serving',
    w('Serving', '在线服务'),
    w('Is there a server for models of its own that is maintained?', '是否有仍在维护的模型服务程序？'),
    official,
    w('Through another project, or its own server is retired.', '须借助其他项目，或自家的服务程序已退役。'),
    saysNo,
    [
      'model server',
      'inference server',
      'production',
      'TorchServe',
      'TF Serving',
      'vLLM',
      '模型服务',
      '推理服务',
    ],
  ),
];
