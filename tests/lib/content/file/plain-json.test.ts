import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '@/lib/content/file/document';
import { plainJson } from '@/lib/content/file/plain-json';

/** What a text is as YAML, which reads every JSON with the places of everything in it. */
const asYaml = (text: string) => parseYaml(text, 'any.yaml', 0);

describe('a JSON file', () => {
  it.each([
    ['a key twice', '{"a": 1, "a": 2}'],
    ['a number spelt otherwise', '{"a": 1.0}'],
    ['a number beyond all', '{"a": 1e999}'],
    ['a key that would be lost', '{"__proto__": {"a": 1}}'],
    ['a character that nobody sees', '{"a": "b\u200b"}'],
    ['the same, spelt out', '{"a": "b\\u200b"}'],
    ['a key with it', '{"a\u200b": "b"}'],
    ['one that turns others round', '{"a": "\\u202e"}'],
    ['a letter in parts', '{"a": "e\u0301"}'],
    ['half a character', '{"a": "\\ud800"}'],
    ['levels without end', `${'['.repeat(60)}${']'.repeat(60)}`],
    ['a comma too many', '{"a": 1,}'],
    ['a comment', '{"a": 1} # one'],
    ['nothing', ''],
  ])('with %s is read as YAML is, fault by fault', (_, text) => {
    expect(plainJson(text)).toBeUndefined();
    const { faults, value } = parseYaml(text, 'any.json', 0);
    const other = asYaml(text);
    expect(value).toEqual(other.value);
    expect(faults.map((fault) => ({ ...fault, file: 'any.yaml' }))).toEqual(other.faults);
  });

  it('of any value, however spaced, is read as YAML reads it, places too', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t '), (value, space) => {
        const text = JSON.stringify({ first: value, second: [value] }, null, space);
        const [json, yaml] = [parseYaml(text, 'any.json', 0), asYaml(text)];
        expect(json.value).toEqual(yaml.value);
        expect(json.faults).toEqual(yaml.faults.map((fault) => ({ ...fault, file: 'any.json' })));
        for (const path of [['first'], ['second', 0], ['nowhere']])
          expect(json.place(path)).toEqual(yaml.place(path));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the white space within its strings', () => {
    expect(plainJson('{ "a b" :\n\t["  c\\n d ", "\\" e \\\\" ] }\n')?.value).toEqual({
      'a b': ['  c\n d ', '" e \\'],
    });
  });
});
