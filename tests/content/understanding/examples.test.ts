import { describe, expect, it } from 'vitest';
import { getLexicon } from '@/lib/content/load';
import { toMeaning, type Meaning } from '@/lib/understand/meaning';
import type { SaidPart } from '@/lib/understand/reading';
import { siteReader } from './cases';

const read = siteReader();
const { senses } = getLexicon('en').vocabulary;
const same = (a: readonly string[], b: readonly string[]) => `${[...a].sort()}` === `${[...b].sort()}`;
const bare = (keys: readonly string[]) => keys.map((key) => key.replace(/^-/, ''));
/** Keys of the conditions and choices among parts, without sign: an example may deny what it is about. */
const keysIn = (parts: readonly SaidPart[]) =>
  parts.flatMap((part) => (part.kind === 'condition' || part.kind === 'choice' ? [bare(part.keys)] : []));

/** Whether a text was understood as a meaning. */
function isUnderstood(parts: readonly SaidPart[], means: Meaning): boolean {
  switch (means.kind) {
    case 'condition':
      return means.all.every((keys) => keysIn(parts).some((own) => same(own, bare(keys))));
    case 'choice':
    case 'general':
    case 'pick':
      return keysIn(parts).some((own) => same(own, bare(means.keys)));
    case 'name':
      return parts.some((part) => part.kind === 'name' && part.id === means.id);
    case 'intent':
      return parts.some((part) => part.kind === 'intent' && part.intent === means.intent);
    case 'unknown':
      return parts.some(({ kind }) => kind === 'lost');
    default:
      return true;
  }
}

describe('an entry of the vocabulary', () => {
  it.each(senses.map(({ means, example, says }) => ({ means, example, says })))(
    '$means is what "$example" is understood as',
    ({ means, example, says }) => {
      const parts = read(example);
      expect(isUnderstood(parts, toMeaning(means)), JSON.stringify(parts)).toBe(true);
      if (means !== 'nothing') return;
      const at = says.map((phrase) => example.indexOf(phrase)).find((found) => found >= 0);
      expect(at, 'the example holds one of the phrases').toBeDefined();
      expect(parts.filter(({ start, end }) => start <= at! && end > at!)).toEqual([]);
    },
  );
});
