import { faultAt } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import type { Rule } from './rule';

/** Bridges lead from one profile to another, each once. */
export const bridgesCoherent: Rule = {
  name: 'bridges-coherent',
  keeps: 'A bridge leads from one profile to another one that exists, and stands there once.',
  check: ({ bridges, ids }) => {
    if (!bridges) return [];
    const fault = (path: RecordPath, found: string, wanted: string, mend: string): Fault =>
      faultAt(
        bridges.file,
        bridges.document,
        ['bridges', ...path],
        bridgesCoherent.name,
        found,
        wanted,
        mend,
      );
    return bridges.bridges.flatMap((bridge, index, all) => [
      ...(['from', 'to'] as const).flatMap((end) =>
        ids.includes(bridge[end])
          ? []
          : [fault([index, end], `"${bridge[end]}"`, `one of ${ids.join(', ')}`, 'Correct the id.')],
      ),
      ...(bridge.from === bridge.to
        ? [fault([index, 'to'], `"${bridge.to}", where it comes from`, 'another library', 'Correct the id.')]
        : []),
      ...(all.findIndex(
        ({ from, to, name }) => from === bridge.from && to === bridge.to && name === bridge.name,
      ) === index
        ? []
        : [fault([index, 'name'], `"${bridge.name}" a second time`, 'each bridge once', 'Remove one.')]),
    ]);
  },
};
