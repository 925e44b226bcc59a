import type { Column } from '../fact/column';
import type { TaskOfLibrary } from '../programs/shown';
import type { Bridge } from '../schema/bridge';
import type { BenchmarkPlot } from '../schema/values/plot';

/** A published measurement that sets libraries side by side. */
export interface Measurement {
  /** Its anchor on the page of all measurements. */
  readonly id: string;
  readonly claim: string;
  readonly figure: string;
  /** The figures to be drawn. */
  readonly plot?: BenchmarkPlot;
  readonly setting: string;
  readonly by: string;
  readonly year: number;
  /** The interest that whoever measured has in the outcome. */
  readonly interest?: string;
  /** Ids of the libraries of each thing that was measured. */
  readonly sides: readonly (readonly string[])[];
  /** Addresses of its sources, with their titles. */
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** What a comparison says of a library beside its facts. */
interface Decision {
  readonly chooseWhen: readonly string[];
  readonly avoidWhen: readonly string[];
  /** Languages in which one writes models. */
  readonly languages: readonly string[];
  readonly tasks: readonly TaskOfLibrary[];
  /** What it costs to install, in one sentence; left out where nobody measured it. */
  readonly footprint?: string;
  readonly measurements: readonly Measurement[];
  /** Tools and texts that lead away from it. */
  readonly bridges: readonly Bridge[];
}

/** A library as a comparison shows it. */
export interface ComparedLibrary extends Column {
  /** Left out of columns that carry facts alone. */
  readonly decision?: Decision;
}
