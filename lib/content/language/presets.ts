import type { Preset } from '../../find/preset';
import type { PresetsFile } from '../../schema/words/preset';

/** Takes what content/presets.yaml holds, in English or with the words of another language; gives the presets in their order. */
export function toPresets({ presets }: PresetsFile): Preset[] {
  return Object.entries(presets).map(
    ([id, { name, situation, partial, inherited, answers, ...reasons }]) => ({
      id,
      name,
      situation,
      partial,
      terms: (['must', 'wish'] as const).flatMap((weight) =>
        Object.entries(reasons[weight]).map(([key, because]) => ({ weight, key, because })),
      ),
      ...(inherited ? { inherited } : {}),
      ...(answers ? { answers } : {}),
    }),
  );
}
