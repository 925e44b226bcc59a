import type { Library } from '../content/collection';

/** A published measurement of a profile. */
type Benchmark = Library['benchmarks'][number];
type MeasuredLibrary = Pick<Library, 'id' | 'name' | 'benchmarks'>;

/** A published measurement that sets libraries side by side. */
export interface SideBySide {
  /** Anchor: the profile that tells it most fully, and its place there. */
  readonly id: string;
  readonly row: Benchmark;
  /** Id of that profile. */
  readonly owner: string;
  /** Ids of the libraries that were measured, in the order of all libraries. */
  readonly libraries: readonly string[];
  /** Ids of the libraries of each thing that was measured. */
  readonly sides: readonly (readonly string[])[];
  /** Ids of the other profiles that tell it. */
  readonly alsoIn: readonly string[];
}

/** Measurements of one test: who measured, and in which year. */
export interface SideBySideGroup {
  readonly by: string;
  readonly year: number;
  /** The interest of whoever measured, if it is the same in all of them. */
  readonly interest?: string;
  readonly measurements: readonly SideBySide[];
}

/** Whether a text names a library: "Keras 3 on JAX" names two, "PyTorch3D" and "TensorFlow.js" name no PyTorch and no TensorFlow. */
function namesIn(text: string, libraries: readonly MeasuredLibrary[]): string[] {
  return libraries
    .filter(({ name }) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return new RegExp(`(?<![A-Za-z0-9./-])${escaped}(?![A-Za-z0-9]|[./-][A-Za-z])`).test(text);
    })
    .map(({ id }) => id);
}

/** The libraries of each thing that was measured; without a plot the profile's own and each that the words name. */
function sidesOf(
  { plot, claim, figure }: Benchmark,
  owner: string,
  libraries: readonly MeasuredLibrary[],
): string[][] {
  if (!plot) return [[owner], ...namesIn(`${claim} ${figure}`, libraries).map((id) => [id])];
  return plot.bars.map(({ label, library }) => [...(library ? [library] : []), ...namesIn(label, libraries)]);
}

/** Whether two things were measured of which each has a library that the other lacks: JAX on a CPU and JAX through MLX are no two sides, Keras on JAX and Keras on PyTorch are. */
const isSideBySide = (sides: readonly (readonly string[])[]) => {
  const lacks = (one: readonly string[], other: readonly string[]) => one.some((id) => !other.includes(id));
  return sides.some((one) => sides.some((other) => lacks(one, other) && lacks(other, one)));
};

/** Takes ids of libraries; gives whether a measurement sets two of them side by side. */
export function setsSideBySide({ sides }: Pick<SideBySide, 'sides'>, ids: readonly string[]): boolean {
  return isSideBySide(sides.map((side) => side.filter((id) => ids.includes(id))));
}

const valuesOf = ({ plot }: Pick<Benchmark, 'plot'>) => new Set(plot?.bars.map(({ value }) => value));

/** Gives each side once. */
function distinct(sides: readonly (readonly string[])[]): string[][] {
  return [...new Set(sides.map((side) => side.join(' ')))].filter(Boolean).map((side) => side.split(' '));
}

/** Whether one tells all figures of another, by the same people in the same year. */
function tells(full: Benchmark, other: Benchmark): boolean {
  const [known, asked] = [valuesOf(full), valuesOf(other)];
  return (
    full.by === other.by &&
    full.year === other.year &&
    full.plot?.unit === other.plot?.unit &&
    asked.size > 1 &&
    [...asked].every((value) => known.has(value))
  );
}

/** Takes all libraries; gives every measurement that sets two or more of them side by side, each once: where several profiles tell it, the one that tells most. */
export function sideBySide(libraries: readonly MeasuredLibrary[]): SideBySide[] {
  const ids = libraries.map(({ id }) => id);
  const told = libraries.flatMap((library) =>
    library.benchmarks.flatMap((row, at) => {
      const sides = sidesOf(row, library.id, libraries);
      const measured = new Set(sides.flat());
      return isSideBySide(sides)
        ? [{ id: `${library.id}-${at + 1}`, row, owner: library.id, sides, measured }]
        : [];
    }),
  );
  const fullest = [...told].sort((a, b) => valuesOf(b.row).size - valuesOf(a.row).size);
  const kept: typeof told = [];
  const also = new Map<string, Set<string>>();
  for (const one of fullest) {
    const same = kept.find(({ row }) => tells(row, one.row));
    if (!same) {
      kept.push(one);
      continue;
    }
    for (const id of one.measured) same.measured.add(id);
    same.sides.push(...one.sides);
    also.set(same.id, (also.get(same.id) ?? new Set()).add(one.owner));
  }
  return told
    .filter((one) => kept.includes(one))
    .map(({ id, row, owner, sides, measured }) => ({
      id,
      row,
      owner,
      libraries: ids.filter((known) => measured.has(known)),
      sides: distinct(sides),
      alsoIn: [...(also.get(id) ?? [])].filter((other) => other !== owner),
    }));
}

/** Takes measurements; gives them by who measured and when, the newest first. */
export function bySetting(measurements: readonly SideBySide[]): SideBySideGroup[] {
  const groups = new Map<string, SideBySide[]>();
  for (const measurement of measurements) {
    const key = `${measurement.row.year} ${measurement.row.by}`;
    groups.set(key, [...(groups.get(key) ?? []), measurement]);
  }
  return [...groups.values()]
    .map((own): SideBySideGroup => {
      const { by, year, interest } = own[0]!.row;
      const isShared = interest !== undefined && own.every(({ row }) => row.interest === interest);
      return { by, year, ...(isShared ? { interest } : {}), measurements: own };
    })
    .sort((a, b) => b.year - a.year || b.measurements.length - a.measurements.length);
}

/** Whether the words of the figures hold a number that the drawn ones do not. */
export function saysMoreThanPlot({ figure, plot }: Pick<Benchmark, 'figure' | 'plot'>): boolean {
  const drawn = valuesOf({ plot });
  const said = figure.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return said.some((number) => !drawn.has(Number(number.replaceAll(',', ''))));
}
