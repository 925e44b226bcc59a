import { getPresets } from '@/lib/content/load';
import type { PresetLink } from '@/components/find/preset-links';

/** Gives the common situations in one language. */
export function presetLinks(locale: string): PresetLink[] {
  return getPresets(locale).map(({ id, name, situation }) => ({ id, name, situation }));
}
