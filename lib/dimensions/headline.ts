/** The dimensions by which a library is seen at a glance on the front page and in the panel of its profile, in their order: what people ask first, and what divides the field. */
export const headlineDimensions = [
  'windows',
  'amd_gpu',
  'apple_gpu',
  'tpu',
  'multi_host',
  'mobile',
  'browser',
  'onnx_export',
  'llm_fine_tuning',
  'chinese_docs',
] as const;
