import { bridgesCoherent } from './rules/bridges-coherent';
import { cannotBorneOut } from './rules/cannot-borne-out';
import { carriesKnown } from './rules/carries-known';
import { carriesNeeded } from './rules/carries-needed';
import { citationForm } from './rules/citation-form';
import { claimsCoherent } from './rules/claims-coherent';
import { closedExplained } from './rules/closed-explained';
import { conditionsKnown } from './rules/conditions-known';
import { footprintRecorded } from './rules/footprint-recorded';
import { gazetteerCoherent } from './rules/gazetteer-coherent';
import { historyInOrder } from './rules/history-in-order';
import { libraryLinks } from './rules/library-links';
import { lineageCoherent } from './rules/lineage-coherent';
import { messagesMatch } from './rules/messages-match';
import { namesUnique } from './rules/names-unique';
import { needsKnown } from './rules/needs-known';
import { neighboursAgree } from './rules/neighbours-agree';
import { noFutureDate } from './rules/no-future-date';
import { noRegistrySource } from './rules/no-registry-source';
import { pictureLetters } from './rules/picture-letters';
import { primarySource } from './rules/primary-source';
import { programRecorded } from './rules/program-recorded';
import { programSteps } from './rules/program-steps';
import { proseForm } from './rules/prose-form';
import { proseSafe } from './rules/prose-safe';
import { publishersKnown } from './rules/publishers-known';
import { retirementMatchesStatus } from './rules/retirement-matches-status';
import type { Rule } from './rules/rule';
import { sensesKnown } from './rules/senses-known';
import { sourcesCited } from './rules/sources-cited';
import { sourcesExist } from './rules/sources-exist';
import { sourcesVerified } from './rules/sources-verified';
import { translationMatches } from './rules/translation-matches';
import { translationNumbers } from './rules/translation-numbers';
import { translationSpeaks } from './rules/translation-speaks';
import { translationWording } from './rules/translation-wording';
import { vitalsRecorded } from './rules/vitals-recorded';
import { wordsUnique } from './rules/words-unique';
import { yearOfEvent } from './rules/year-of-event';

/** Every cross-file rule; a new one is added here and nowhere else. */
export const rules: readonly Rule[] = [
  sourcesExist,
  sourcesCited,
  citationForm,
  noRegistrySource,
  noFutureDate,
  historyInOrder,
  retirementMatchesStatus,
  namesUnique,
  libraryLinks,
  carriesKnown,
  carriesNeeded,
  needsKnown,
  neighboursAgree,
  closedExplained,
  yearOfEvent,
  primarySource,
  publishersKnown,
  pictureLetters,
  proseForm,
  proseSafe,
  programRecorded,
  programSteps,
  cannotBorneOut,
  footprintRecorded,
  sourcesVerified,
  claimsCoherent,
  lineageCoherent,
  bridgesCoherent,
  gazetteerCoherent,
  vitalsRecorded,
  translationMatches,
  translationNumbers,
  translationWording,
  translationSpeaks,
  messagesMatch,
  wordsUnique,
  conditionsKnown,
  sensesKnown,
];
