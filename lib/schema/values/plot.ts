import { z } from 'zod';
import { line } from '../common';

/** Takes the schema of a figure; gives that of one that can be drawn and read: what is larger belongs into another unit. */
const readable = (figure: z.ZodNumber) =>
  figure.refine((value) => value < 1e15, {
    error: 'a number below 1e15',
    params: { rule: 'number', mend: 'Choose a unit in which the figure is smaller.' },
  });

/** Figures of one measurement, to be drawn: one quantity, one unit, one setting. */
export const plot = z.strictObject({
  quantity: line.max(80).describe('What is measured.'),
  unit: line.max(30).describe('Unit of every value: ms, tokens/s, %, ×.'),
  better: z.enum(['higher', 'lower']).describe('Which direction is the better one.'),
  most: readable(z.number().positive())
    .optional()
    .describe('End of the scale, if the quantity has a natural one.'),
  bars: z
    .array(
      z.strictObject({
        label: line.max(80).describe('What was measured.'),
        value: readable(z.number().nonnegative()).describe('The figure as the source states it.'),
        library: z.string().optional().describe('Id of the profile that the bar belongs to.'),
      }),
    )
    .min(1),
});

/** Figures of one measurement, to be drawn. */
export type BenchmarkPlot = z.infer<typeof plot>;
