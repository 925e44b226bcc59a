import type { Claim } from '@/lib/schema/claim';
import type { Messages } from '@/lib/i18n/locales-fs';
import { Icon } from '../icon/icon';
import { SupportSign } from '../fact/support-sign';

const quotes = (
  <path
    d="M7 4C4.5 4.8 3 6.5 3 9v3h4V8H5c0-1.3.7-2 2-2.5zm6 0c-2.5.8-4 2.5-4 5v3h4V8h-2c0-1.3.7-2 2-2.5z"
    fill="currentColor"
  />
);
const looks: Readonly<Record<Claim['verdict'], { readonly sign: React.ReactNode; readonly colour: string }>> =
  {
    holds: { sign: <SupportSign state="yes" />, colour: 'border-yes text-yes' },
    partly: { sign: <SupportSign state="partial" />, colour: 'border-partial text-partial' },
    outdated: {
      sign: <Icon name="clock" />,
      colour: 'border-unknown text-unknown',
    },
    'never-supported': { sign: <SupportSign state="no" />, colour: 'border-no text-no' },
    opinion: {
      sign: (
        <svg
          viewBox="0 0 16 16"
          className="inline-block size-4 shrink-0"
          aria-hidden="true"
          focusable="false"
        >
          {quotes}
        </svg>
      ),
      colour: 'border-accent text-accent',
    },
  };

/** A verdict as sign, word and colour together. */
export function VerdictBadge({ verdict, words }: { verdict: Claim['verdict']; words: Messages['verdicts'] }) {
  const { sign, colour } = looks[verdict];
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full border px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${colour}`}
    >
      {sign}
      {words[verdict]}
    </span>
  );
}
