import { verdicts, type Claim } from '../schema/claim';

/** How many statements have which verdict. */
export type VerdictCounts = Readonly<Record<Claim['verdict'], number>>;

/** Takes statements; gives how many of them have which verdict. */
export function countVerdicts(claims: readonly Pick<Claim, 'verdict'>[]): VerdictCounts {
  return Object.fromEntries(
    verdicts.map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length]),
  ) as VerdictCounts;
}
