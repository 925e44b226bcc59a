/**
 * Which room may import from which, by path: relative and alias spellings are the same to it. A room is a folder; a room below it is a room of its own.
 * Values only: types may come from any room that `types` names. tests/arrows.test.ts tries each arrow that is not here, in both spellings.
 */

const pure = [
  'lib',
  'lib/address',
  'lib/answer',
  'lib/compare',
  'lib/fact',
  'lib/filter',
  'lib/find',
  'lib/footprint',
  'lib/i18n',
  'lib/lineage',
  'lib/profile',
  'lib/programs',
  'lib/search',
  'lib/understand',
  'lib/vitals',
];
const buildTime = [
  'lib/content',
  'lib/content/file',
  'lib/dimensions',
  'lib/licences',
  'lib/output',
  'lib/prose',
  'lib/schema',
  'lib/typeface',
  'lib/verified',
];
const browser = [
  'browser/boot',
  'browser/bundle',
  'browser/contract',
  'browser/hydration',
  'browser/offline',
];
const shown = ['components/icon', 'components/ui', 'components/fact', 'components/field', 'components/focus'];

/** @type {Readonly<Record<string, readonly string[]>>} */
export const mayImport = {
  'lib/address': ['lib/dimensions', 'lib/search'],
  'lib/content/file': [],
  'lib/dimensions': ['lib/content/file'],
  'lib/i18n': ['lib/content/file'],
  'lib/licences': [],
  'lib/prose': [],
  'lib/typeface': [],
  'lib/schema': ['lib/content/file', 'lib/dimensions'],
  'lib/fact': ['lib/dimensions', 'lib/i18n'],
  'lib/lineage': ['lib/fact', 'lib/i18n'],
  'lib/profile': ['lib/fact'],
  'lib/footprint': ['lib/i18n'],
  'lib/programs': ['lib/address', 'lib/i18n'],
  'lib/vitals': [],
  'lib/verified': ['lib/dimensions', 'lib/fact', 'lib/i18n'],
  lib: ['lib/address', 'lib/dimensions', 'lib/fact', 'lib/i18n'],
  'lib/compare': ['lib', 'lib/address', 'lib/dimensions', 'lib/fact', 'lib/i18n', 'lib/profile'],
  'lib/filter': ['lib', 'lib/address', 'lib/dimensions', 'lib/fact'],
  'lib/search': ['lib/dimensions', 'lib/fact', 'lib/i18n', 'lib/prose'],
  'lib/understand': ['lib/search'],
  'lib/answer': ['lib', 'lib/address', 'lib/compare', 'lib/fact', 'lib/i18n', 'lib/programs', 'lib/search'],
  'lib/find': [
    ...['lib', 'lib/address', 'lib/answer', 'lib/dimensions', 'lib/fact', 'lib/filter', 'lib/i18n'],
    ...['lib/search', 'lib/understand'],
  ],
  'lib/content': [
    ...['lib', 'lib/content/file', 'lib/dimensions', 'lib/fact', 'lib/i18n', 'lib/lineage', 'lib/programs'],
    ...['lib/prose', 'lib/schema', 'lib/typeface', 'lib/understand', 'lib/verified'],
  ],
  'lib/output': [...pure, ...buildTime],

  'browser/contract': [],
  'browser/boot': ['browser/contract', 'lib/address', 'lib/fact'],
  'browser/bundle': ['browser/boot', 'lib'],
  'browser/hydration': ['browser/contract'],
  'browser/offline': ['browser/contract', 'lib/i18n'],

  'components/icon': [],
  'components/ui': [
    'components/icon',
    'components/focus',
    'browser/contract',
    'browser/offline',
    'lib/filter',
    'lib/i18n',
    'lib/prose',
  ],
  'components/field': ['browser/contract'],
  'components/focus': ['browser/contract'],
  'components/fact': ['components/ui', 'browser/contract', 'lib', 'lib/fact', 'lib/i18n'],
  'components/answer': [...shown, 'lib', 'lib/answer', 'lib/i18n', 'lib/understand'],
  'components/changes': [...shown, 'components/library', 'lib', 'lib/i18n'],
  'components/chart': [...shown, 'lib/i18n', 'lib/vitals'],
  'components/claims': [...shown, 'browser/contract', 'lib', 'lib/i18n'],
  'components/compare': [
    ...shown,
    'components/chart',
    'components/comparison',
    'components/note',
    ...['lib', 'lib/address', 'lib/compare', 'lib/i18n'],
  ],
  'components/comparison': [
    ...shown,
    ...['components/chart', 'components/programs', 'components/table', 'lib', 'lib/compare', 'lib/i18n'],
  ],
  'components/correct': [...shown, 'lib', 'lib/filter', 'lib/i18n'],
  'components/editions': ['lib/i18n'],
  'components/find': [
    ...shown,
    ...['components/answer', 'components/note', 'components/others', 'components/situation'],
    ...['browser/contract', 'lib', 'lib/address', 'lib/answer', 'lib/fact', 'lib/filter', 'lib/find'],
    ...['lib/i18n', 'lib/understand'],
  ],
  'components/footprint': [...shown, 'lib', 'lib/footprint', 'lib/i18n'],
  'components/card': [
    ...shown,
    'components/chart',
    'components/picks',
    'lib',
    'lib/fact',
    'lib/i18n',
    'lib/vitals',
  ],
  'components/filter': [...shown, 'lib', 'lib/filter', 'lib/i18n'],
  'components/home': [
    ...shown,
    ...[
      'components/answer',
      'components/card',
      'components/filter',
      'components/matrix',
      'components/others',
      'components/search',
    ],
    ...['browser/contract', 'lib', 'lib/address', 'lib/filter', 'lib/i18n'],
  ],
  'components/library': [
    ...shown,
    ...['components/chart', 'components/claims', 'components/compare', 'components/picks'],
    ...['components/programs', 'components/vitals', 'lib', 'lib/compare', 'lib/fact', 'lib/footprint'],
    ...['lib/i18n', 'lib/profile', 'lib/programs', 'lib/prose', 'lib/vitals'],
  ],
  'components/lineage': [...shown, 'browser/contract', 'lib', 'lib/i18n', 'lib/lineage'],
  'components/map': [...shown, 'components/matrix', 'lib', 'lib/filter', 'lib/i18n'],
  'components/measurements': [...shown, 'components/chart', 'lib', 'lib/compare', 'lib/i18n'],
  'components/method': [...shown, 'lib', 'lib/compare', 'lib/dimensions', 'lib/i18n'],
  'components/matrix': [...shown, 'components/picks', 'lib', 'lib/address', 'lib/compare', 'lib/i18n'],
  'components/note': [...shown, 'browser/contract', 'lib/address', 'lib/compare', 'lib/fact'],
  'components/others': [...shown, 'lib', 'lib/i18n'],
  'components/picks': [...shown, 'browser/contract', 'lib', 'lib/address', 'lib/compare', 'lib/i18n'],
  'components/profile': [
    ...shown,
    'components/chart',
    'components/picks',
    'components/vitals',
    'browser/contract',
    ...['lib/compare', 'lib/i18n', 'lib/profile', 'lib/prose', 'lib/vitals'],
  ],
  'components/programs': [...shown, 'browser/contract', 'lib', 'lib/i18n', 'lib/programs'],
  'components/search': [
    ...shown,
    'components/answer',
    ...['browser/contract', 'lib', 'lib/address', 'lib/answer', 'lib/find', 'lib/i18n', 'lib/search'],
  ],
  'components/site': [
    ...shown,
    'components/answer',
    'components/picks',
    'components/search',
    ...['browser/bundle', 'browser/contract', 'lib', 'lib/address', 'lib/i18n'],
  ],
  'components/situation': [...shown, 'lib', 'lib/find', 'lib/i18n'],
  'components/table': [...shown, 'components/vitals', ...['lib', 'lib/compare', 'lib/i18n']],
  'components/vitals': [
    ...shown,
    'components/chart',
    'components/map',
    ...['browser/contract', 'lib', 'lib/filter', 'lib/i18n', 'lib/vitals'],
  ],

  app: ['components/*', ...browser, ...pure, ...buildTime],
  build: [...browser, ...pure, ...buildTime],
  scripts: ['build', ...pure, ...buildTime],
  bench: ['scripts', 'build', 'tests', ...pure, ...buildTime],
  tests: ['*', '*/*', '*/*/*'],
};

/** Rooms from which a room may take types beside those of `mayImport`: shapes are shared, what makes them is not. */
export const mayImportTypes = [
  ['lib/*', ['lib', 'lib/*', 'lib/content/file']],
  ['lib', ['lib/*']],
  ['components/*', ['lib', 'lib/*', 'browser/*']],
  ['browser/*', ['lib', 'lib/*']],
];

/**
 * What may not reach the browser although its room may: it reads files, the clock or the whole register, or is there to make what pages are handed.
 * Components and browser/ may take types from it, no values.
 */
export const buildOnly = [
  'browser/bundle/{bundle,inline-scripts}.ts',
  'lib/answer/records.ts',
  'lib/{changes,site,today}.ts',
  'lib/fact/column.ts',
  'lib/filter/records.ts',
  'lib/find/records.ts',
  'lib/i18n/{chinese-typography,glossary,locales-fs}.ts',
  'lib/lineage/{layout,states}.ts',
  'lib/prose/{form,highlight,markdown,safety}.ts',
  'lib/search/{pinyin,records}.ts',
];
