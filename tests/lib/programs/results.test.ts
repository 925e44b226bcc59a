import { describe, expect, it } from 'vitest';
import { checkResult } from '@/lib/programs/results';
import type { TaskId } from '@/lib/schema/words/program';

const hand = (zero: string, one: string, hundred: string) =>
  `x   0  gradient ${zero}\nx   1  gradient ${one}\nx 100  gradient ${hundred}\n`;
const each = 'example 0  gradient -3.00000 -6.00000\nexample 1  gradient 3.00000 4.00000\n';
const rest = 'example 2  gradient -15.00000 -18.00000\nexample 3  gradient 7.00000 8.00000\n';

const good: readonly (readonly [TaskId, string])[] = [
  ['train', 'step    0  loss 0.50000\nstep 1000  loss 0.00300\n'],
  ['train', 'Using CPU.\nstep    0  loss 5e-1\nstep  200  loss 0.9\nstep 1000  loss 3.1E-03\r\n'],
  ['custom-gradient', hand('0.50000', '0.73106', '1.00000')],
  ['custom-gradient', `a line more\n${hand('0.5', '7.31059e-1', '1')}`],
  ['custom-gradient', 'x 0.0 gradient 0.50005\nx 1.0 gradient 0.731\nx 100.0 gradient 0.9999999\n'],
  ['gradient-of-each', each + rest],
  ['gradient-of-each', (each + rest).replace('7.00000', '7.0009')],
  ['save-and-load', 'went on        loss 0.01234567\nloaded, went on loss 0.01234567\n'],
  ['save-and-load', 'went on loss 0.0123456\nsaved\nloaded, went on loss 0.0123465\n'],
  ['leave', 'largest difference 1.19e-07\n'],
  ['leave', 'exported\nlargest difference 0\n'],
  ['two-devices', 'two devices  loss 0.51234567\none device   loss 0.51234999\n'],
];

const bad: readonly (readonly [TaskId, string, found: string])[] = [
  ['train', 'step 0  loss 0.5\nstep 1000  loss 0.05\n', 'a loss from 0.5 to 0.05'],
  ['train', 'step 0  loss 0.5\n', 'fewer than two losses'],
  ['train', 'step 0  loss 0.5\nstep 200  loss nan\nstep 400  loss 0.01\n', 'a loss from 0.5 to 0.01'],
  ['train', 'step 0  loss inf\nstep 1000  loss 0.01\n', 'a loss from NaN to 0.01'],
  ['train', '', 'fewer than two losses'],
  ['custom-gradient', hand('0.50000', '0.73106', 'nan'), '0 0.5; 1 0.73106'],
  ['custom-gradient', hand('0.50000', '0.73126', '1.0'), '0 0.5; 1 0.73126; 100 1'],
  [
    'custom-gradient',
    'x 1 gradient 0.731059\nx 0 gradient 0.5\nx 100 gradient 1\n',
    '1 0.731059; 0 0.5; 100 1',
  ],
  ['custom-gradient', 'gradient 0.5 0.731059 1.0\n', 'no such line'],
  ['gradient-of-each', each, '0 -3 -6; 1 3 4'],
  ['gradient-of-each', (each + rest).replace('-18.00000', '-18.01'), '0 -3 -6; 1 3 4; 2 -15 -18.01; 3 7 8'],
  ['gradient-of-each', `${each}${rest}${rest}`, '0 -3 -6; 1 3 4; 2 -15 -18; 3 7 8; 2 -15 -18; 3 7 8'],
  ['save-and-load', 'went on loss 0.0123456\nloaded, went on loss 0.0123476\n', '0.0123456 and 0.0123476'],
  ['save-and-load', 'went on loss 0.0123456\n', 'no such line'],
  ['save-and-load', 'loaded, went on loss 0.0123456\n', 'no such line'],
  ['leave', 'largest difference 0.0001\n', '0.0001'],
  ['leave', 'largest difference -1\n', '-1'],
  ['leave', 'largest difference nan\n', 'no such line'],
  ['two-devices', 'two devices loss 0.51\none device loss 0.52\n', '0.51 and 0.52'],
  ['two-devices', 'two devices loss 0.51\none device loss nan\n', 'no such line'],
];

describe('the stated result', () => {
  it.each(good)('of %s is reached: %j', (task, output) => {
    expect(checkResult(task, output)).toEqual({ reached: true });
  });

  it.each(bad)('of %s is not reached: %j', (task, output, found) => {
    expect(checkResult(task, output)).toEqual({ reached: false, found });
  });
});
