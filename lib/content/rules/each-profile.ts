import type { CheckedProfile, RuleContext } from '../collection';
import type { Fault } from '../file/fault';
import { remember } from './remember';

/** Takes a judge of one profile by itself; gives the check of a rule, which asks the judge again only for a profile that has changed. */
export function eachProfile(judge: (profile: CheckedProfile) => readonly Fault[]) {
  const remembered = remember<readonly Fault[]>();
  return ({ profiles }: Pick<RuleContext, 'profiles'>): Fault[] =>
    profiles.flatMap((profile) =>
      remembered(
        profile.file,
        [profile.document, profile.record, profile.prose, profile.proseLine, profile.id],
        () => judge(profile),
      ),
    );
}
