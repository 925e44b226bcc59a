import {
  getBridges,
  getClaims,
  getGazetteer,
  getLexicon,
  getLibraries,
  getLineage,
  getPresets,
  getVitals,
} from '@/lib/content/load';
import { toAnswerSite } from '@/lib/answer/records';
import type { AnswerSite } from '@/lib/answer/site';
import { getMessages, locales } from '@/lib/i18n/locales-fs';

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
    },
    locale,
    getMessages(locale),
    getLexicon(locale),
  );
}
