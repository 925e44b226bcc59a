import { VerdictPicture } from '@/components/claims/verdict-picture';
import { countVerdicts } from '@/lib/content/verdict-counts';
import { fill, joinNames } from '@/lib/i18n/format';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { verdicts, type Claim } from '@/lib/schema/claim';

/** Takes all statements and what they are about; gives how many have which verdict, as a sentence and as a picture. */
export function VerdictSummary({
  claims,
  subjects,
  locale,
  messages,
}: {
  claims: readonly Claim[];
  subjects: readonly { readonly id: string; readonly name: string }[];
  locale: Locale;
  messages: Messages;
}) {
  const { claims: words } = messages;
  const sums = countVerdicts(claims);
  const rows = [
    ...subjects.map(({ id, name }) => ({
      id,
      name,
      counts: countVerdicts(claims.filter((claim) => claim.library === id)),
    })),
    { id: 'sum', name: words.total, counts: sums },
  ];
  return (
    <>
      <h2 className="mt-8 text-2xl font-bold">{words.summary}</h2>
      <p className="mt-2 max-w-3xl">
        {fill(words.summaryText, {
          count: claims.length,
          parts: joinNames(
            locale,
            verdicts
              .filter((verdict) => sums[verdict] > 0)
              .map((verdict) =>
                fill(words.verdictCount, { verdict: messages.verdicts[verdict], count: sums[verdict] }),
              ),
          ),
        })}
      </p>
      <VerdictPicture
        rows={rows}
        verdicts={verdicts}
        longest={claims.length}
        locale={locale}
        messages={messages}
      />
    </>
  );
}
