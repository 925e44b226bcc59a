import type { SearchKind } from './types';

/** Words that carry a question but no subject. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an and any anything are as at be best by can could deep do does else for from get good has have how i in is it its learning library libraries framework frameworks me my of on one or our run runs running should
  support supports supported supporting that the their there these they thing this to today use using want we what when where which will with without work works working would you your possible need make out
  about if into not than still via so which's what's`.split(/\s+/),
);

/** Chinese words that carry a question but no subject, the longest first. */
export const hanStopWords: readonly string[] = ['有没有', '能不能', '是不是', '可不可以', '深度学习', '哪一个', '哪些', '哪个', '什么', '怎么', '怎样', '如何', '可以', '支持', '运行', '使用', '能够', '能用', '适合', '训练', '框架', '一下', '库', '用', '能', '在', '上', '有', '吗', '呢', '的', '是', '和', '与', '或', '里', '中', '请问', '我', '想', '要'].sort((a, b) => b.length - a.length);

/** Words that say which kind of row is wanted. */
export const intentWords: Readonly<Record<string, SearchKind>> = {
  who: 'user', users: 'user', user: 'user', uses: 'user', used: 'user', company: 'user', companies: 'user', customers: 'user', 谁: 'user', 公司: 'user', 用户: 'user',
  install: 'install', installation: 'install', setup: 'install', 安装: 'install',
  benchmark: 'benchmark', benchmarks: 'benchmark', faster: 'benchmark', fastest: 'benchmark', speed: 'benchmark', 基准测试: 'benchmark', 速度: 'benchmark',
  history: 'history', when: 'history', 历史: 'history',
};
