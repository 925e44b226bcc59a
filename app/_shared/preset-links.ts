import { wordsIn } from '@/lib/dimensions/register';
import { presets } from '@/lib/find/presets';
import type { PresetLink } from '@/components/find/preset-links';

/** Gives the common situations in one language. */
export function presetLinks(locale: string): PresetLink[] {
  return presets.map(({ id, name, situation }) => ({
    id,
    name: wordsIn(name, locale),
    situation: wordsIn(situation, locale),
  }));
}
