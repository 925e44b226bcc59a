/** Words of a told situation that ask for nothing by themselves. */
export const fillerWords: ReadonlySet<string> = new Set(
  `am also already but card cards deploy device devices engineer engineers few got inside knows know left let like machine machines model models must needs needed new old our people please project projects ship ships
  shipping small some target targets team teams train training work write writes written code coding program programming company service gpu-less only just then them us mine every all more less much many same
  我们 团队 公司 项目 模型 训练 部署 电脑 机器 设备 同事 熟悉 会写 会用 懂 只会 手上 目前 现在 还 也 都 一个 一张 一些 以及 并且 而且 但 到 给 做 跑 写 把 要能 得 会 代码`.split(
    /\s+/,
  ),
);

/** Words that turn what follows: away, into a wish, into a must. */
export const markers: Readonly<Record<'no' | 'wish' | 'must', ReadonlySet<string>>> = {
  no: new Set([
    'no',
    'not',
    'without',
    'except',
    'avoid',
    'never',
    '不要',
    '不用',
    '不想',
    '不支持',
    '没有',
    '避免',
    '除了',
    '非',
    '无',
  ]),
  wish: new Set([
    'nice',
    'prefer',
    'preferably',
    'ideally',
    'wish',
    'optional',
    'optionally',
    'bonus',
    '最好',
    '希望',
    '优先',
    '加分',
  ]),
  must: new Set(['must', 'need', 'needs', 'require', 'required', 'requires', '必须', '需要', '一定']),
};
