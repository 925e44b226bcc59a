import fc from 'fast-check';

/** A change to one file of a content folder: its text or bytes, or what stands in its place. */
export interface Mutation {
  /** Which of the files, by its place in the list. */
  readonly file: number;
  readonly change:
    | { readonly kind: 'insert'; readonly at: number; readonly cut: number; readonly text: string }
    | {
        readonly kind: 'line';
        readonly at: number;
        readonly how: 'drop' | 'twice' | 'swap' | 'indent' | 'outdent';
      }
    | { readonly kind: 'value'; readonly at: number; readonly text: string }
    | { readonly kind: 'key'; readonly at: number; readonly text: string }
    | {
        readonly kind: 'encode';
        readonly as: 'latin1' | 'utf16le' | 'utf-8 with mark' | 'windows lines' | 'broken byte';
      }
    | {
        readonly kind: 'instead';
        readonly what: 'nothing' | 'folder' | 'nowhere' | 'loop' | 'pipe' | 'empty' | 'large' | 'half';
      };
}

const pieces = [
  ...[
    '\u0000',
    '\u001b',
    '\u200b',
    '\u202e',
    '\ufffd',
    '\u2028',
    '\ufeff',
    'r\u030c',
    '\u00a0',
    '\ud83e\udd17',
  ],
  ...[
    '---\n',
    '...\n',
    '\n',
    '\t',
    '"',
    "'",
    ': ',
    '- ',
    '{',
    '[',
    ']',
    '}',
    '&a ',
    '*a',
    '!!binary ',
    '? ',
    '|',
    '>',
    '#',
    '%',
    '@',
    '`',
  ],
  ...[
    '[@S1]',
    '[@s1 @s2]',
    '@s1',
    '［@s1］',
    '[x](javascript:alert(1))',
    '<b>',
    '&#x202e;',
    '&rlm;',
    '## More\n',
    '\n---\n',
    '![x](y)',
  ],
  ...['>'.repeat(3000), '['.repeat(3000), '- '.repeat(500), '**a '.repeat(500), '9', '1e999', '0', '.'],
];
const values = [
  ...[
    'null',
    '~',
    '{}',
    '[]',
    'true',
    '""',
    '" "',
    '-1',
    '0',
    '1.0e+308',
    '.inf',
    '.nan',
    '1e32',
    '[[]]',
    '{ a: [] }',
    '[s1, s1]',
    '[__proto__]',
  ],
  ...[
    '"0001"',
    '"2999-01-01"',
    '"2026-02-30"',
    '"2025"',
    'yes',
    'constructor',
    '"\\x1b"',
    '"\\u202e"',
    '"ЈАХ"',
    '"λ ≤ 1"',
    '"🤗"',
    '|\n  two\n  lines',
  ],
  ...[
    '"javascript:alert(1)"',
    '"https://user:pw@x.example/"',
    '"http://127.0.0.1/"',
    '"https://x.example/<"',
    '"x"',
    '&a [*a]',
    '*nowhere',
  ],
  `"${'long '.repeat(300)}"`,
];
const keys = [
  '__proto__',
  'constructor',
  'toString',
  '"\\u0000"',
  '"a b"',
  '1',
  '~',
  '[a]',
  'url',
  'source',
  'name',
];

const at = fc.nat(1_000_000);
const change: fc.Arbitrary<Mutation['change']> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    cut: fc.oneof(fc.constant(0), fc.nat(40)),
    text: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12, unit: 'binary' })),
  }),
  fc.record({
    kind: fc.constant('line' as const),
    at,
    how: fc.constantFrom(
      'drop' as const,
      'twice' as const,
      'swap' as const,
      'indent' as const,
      'outdent' as const,
    ),
  }),
  fc.record({ kind: fc.constant('value' as const), at, text: fc.constantFrom(...values) }),
  fc.record({ kind: fc.constant('key' as const), at, text: fc.constantFrom(...keys) }),
  fc.record({
    kind: fc.constant('encode' as const),
    as: fc.constantFrom(
      'latin1' as const,
      'utf16le' as const,
      'utf-8 with mark' as const,
      'windows lines' as const,
      'broken byte' as const,
    ),
  }),
  fc.record({
    kind: fc.constant('instead' as const),
    what: fc.constantFrom(
      'nothing' as const,
      'folder' as const,
      'nowhere' as const,
      'loop' as const,
      'pipe' as const,
      'empty' as const,
      'large' as const,
      'half' as const,
    ),
  }),
);

/** One to three changes of files. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(fc.record({ file: fc.nat(10_000), change }), {
  minLength: 1,
  maxLength: 3,
});
