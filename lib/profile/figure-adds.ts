import type { BenchmarkPlot } from '../schema/values/plot';

const numbersIn = (text: string) =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));

/** Takes the figures of a measurement in words and the same drawn; gives whether the words hold a number that the drawing does not: only then are they said beside it. */
export function figureAdds(figure: string, plot: BenchmarkPlot | undefined): boolean {
  if (!plot) return true;
  const drawn = new Set(numbersIn(JSON.stringify(plot)));
  return numbersIn(figure).some((number) => !drawn.has(number));
}
