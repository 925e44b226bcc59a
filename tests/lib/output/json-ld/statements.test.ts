import { describe, expect, it } from 'vitest';
import { claimReviews, dataSet } from '@/lib/output/json-ld/statements';
import { madeUp } from '../../../support/made-up/made-up';

const { english, collection } = madeUp();

describe('JSON-LD', () => {
  it('gives no verdict on opinions and no number to any', () => {
    const [claim] = collection.claims;
    expect(claimReviews(collection.article, [{ ...claim!, verdict: 'opinion' }], 'en')).toEqual([]);
    expect(JSON.stringify(claimReviews(collection.article, [claim!], 'en'))).not.toContain('ratingValue');
  });

  it('keeps the rules of a search engine for a data set: name, description of 50 to 5000 characters, licence, files', () => {
    for (const locale of ['en', 'zh']) {
      const { description, license, distribution } = dataSet([english], locale) as {
        description: string;
        license: string;
        distribution: readonly unknown[];
      };
      expect([
        description.length >= 50,
        description.length <= 5000,
        license.startsWith('https://'),
        distribution.length,
      ]).toEqual([true, true, true, 2]);
    }
  });
});
