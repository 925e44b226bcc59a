import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hues } from '@/lib/schema/library';

type Colour = readonly [number, number, number];

const sheet = readFileSync('app/globals.css', 'utf8');
const themes = ['light', 'dark'] as const;

/** Gives a colour of the style sheet in both themes, linear. */
function inThemes(name: string, within = ''): readonly Colour[] {
  const rule = within ? sheet.slice(sheet.indexOf(`[data-hue='${within}'] {`)) : sheet;
  const [, ...texts] = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(rule) ?? [];
  expect(texts, `${within} ${name}`).toHaveLength(2);
  return texts.map(
    (text) =>
      [0, 2, 4].map((at) => {
        const part = parseInt(text.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as unknown as Colour,
  );
}

/** A linear colour in OKLab, in which equal distances look equal. */
function toOklab([r, g, b]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const lightness = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** Contrast of two colours as WCAG counts it. */
function contrast(one: Colour, other: Colour): number {
  const [low, high] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(themes)('the colours of the libraries, %s', (theme) => {
  const at = themes.indexOf(theme);

  it('are told apart: twice what they were when they came nearest', () => {
    const places = hues.map((hue) => [hue, toOklab(inThemes('lib', hue)[at]!)] as const);
    const near = places.flatMap(([one, a], index) =>
      places
        .slice(index + 1)
        .filter(([, b]) => Math.hypot(...a.map((part, axis) => part - b[axis]!)) < 0.085)
        .map(([other]) => `${one} ${other}`),
    );
    expect(near).toEqual([]);
  });

  it.each(hues)('can be read on every ground: %s', (hue) => {
    const colour = inThemes('lib', hue)[at]!;
    for (const ground of ['paper', 'panel', 'sunken'])
      expect(contrast(colour, inThemes(ground)[at]!), ground).toBeGreaterThan(4.5);
    expect(contrast(colour, inThemes('lib-soft', hue)[at]!)).toBeGreaterThan(4.5);
  });
});
