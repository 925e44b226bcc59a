import { describe, expect, it } from 'vitest';
import { editRecord } from '../../../scripts/refresh/edit-record';

const text = `---
# A comment above.
name: "Madeup"   # beside
sources:
  meta: {package: "madeup", version: "1.0", read: "2026-11-20"}
ecosystem:
  - name: "Part"
    package: {manager: pip, name: "part"}   # a flow mapping
    source: [s1]

  - name: "Other"
    package:
      manager: npm
      name: "other" # a block
    source: [s1]
  - {name: "Third", version: 'old'}
---

version: "1.0" is prose.
`;

describe('editRecord', () => {
  it('changes the places and nothing else', () => {
    expect(editRecord(text, [{ path: ['sources', 'meta', 'version'], value: '1.10' }])).toBe(
      text.replace('version: "1.0", read', 'version: "1.10", read'),
    );
    expect(editRecord(text, [{ path: ['ecosystem', 2, 'version'], value: 'a "new" one' }])).toBe(
      text.replace("'old'", '"a \\"new\\" one"'),
    );
  });

  it('adds keys to a mapping in the form that it has, in their order', () => {
    const edits = (index: number) => [
      { path: ['ecosystem', index, 'package', 'version'], value: '2.10' },
      { path: ['ecosystem', index, 'package', 'read'], value: '2026-11-24' },
    ];
    expect(editRecord(text, edits(0))).toBe(
      text.replace('name: "part"}', 'name: "part", version: "2.10", read: "2026-11-24"}'),
    );
    expect(editRecord(text, edits(1))).toBe(
      text.replace(
        'name: "other" # a block',
        'name: "other"\n      version: "2.10"\n      read: "2026-11-24" # a block',
      ),
    );
    const both = editRecord(text, [...edits(0), ...edits(1)]);
    expect(editRecord(both, [...edits(0), ...edits(1)])).toBe(both);
  });

  it('keeps the line ends of Windows and a byte order mark', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const edits = [
      { path: ['sources', 'meta', 'read'], value: '2026-11-24' },
      { path: ['ecosystem', 1, 'package', 'version'], value: '3' },
    ];
    expect(editRecord(windows, edits)).toBe(`\uFEFF${editRecord(text, edits).replaceAll('\n', '\r\n')}`);
  });

  it.each([
    ['a place that is not there', text, ['sources', 'other', 'version']],
    ['a place that is no text', text, ['ecosystem', 0, 'package']],
    ['a file without a record', 'name: "Madeup"\n', ['name']],
    ['a record that is no YAML', '---\nname: "Madeup\n---\n', ['name']],
  ])('refuses %s', (_, before, path) => {
    expect(() => editRecord(before, [{ path, value: 'new' }])).toThrow();
  });

  it('refuses what would change another place too', () => {
    const shared = '---\na: &same {version: "1"}\nb: *same\n---\n';
    expect(() => editRecord(shared, [{ path: ['a', 'version'], value: '2' }])).toThrow(
      /More than the places/,
    );
  });
});
