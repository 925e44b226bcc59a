import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { getMessages } from '@/lib/i18n/locales-fs';
import { linksOf, relationsOf } from '@/lib/lineage/relations';
import { traceInWords } from '@/lib/lineage/sentences';

const { lineage } = checkContent('content', '2026-11-25').collection;

describe('a trace', () => {
  it('says a life and its kinships in one sentence', () => {
    const names = new Map(lineage.map(({ id, name }) => [id, name]));
    const theano = lineage.find(({ id }) => id === 'theano')!;
    expect(
      traceInWords(theano, relationsOf(linksOf(lineage), 'theano'), names, 'en', getMessages('en').timeline),
    ).toMatch(
      /^Theano \(\d.*2008 to .*2017, retired\)\. Came from: none stated\. Led to: .*succeeded by Aesara.*\.$/,
    );
  });
});
