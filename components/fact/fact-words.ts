import type { Messages } from '@/lib/i18n/locales-fs';

/** Words around a fact, those of its age included. */
export type FactWords = Messages['fact'];
