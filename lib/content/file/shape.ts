import type { z } from 'zod';
import { faultAt, type YamlDocument } from './document';
import type { Fault, RecordPath } from './fault';

/** Gives what YAML calls a number that JSON cannot write. */
function numberName(value: unknown): string | undefined {
  if (typeof value !== 'number' || Number.isFinite(value)) return undefined;
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

/** Gives a value as a reader sees it in the file, shortened. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value, (_, inner: unknown) => numberName(inner) ?? inner) ?? String(value);
  if (typeof value === 'number') return numberName(value) ?? text;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(value: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | null | undefined)?.[key],
    value,
  );
}

interface Sentences {
  readonly rule: string;
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;
}

/** What a check of ours says of itself, with words for what it leaves out. */
function ownSentences(issue: z.core.$ZodIssueCustom, value: unknown): Sentences {
  const fallback = { rule: 'value', found: show(value), wanted: issue.message, mend: 'Change the value.' };
  return { ...fallback, ...(issue.params as Partial<Sentences> | undefined) };
}

function typeSentences(expected: string, value: unknown): Sentences {
  const wanted = `a value of type ${expected}`;
  if (value === undefined) return { rule: 'required', found: 'nothing', wanted, mend: 'Add the key.' };
  if (expected === 'string' && typeof value === 'number')
    return {
      rule: 'unquoted-number',
      found: `the number ${show(value)}`,
      wanted: 'text in quotes',
      mend: 'Put the value in quotes: an unquoted 2.10 is read as 2.1.',
    };
  if (numberName(value))
    return {
      rule: 'type',
      found: show(value),
      wanted: 'a finite number',
      mend: 'Write the figure, or remove the key.',
    };
  return { rule: 'type', found: show(value), wanted, mend: 'Change the value to that type.' };
}

function formatSentences(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): Sentences {
  return {
    rule: 'format',
    found: show(value),
    wanted: `text of the form ${issue.pattern ?? issue.format}`,
    mend: 'Correct the text.',
  };
}

/** What is said of a text, list or number beyond its bounds. */
function sizeSentences(value: unknown, wanted: string, mend: string): Sentences {
  if (typeof value === 'number')
    return {
      rule: 'number',
      found: show(value),
      wanted: `a number of ${wanted}`,
      mend: 'Correct the number.',
    };
  const found =
    typeof value === 'string'
      ? `${value.length} characters`
      : Array.isArray(value) && value.length > 9
        ? `${value.length} entries`
        : show(value);
  return { rule: 'length', found, wanted, mend };
}

function sentences(issue: z.core.$ZodIssue, value: unknown): Sentences {
  switch (issue.code) {
    case 'custom':
      return ownSentences(issue, value);
    case 'invalid_type':
      return typeSentences(issue.expected, value);
    case 'invalid_value':
      return {
        rule: 'choice',
        found: show(value),
        wanted: `one of ${issue.values.map(String).join(', ')}`,
        mend: 'Use one of these words.',
      };
    case 'invalid_format':
      return formatSentences(issue, value);
    case 'invalid_key':
      return {
        rule: 'format',
        found: `the key "${String(issue.path?.at(-1))}"`,
        wanted:
          issue.issues[0]?.code === 'invalid_format'
            ? formatSentences(issue.issues[0], '').wanted
            : 'a key that every system can hold as a name',
        mend: 'Correct the key.',
      };
    case 'too_big':
      return sizeSentences(value, `at most ${issue.maximum}`, 'Shorten it.');
    case 'too_small':
      return sizeSentences(value, `at least ${issue.minimum}`, 'Add what is missing.');
    default:
      return { rule: 'value', found: show(value), wanted: issue.message, mend: 'Correct the value.' };
  }
}

/** A union reports every branch: keeps the faults of the branch that the author came nearest to. */
function nearestBranch(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const weight = (branch: readonly z.core.$ZodIssue[]) =>
    branch.reduce((sum, inner) => sum + (inner.code === 'unrecognized_keys' ? 2 * inner.keys.length : 1), 0);
  const nearest = [...issue.errors].sort((a, b) => weight(a) - weight(b))[0]!;
  return nearest.flatMap((inner) => nearestBranch({ ...inner, path: [...issue.path, ...inner.path] }));
}

interface Shape<Type> {
  readonly value?: Type;
  readonly faults: readonly Fault[];
}

/** What was found before: a file that has not changed is still the same document, and its value must be the same for the rules that look again only at what has changed. */
const checked = new WeakMap<YamlDocument, Map<z.ZodType, Shape<unknown>>>();

/** Takes a document and its schema; gives the typed value or the faults: an empty document has one. */
export function checkShape<Type>(schema: z.ZodType<Type>, document: YamlDocument, file: string): Shape<Type> {
  const ofDocument = checked.get(document) ?? new Map<z.ZodType, Shape<unknown>>();
  checked.set(document, ofDocument);
  const known = ofDocument.get(schema) as Shape<Type> | undefined;
  if (known) return known;
  const shape = checkAnew(schema, document, file);
  ofDocument.set(schema, shape);
  return shape;
}

function checkAnew<Type>(schema: z.ZodType<Type>, document: YamlDocument, file: string): Shape<Type> {
  if (document.value === null || document.value === undefined)
    return {
      faults: [
        faultAt(
          file,
          document,
          [],
          'required',
          'nothing',
          'a mapping of keys to values',
          'Write what the file is there to say, or remove it.',
        ),
      ],
    };
  const result = schema.safeParse(document.value);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues
    .flatMap((issue) => nearestBranch(issue))
    .flatMap((issue) => {
      const path = issue.path as RecordPath;
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) =>
          faultAt(
            file,
            document,
            [...path, key],
            'unknown-key',
            `the key "${key}"`,
            'only keys that the schema knows',
            'Correct the spelling or remove the key.',
          ),
        );
      }
      const { rule, found, wanted, mend } = sentences(issue, valueAt(document.value, path));
      return [faultAt(file, document, path, rule, found, wanted, mend)];
    });
  return { faults };
}
