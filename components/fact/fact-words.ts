import type { Messages } from '@/lib/locales';

/** Words around a fact, those of its age included. */
export type FactWords = Messages['fact'];
