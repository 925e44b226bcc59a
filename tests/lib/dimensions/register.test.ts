import { describe, expect, it } from 'vitest';
import { dimensions, findDimension, supportDimensions, toDimensions } from '@/lib/dimensions/register';
import { dimensionsFile } from '@/lib/dimensions/file';
import { groupIds } from '@/lib/dimensions/types';
import { locales } from '@/lib/i18n/locales-fs';
import { wordsIn } from '../../support/words';

describe('the register', () => {
  it('has unique ids, known groups, and a test for every support dimension in both languages', () => {
    expect(new Set(dimensions.map(({ id }) => id)).size).toBe(dimensions.length);
    expect(supportDimensions).toHaveLength(63);
    for (const locale of locales) {
      expect(wordsIn(locale).dimensions.map(({ id }) => id)).toEqual(dimensions.map(({ id }) => id));
      for (const { id, group, kind, name, question, test } of wordsIn(locale).dimensions) {
        expect(groupIds).toContain(group);
        expect(name && question, id).toBeTruthy();
        if (kind === 'support') expect(test?.yes && test.partial && test.no, id).toBeTruthy();
        else expect(test, id).toBeUndefined();
      }
    }
  });

  it('gives licences two years, hardware and versions 120 days', () => {
    expect(
      ['license', 'tpu', 'latest_release', 'windows', 'vmap'].map((id) => findDimension(id)!.shelfLife),
    ).toEqual([730, 120, 120, 120, 365]);
  });
});

describe('a file of dimensions', () => {
  const dimension = { kind: 'support', name: 'Quantum', question: 'Does it?', aliases: ['qubit'] };
  const empty = Object.fromEntries(groupIds.map((id) => [id, { dimensions: {} }]));
  const file = (scale: object) => ({ ...empty, no: 'No.', scale });

  it('gives what a group says to its dimensions that say nothing of their own', () => {
    const read = dimensionsFile.parse(
      file({
        yes: 'All of it.',
        partial: 'Some.',
        dimensions: { quantum: dimension, other: { ...dimension, yes: 'Its own.', no: 'Not at all.' } },
      }),
    );
    expect(toDimensions(read).map(({ id, group, test, shelfLife }) => [id, group, test, shelfLife])).toEqual([
      ['quantum', 'scale', { yes: 'All of it.', partial: 'Some.', no: 'No.' }, 365],
      ['other', 'scale', { yes: 'Its own.', partial: 'Some.', no: 'Not at all.' }, 365],
    ]);
  });

  it('refuses a support dimension without a test, a test where there is no support, and unknown groups', () => {
    expect(dimensionsFile.safeParse(file({ yes: 'All.', dimensions: { quantum: dimension } })).success).toBe(
      false,
    );
    expect(
      dimensionsFile.safeParse(
        file({
          yes: 'All.',
          partial: 'Some.',
          dimensions: { quantum: { ...dimension, kind: 'text', no: 'No.' } },
        }),
      ).success,
    ).toBe(false);
    expect(dimensionsFile.safeParse({ ...file({ dimensions: {} }), strange: {} }).success).toBe(false);
  });
});
