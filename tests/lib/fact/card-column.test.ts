import { describe, expect, it } from 'vitest';
import { cardAxis, cardDimensions, toCardColumn } from '@/lib/fact/card-column';
import { headlineDimensions } from '@/lib/dimensions/headline';
import { cell, column } from '../../support/made-up/columns';

const asked = [...headlineDimensions, ...cardDimensions, 'host_languages', 'license'];
const whole = column('left', 'Left', {
  ...Object.fromEntries(asked.map((id) => [id, cell('yes', 'Yes', 'A note.')])),
  license: cell('value', 'MIT'),
  eager: cell('no', 'No'),
});
const year = (number: number) => ({ year: number, commits: number - 2000, people: 3 });

describe('a library as its card and its row show it', () => {
  it('has the answers that they show, without notes and sources, and no other', () => {
    const { cells } = toCardColumn(whole, ['Python'], undefined);
    expect(Object.keys(cells).sort()).toEqual([...new Set(asked)].sort());
    expect(cells.tpu).toEqual({ state: 'yes', text: 'Yes' });
    expect(cells.license).toEqual({ state: 'value', text: 'MIT' });
  });

  it('has the commits of the years of the small bars', () => {
    const vitals = [year(2014), year(2015), year(2025), year(2026)];
    expect(toCardColumn({ ...whole, vitals }, ['Python'], { first: 2015, last: 2025 }).vitals).toEqual([
      { year: 2015, commits: 15 },
      { year: 2025, commits: 25 },
    ]);
    expect(toCardColumn(whole, ['Python'], { first: 2015, last: 2025 })).not.toHaveProperty('vitals');
  });
});

describe('the axis of the small bars', () => {
  it('is the last ten years, fewer where fewer were measured, none where none was', () => {
    expect(cardAxis({ first: 2010, last: 2025 })).toEqual({ first: 2016, last: 2025 });
    expect(cardAxis({ first: 2020, last: 2025 })).toEqual({ first: 2020, last: 2025 });
    expect(cardAxis(undefined)).toBeUndefined();
  });
});
