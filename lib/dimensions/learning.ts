import { saysNo, support, words as w } from './define';

/** How one learns it. */
export const learningDimensions = [
  support(
    'official_tutorials',
    w('Official tutorials', '官方教程'),
    w('Does the project itself teach it?', '项目自己是否提供教程？'),
    w('Tutorials of the project that fit its present releases.', '项目提供与当前版本相符的教程。'),
    w('Few, archived, or for older releases.', '数量少、已存档，或只适用于旧版本。'),
    saysNo,
    ['tutorial', 'guide', 'getting started', 'course', 'examples', '入门', '课程'],
  ),
  support(
    'book',
    w('Book', '图书'),
    w('Is there a book about it?', '有没有相关图书？'),
    w('At least one book that teaches it.', '至少有一本讲授它的书。'),
    w('Only for older releases, or one chapter.', '只针对旧版本，或只有一章。'),
    saysNo,
    ['textbook', 'books', 'Dive into Deep Learning', '书籍', '教材'],
  ),
  support(
    'chinese_docs',
    w('Documentation in Chinese', '中文文档'),
    w('Is there documentation in Chinese?', '有没有中文文档？'),
    w('An official Chinese edition.', '有官方中文版。'),
    w('Volunteers, unofficial copies, or a part.', '由志愿者翻译、非官方转载，或只有一部分。'),
    saysNo,
    ['Chinese', 'translation', 'Chinese tutorial', '中文教程', '中文版'],
  ),
];
