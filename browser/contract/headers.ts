/** Header of an answer that the worker took from its cache: the day on which it was fetched (YYYY-MM-DD, the reader's clock). */
export const copiedOnHeader = 'x-offline-copy';
