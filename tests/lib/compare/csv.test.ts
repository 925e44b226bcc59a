import { describe, expect, it } from 'vitest';
import { csvField, evidenceLines, markdownCell, toCsv, toMarkdown } from '@/lib/compare/export-table';
import { cell, column, groups } from '../../support/made-up/columns';

const words = {
  dimension: 'Dimension',
  value: 'value',
  note: 'note',
  checked: 'checked',
  sources: 'Sources',
  title: 'A table',
  from: 'From',
};
const rows = [{ ...groups[1]!, rows: [groups[1]!.rows[0]!, groups[1]!.rows[2]!] }];
const two = {
  ...cell('partial', 'Partial', 'Only on Linux.'),
  sources: [
    { number: 1, title: 'Docs', publisher: 'Project' },
    { number: 2, title: 'Paper', publisher: 'University', date: '2025', url: 'https://paper.example/' },
  ],
};
const columns = [column('ant', 'Ant', { tpu: two, intel_gpu: cell('unknown', 'Unknown') })];
const table = { columns, groups: rows, locale: 'en', address: 'https://atlas.example/en/', words };

describe('the table as a file', () => {
  it('is CSV with value, note, day and sources of each library', () => {
    expect(toCsv(table)).toBe(
      'Dimension,Ant: value,Ant: note,Ant: checked,Ant: Sources\r\n' +
        'Google TPU,Partial,Only on Linux.,2026-11-20,"Docs, Project | Paper, University, 2025, https://paper.example/"\r\n' +
        'Intel GPU,Unknown,,,\r\n',
    );
  });

  it('is Markdown with notes and, below, the sources of each fact that has any', () => {
    expect(toMarkdown(table)).toBe(
      [
        '# A table',
        '',
        'From https://atlas.example/en/',
        '',
        '| Dimension | Ant 1.0 |',
        '| --- | --- |',
        '| Google TPU | Partial: Only on Linux. |',
        '| Intel GPU | Unknown |',
        '',
        '## Sources',
        '',
        '- Google TPU, Ant (checked 20 Nov 2026): Docs, Project | Paper, University, 2025, https://paper.example/'.replaceAll(
          ' | ',
          ' \\| ',
        ),
        '',
      ].join('\n'),
    );
  });

  it('takes the marks of the language', () => {
    expect(evidenceLines(rows[0]!.rows, columns, 'zh', (day) => `核对于${day}`)).toEqual([
      'Google TPU，Ant（核对于2026-11-20）：Docs, Project | Paper, University, 2025, https://paper.example/',
    ]);
  });

  it.each([
    ['a;b', '"a;b"'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['"=1', '"\'""=1"'],
    ['1=1', '1=1'],
    ['a-b', 'a-b'],
    ['a;b=1', '"a;b=1"'],
    ['\tx', '"\'\tx"'],
    ['a\t\t=1', '"a\t\t\'=1"'],
    ['a;  "+1', '"a;  ""\'+1"'],
    ['  a', '  a'],
    ['', ''],
  ])('the field of %j is %j', (text, field) => {
    expect(csvField(text)).toBe(field);
  });

  it.each([
    ['a|b', 'a\\|b'],
    ['a\\b', 'a\\\\b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['a\r\n\nb\nc', 'a b c'],
    ['<b>a</b>', '&lt;b>a&lt;/b>'],
  ])('the cell of a Markdown table with %j is %j', (text, cellText) => {
    expect(markdownCell(text)).toBe(cellText);
  });

  it('leaves the day blank of a fact with a source and no day', () => {
    const undated = column('ant', 'Ant', {
      tpu: { state: 'unknown', text: 'Unknown', sources: two.sources },
    });
    expect(evidenceLines([groups[1]!.rows[0]!], [undated], 'en', (day) => `checked ${day}`)).toEqual([
      'Google TPU, Ant (checked ): Docs, Project | Paper, University, 2025, https://paper.example/',
    ]);
  });
});
