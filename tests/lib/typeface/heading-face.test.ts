import { expect, it } from 'vitest';
import { cutFace } from '@/lib/typeface/heading-face';

it('cuts the typeface of headings to one file of at most 14 kB, the same each time', async () => {
  const [face, again] = [await cutFace(), await cutFace()];
  expect(face.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(face.length).toBeLessThanOrEqual(14_000);
  expect(face.equals(again)).toBe(true);
});
