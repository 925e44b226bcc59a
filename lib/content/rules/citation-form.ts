import { citationPattern, findMistypedCitations } from '../../prose/form';
import type { CheckedProfile } from '../collection';
import { faultAt } from '../file/document';
import type { Fault } from '../file/fault';
import type { CheckedTranslation } from '../translation/translation';
import { remember } from './remember';
import { textsOf, type Rule } from './rule';

/** Texts that are no words: addresses, commands, ids of sources. */
const noWords = new Set(['url', 'command', 'source', 'sources']);

/** Takes the profile that a prose belongs to, if it could be read; gives what says whether a word is an id of one of its sources. */
export function idTest(profile: CheckedProfile | undefined): (id: string) => boolean {
  return (id) => /^s\d+$/.test(id) || (profile !== undefined && Object.hasOwn(profile.record.sources, id));
}

/** Gives the ids that a prose names in something that was meant as a citation and is none. */
export function mistypedIds(prose: string, isId: (id: string) => boolean): ReadonlySet<string> {
  return new Set(findMistypedCitations(prose, isId).flatMap(({ ids }) => ids));
}

const remembered = remember<readonly Fault[]>();

/** Takes a text, its words, and the profile that says which ids there are. */
function faultsOf(
  text: CheckedProfile | CheckedTranslation,
  words: unknown,
  profile: CheckedProfile | undefined,
): readonly Fault[] {
  return remembered(text.file, [text.document, words, text.prose, text.proseLine, profile?.record], () =>
    judge(text, words, idTest(profile)),
  );
}

function judge(
  { file, document, prose, proseLine }: CheckedProfile | CheckedTranslation,
  words: unknown,
  isId: (id: string) => boolean,
): Fault[] {
  const wanted = '[@s1] or [@s1, @s12], ids in small letters';
  const inProse = findMistypedCitations(prose, isId).map(({ id, line, column }) => ({
    file,
    line: line + proseLine,
    column,
    rule: citationForm.name,
    found: `prose: ${id}, which is printed as it stands`,
    wanted,
    mend: 'Write it as a citation.',
  }));
  const inRecord = textsOf(words, noWords)
    .filter(
      ({ text }) => new RegExp(citationPattern).test(text) || findMistypedCitations(text, isId).length > 0,
    )
    .map(({ path, text }) =>
      faultAt(
        file,
        document,
        path,
        citationForm.name,
        `a citation in "${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`,
        'citations in the prose only; a fact or row names its sources under source',
        'Remove it from the text.',
      ),
    );
  return [...inProse, ...inRecord];
}

/** What is meant as a citation is one. */
export const citationForm: Rule = {
  name: 'citation-form',
  keeps:
    'A citation in a prose, of whatever language, is written [@s1] or [@s1, @s12]; anything else is printed as it stands. Other texts have none.',
  check: ({ profiles, translations }) => [
    ...profiles.flatMap((profile) => faultsOf(profile, profile.record, profile)),
    ...translations.flatMap((translation) =>
      faultsOf(
        translation,
        translation.words,
        profiles.find(({ id }) => translation.name === `libraries/${id}`),
      ),
    ),
  ],
};
