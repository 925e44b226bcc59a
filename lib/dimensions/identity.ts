import { shelfLives, value, words as w } from './define';

const { licence, versions } = shelfLives;

/** What a library is, whose it is, and where it stands. */
export const identityDimensions = [
  value('kind', 'text', w('Kind', '类型'), w('What kind of software is it?', '它是哪一类软件？'), [
    'type',
    'category',
    '类别',
  ]),
  value(
    'host_languages',
    'list',
    w('Languages', '使用语言'),
    w('In which languages does one write models?', '用哪些语言编写模型？'),
    ['programming language', 'API language', '编程语言', '语言绑定'],
  ),
  value(
    'implemented_in',
    'list',
    w('Implemented in', '实现语言'),
    w('In which languages is it written?', '它本身用什么语言写成？'),
    ['source language', 'core language', '底层语言'],
  ),
  value(
    'first_release',
    'date',
    w('First release', '首次发布'),
    w('When was it first public?', '最早何时公开？'),
    ['born', 'launch', 'age', 'started', '诞生', '发布年份', '哪年发布', '什么时候发布'],
  ),
  value('creators', 'text', w('Creators', '创建者'), w('Who made it?', '由谁创建？'), [
    'author',
    'inventor',
    'who made',
    '作者',
  ]),
  value('steward', 'text', w('Steward', '维护方'), w('Who looks after it now?', '现在由谁负责？'), [
    'maintainer',
    'owner',
    'company behind',
    'foundation',
    '维护者',
    '谁维护',
    '谁在维护',
    '谁开发',
  ]),
  value(
    'license',
    'license',
    w('Licence', '许可证'),
    w('Under which licence may one use it?', '以什么许可证发布？'),
    ['license', 'open source', 'SPDX', '开源协议', '授权'],
    licence,
  ),
  value('price', 'text', w('Price', '价格'), w('What does it cost?', '要花多少钱？'), [
    'cost',
    'free',
    'paid',
    'commercial',
    '收费',
    '免费',
  ]),
  value('repository', 'link', w('Repository', '代码仓库'), w('Where is its code?', '代码在哪里？'), [
    'GitHub',
    'source code',
    '源代码',
  ]),
  value('homepage', 'link', w('Home page', '主页'), w('Where is its own site?', '官方网站在哪里？'), [
    'website',
    'site',
    '官网',
  ]),
  value('docs', 'link', w('Documentation', '文档'), w('Where is its documentation?', '官方文档在哪里？'), [
    'manual',
    'reference',
    'API docs',
    '手册',
  ]),
  value(
    'latest_release',
    'release',
    w('Newest release', '最新版本'),
    w('Which release is the newest, and of when?', '最新版本是哪个，何时发布？'),
    ['version', 'latest version', 'current release', '版本号'],
    versions,
  ),
  value(
    'status',
    'status',
    w('Status', '状态'),
    w('Is it developed, only maintained, or retired?', '仍在开发、仅维护，还是已退役？'),
    ['alive', 'dead', 'maintained', 'end of life', 'deprecated', 'retired', '停止维护', '退役'],
    versions,
  ),
  value(
    'requires',
    'text',
    w('Requires', '运行要求'),
    w('Which versions of language, system and drivers does it need?', '需要什么版本的语言、系统和驱动？'),
    ['Python version', 'requirements', 'CUDA version', 'prerequisites', '环境要求', '依赖'],
    versions,
  ),
];
