import type { z } from 'zod';
import { faultAt, type YamlDocument } from './document';
import type { Fault, RecordPath } from './fault';

/** Gives a value as a reader sees it in the file, shortened. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
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
      found: `the number ${value}`,
      wanted: 'text in quotes',
      mend: 'Put the value in quotes: an unquoted 2.10 is read as 2.1.',
    };
  return { rule: 'type', found: show(value), wanted, mend: 'Change the value to that type.' };
}

function formatSentences(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): Sentences {
  const address = issue.format === 'url';
  return {
    rule: address ? 'address' : 'format',
    found: show(value),
    wanted: address ? 'a full web address' : `text of the form ${issue.pattern ?? issue.format}`,
    mend: 'Correct the text.',
  };
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
        wanted: formatSentences(issue.issues[0] as z.core.$ZodIssueInvalidStringFormat, '').wanted,
        mend: 'Correct the key.',
      };
    case 'too_big':
      return {
        rule: 'length',
        found: typeof value === 'string' ? `${value.length} characters` : show(value),
        wanted: `at most ${issue.maximum}`,
        mend: 'Shorten it.',
      };
    case 'too_small':
      return {
        rule: 'length',
        found: typeof value === 'string' ? `${value.length} characters` : show(value),
        wanted: `at least ${issue.minimum}`,
        mend: 'Add what is missing.',
      };
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

/** Takes a document and its schema; gives the typed value or the faults. */
export function checkShape<Type>(
  schema: z.ZodType<Type>,
  document: YamlDocument,
  file: string,
): { value?: Type; faults: Fault[] } {
  const result = schema.safeParse(document.value ?? {});
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
