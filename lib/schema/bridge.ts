import { z } from 'zod';
import { day, line, statusValue, webAddress } from './common';
import { pageSource } from './source';

/** What kind of help a bridge is. */
const bridgeKinds = ['converter', 'import', 'shared-layer', 'api-map', 'guide', 'interop'] as const;
/** What it moves. */
const bridgeMoves = ['models', 'weights', 'code', 'arrays', 'knowledge'] as const;

/** A tool or text that leads from one library to another. Plain ONNX is computed from the facts and does not stand here. */
const bridge = z.strictObject({
  from: z.string().describe('Id of the profile that one leaves.'),
  to: z.string().describe('Id of the profile that one goes to.'),
  name: line.max(80).describe('Name of the tool or text.'),
  kind: z
    .enum(bridgeKinds)
    .describe(
      'Converter, import function of the target, layer on which the same code runs, map of the APIs, guide, or running one inside the other.',
    ),
  status: statusValue,
  official: z.boolean().describe('True if one of the two projects or their stewards publishes it.'),
  moves: z.enum(bridgeMoves).describe('What it moves.'),
  url: webAddress.describe('Its own address.'),
  note: line.max(220).describe('What it moves and where it ends, in one or two sentences.'),
  checked: day,
  sources: z.array(pageSource).min(1),
});

/** The file content/bridges.yaml. */
export const bridgesFile = z.strictObject({ bridges: z.array(bridge) });

/** A tool or text that leads from one library to another. */
export type Bridge = z.infer<typeof bridge>;
