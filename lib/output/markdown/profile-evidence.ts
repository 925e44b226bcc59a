import 'server-only';
import { partVersion } from '../../fact/part-version';
import { fill, formatDate } from '../../i18n/format';
import { punctuation } from '../../i18n/punctuation';
import type { Claim } from '../../schema/claim';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { escapeMarkdown, list, table } from './parts';
import type { ProfileContext } from './profile-use';

/** The libraries and programs around it, each with its status. */
export function ecosystemSection({ library, locale, messages, cite }: ProfileContext): string[] {
  const { profile, status } = messages;
  const { comma, semicolon } = punctuation(locale);
  return [
    `## ${profile.ecosystem}`,
    table([
      [profile.part, profile.role, profile.status, profile.sources],
      ...library.ecosystem.map((row) => [
        `[${escapeMarkdown(row.name)}](<${row.url}>)`,
        escapeMarkdown(
          [row.role, row.package?.version && partVersion(row.package, locale, profile.partVersion)]
            .filter(Boolean)
            .join(semicolon),
        ),
        [
          status[row.status],
          row.ended && fill(profile.partEnded, { date: formatDate(locale, row.ended) }),
          row.successor && escapeMarkdown(fill(profile.partSuccessor, { successor: row.successor })),
        ]
          .filter(Boolean)
          .join(comma),
        cite(row.source),
      ]),
    ]),
  ];
}

/** Who uses it. */
export function usersSection({ library, locale, messages, cite }: ProfileContext): string[] {
  const { profile } = messages;
  const { open, close, gap } = punctuation(locale);
  return [
    `## ${profile.users}`,
    table([
      [profile.organisation, profile.use, profile.year, profile.sources],
      ...library.users.map((row) => [
        escapeMarkdown(`${row.organisation}${open}${row.sector}${close}`),
        escapeMarkdown(row.evidence === 'claimed' ? `${row.use}${gap}${profile.claimed}` : row.use),
        String(row.year ?? profile.yearUnknown),
        cite(row.source),
      ]),
    ]),
  ];
}

/** Published measurements. */
export function benchmarksSection({ library, locale, messages, cite }: ProfileContext): string[] {
  const { profile } = messages;
  const { colon } = punctuation(locale);
  return [
    `## ${profile.benchmarks}`,
    profile.benchmarksHint,
    list(
      library.benchmarks.map(
        (row) =>
          `**${escapeMarkdown(row.claim)}**${cite(row.source)}${colon}${[
            row.figure,
            row.setting,
            fill(profile.measuredBy, { by: row.by, year: row.year }),
            row.interest && fill(profile.interest, { sentence: row.interest }),
          ]
            .filter((part): part is string => Boolean(part))
            .map(escapeMarkdown)
            .join(' / ')}`,
      ),
    ),
  ];
}

/** What happened, the newest first. */
export function historySection({ library, locale, messages, cite }: ProfileContext): string[] {
  const { profile } = messages;
  const { colon } = punctuation(locale);
  return [
    `## ${profile.history}`,
    list(
      library.history
        .toReversed()
        .map(
          ({ date, event, source }) =>
            `${formatDate(locale, date)}${colon}${escapeMarkdown(event)}${cite(source)}`,
        ),
    ),
  ];
}

/** Announced and past ends of support. */
export function endsSection({ library, locale, messages, cite }: ProfileContext): string[] {
  const { profile } = messages;
  if (!library.ends) return [];
  const { colon } = punctuation(locale);
  return [
    `## ${profile.ends}`,
    list(
      library.ends.map(
        ({ date, what, source }) =>
          `${formatDate(locale, date)}${colon}${escapeMarkdown(what)}${cite(source)}`,
      ),
    ),
  ];
}

/** What it came from and led to. */
export function lineageSection({ library, locale, messages, cite }: ProfileContext): string[] {
  const { profile } = messages;
  const { colon } = punctuation(locale);
  const kin = (['inspired_by', 'built_on', 'successor_of', 'succeeded_by'] as const).filter(
    (key) => library.lineage[key].length > 0,
  );
  if (kin.length === 0) return [];
  return [
    `## ${profile.lineage}`,
    list(
      kin.map(
        (key) =>
          `${profile[key]}${colon}${library.lineage[key].map(escapeMarkdown).join(punctuation(locale).list)}${cite(library.lineage.source)}`,
      ),
    ),
  ];
}

/** What the article says of it, with the verdicts of today. */
export function articleSection({ locale, messages }: ProfileContext, claims: readonly Claim[]): string[] {
  const { profile, verdicts, fact } = messages;
  const { colon, comma, open, close, gap } = punctuation(locale);
  if (claims.length === 0) return [];
  return [
    `## ${profile.article}`,
    profile.articleHint,
    list(
      claims.map(
        (claim) =>
          `**${verdicts[claim.verdict]}**${colon}${escapeMarkdown(claim.claim)}${gap}${profile.today}${gap}${escapeMarkdown(claim.today)}${open}${fill(fact.checkedOn, { date: formatDate(locale, claim.checked) })}${comma}[${profile.claimLink}](<${absoluteUrl(paths.claims(locale, {}, `claim-${claim.id}`))}>)${close}`,
      ),
    ),
  ];
}
