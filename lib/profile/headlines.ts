/** Dimensions by which a reader sees at once whether a library is one for them: system, hardware, scale, where a model can go, and what there is to begin with. */
export const headlines = [
  'windows',
  'nvidia_gpu',
  'amd_gpu',
  'apple_gpu',
  'tpu',
  'multi_host',
  'mobile',
  'browser',
  'onnx_export',
  'weights_llm',
] as const;
