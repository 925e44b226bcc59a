import {
  getBridges,
  getClaims,
  getGazetteer,
  getLexicon,
  getLibraries,
  getLineage,
  getPresets,
  getTasks,
  getVitals,
} from '@/lib/content/load';
import { toAnswerSite } from '@/lib/answer/records';
import type { AnswerSite } from '@/lib/answer/site';
import type { KnownPart } from '@/lib/answer/site';
import { getMessages, locales, type Locale } from '@/lib/i18n/locales-fs';
import { hasFootprints } from '@/lib/output/footprints';
import { pageOf } from '@/lib/output/pages';

/** The parts of the site that one may call by their name. */
const parts = [
  'find',
  'compare',
  'map',
  'claims',
  'timeline',
  'vitals',
  'others',
  'changes',
  'measurements',
  'programs',
  'footprint',
  'method',
] as const;

/** Gives the parts of the site in one language, with what they are called in each. */
function partsIn(locale: Locale): KnownPart[] {
  return parts
    .filter((part) => part !== 'footprint' || hasFootprints())
    .map((part) => {
      const { pathIn, title = '', description } = pageOf[part](locale);
      const says = locales.flatMap((other) => [
        getMessages(other).site[part],
        pageOf[part](other).title ?? '',
      ]);
      return { address: pathIn(locale), title, lead: description, says: [...new Set(says)] };
    });
}

/** Gives what pages there are to lead to, in one language. */
export function answerSite(locale: string): AnswerSite {
  return toAnswerSite(
    {
      libraries: getLibraries(locale),
      others: getGazetteer(locale).names,
      bridges: getBridges(locale).bridges,
      claims: getClaims(locale).claims,
      presets: getPresets(locale),
      presetsInAll: locales.map(getPresets),
      inTree: getLineage(locale).lineage.map(({ id }) => id),
      measured: getVitals().map(({ id }) => id),
      parts: partsIn(locale),
      tasks: getTasks(locale).tasks,
    },
    locale,
    getMessages(locale),
    getLexicon(locale),
  );
}
