import type { Column } from '../fact/column';
import type { Bridge } from '../schema/bridge';

/** What the way from one library to another rests on. */
export interface Migration {
  /** Words of the facts on ONNX: what the first exports, what the second imports. */
  readonly onnx: { readonly export: string; readonly import: string; readonly leads: boolean };
  /** Tools and texts, living ones first. */
  readonly bridges: readonly Bridge[];
}

const rank = { active: 0, maintenance: 1, retired: 2 } as const;

/** Takes two columns and all bridges; gives what leads from the first to the second. ONNX leads only if neither side says no or is unknown. */
export function migrationBetween(from: Column, to: Column, bridges: readonly Bridge[]): Migration {
  const [out, into] = [from.cells.onnx_export!, to.cells.onnx_import!];
  const speaks = (state: string) => state === 'yes' || state === 'partial';
  return {
    onnx: { export: out.text, import: into.text, leads: speaks(out.state) && speaks(into.state) },
    bridges: bridges
      .filter((bridge) => bridge.from === from.id && bridge.to === to.id)
      .sort(
        (a, b) =>
          rank[a.status] - rank[b.status] ||
          Number(b.official) - Number(a.official) ||
          a.name.localeCompare(b.name, 'en'),
      ),
  };
}
