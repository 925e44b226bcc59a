import { saysNo, shelfLives, support, words as w } from './define';

const yes = w(
  'Current builds are shipped and documented for it, GPU included where the system has one.',
  '当前版本提供安装包和文档，有GPU的系统也支持GPU。',
);
const partial = w(
  'CPU only, experimental, through WSL2, or only older versions.',
  '仅限CPU、实验性、须经WSL2，或只有旧版本。',
);
const { versions } = shelfLives;

/** On which operating systems it is supported. */
export const systemDimensions = [
  support(
    'linux',
    w('Linux', 'Linux'),
    w('Does the newest release run on Linux?', '最新版本能否在Linux上运行？'),
    yes,
    partial,
    saysNo,
    ['Ubuntu', 'Debian', 'Linux系统'],
    versions,
  ),
  support(
    'macos',
    w('macOS', 'macOS'),
    w('Does the newest release run on macOS?', '最新版本能否在macOS上运行？'),
    w(
      'Current builds are shipped and documented for Apple silicon; what its GPU can do stands in a row of its own.',
      '当前版本提供适用于Apple芯片的安装包和文档；GPU支持另列一行。',
    ),
    partial,
    saysNo,
    ['Mac', 'OS X', '苹果电脑'],
    versions,
  ),
  support(
    'windows',
    w('Windows', 'Windows'),
    w('Does the newest release run on Windows itself?', '最新版本能否直接在Windows上运行？'),
    yes,
    partial,
    saysNo,
    ['Windows 11', 'WSL2', 'Microsoft', 'Windows系统'],
    versions,
  ),
];
