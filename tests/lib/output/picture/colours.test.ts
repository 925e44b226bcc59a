import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hueColour, lightColour } from '@/lib/output/picture/colours';
import { hues } from '@/lib/schema/library';

describe('pictures', () => {
  it('take every colour from the style sheet', () => {
    for (const hue of hues) expect(hueColour(hue)).toMatch(/^#[0-9a-f]{6}$/);
    expect(() => lightColour('nothing')).toThrow('no colour "nothing"');
    expect(lightColour('accent')).toBe(
      /fill="(#[0-9a-f]{6})"/.exec(readFileSync('public/icon.svg', 'utf8'))![1],
    );
  });
});
