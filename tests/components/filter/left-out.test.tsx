import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LeftOutList } from '@/components/filter/left-out.client';
import type { Condition, FilterRecord, Miss } from '@/lib/filter/filter';
import { getMessages } from '@/lib/i18n/locales-fs';

const messages = getMessages('en');
const record: FilterRecord = {
  id: 'ant',
  name: 'Ant',
  released: '2026',
  retired: false,
  bases: [],
  inArticle: false,
  supports: {},
  partly: {},
  facets: { language: ['Python'], license: ['MIT'], status: ['active'] },
};

/** Gives the line that the list says of one condition, without its marks. */
function line(condition: Condition, judgement: Miss['judgement']): string {
  const html = renderToStaticMarkup(
    <LeftOutList
      title="Near"
      hint="Hint"
      entries={[{ record, misses: [{ condition, judgement }] }]}
      names={{
        dimensions: { tpu: 'Google TPU' },
        facets: messages.home.facets,
        values: {},
        partly: messages.partly,
      }}
      notes={{}}
      locale="en"
      words={messages.home}
    />,
  );
  return /<li><a [^>]*>(.*)<\/li><\/ul><\/li>/.exec(html)![1]!.replace(/<[^>]*>/g, '');
}
const { misses } = messages.home;
const wished = (wish: 'yes' | 'no'): Condition => ({ kind: 'dimension', dimension: 'tpu', wish });

describe('why a library is left out', () => {
  it.each([
    ['yes', 'failed', misses.failed],
    ['yes', 'partly', misses.partly],
    ['yes', 'unknown', misses.unknown],
    ['no', 'failed', misses.present],
    ['no', 'partly', misses.partly],
    ['no', 'unknown', misses.unknown],
  ] as const)('a wish for %s that it meets “%s” is told by its own sentence', (wish, judgement, sentence) => {
    expect(line(wished(wish), judgement)).toMatch(
      new RegExp(`^Google TPU.*: ${sentence.replace('.', '\\.')}$`),
    );
    expect(misses.present).not.toBe(misses.failed);
  });

  it('a value wished away that it has is told as a value', () => {
    const condition: Condition = { kind: 'facet', facet: 'language', include: [], exclude: ['Python'] };
    expect(line(condition, 'failed')).toContain(`: ${misses.failed}`);
    expect(line(condition, 'failed')).toContain('Python');
  });
});
