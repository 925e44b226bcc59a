/** The dimensions that the front page shows of every library, in the order of its columns: what people ask first, and what divides the field. */
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
