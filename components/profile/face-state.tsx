import type { Column } from '@/lib/fact/column';
import { fill, formatDate, plural } from '@/lib/i18n/format';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { leadClause } from '@/lib/profile/lead-clause';
import { releaseAge } from '@/lib/profile/release-age';
import { punctuation } from '@/lib/i18n/punctuation';
import { ContentText } from '../ui/content-text';

/** Gives when the newest release came out, and how old it was when that was looked up. */
function ageInWords({ released, cells }: Column, locale: Locale, words: Messages['face']): string {
  const age = releaseAge(released, cells.latest_release?.checked);
  const said = age && (age.count === 0 ? words.fresh : plural(locale, words[age.unit], age.count));
  return [formatDate(locale, released), said].filter(Boolean).join(punctuation(locale).comma);
}

/** One thing that a reader asks first, with a link to its fact. */
function State({
  row,
  name,
  text,
  more,
  className = 'text-ink',
  locale,
}: {
  row: string;
  name: string;
  text: string;
  more?: string | undefined;
  className?: string;
  locale: Locale;
}) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd>
        <a href={`#${row}`} className={`block font-bold no-underline hover:underline ${className}`}>
          <ContentText text={text} locale={locale} />
        </a>
        {more && <ContentText text={more} locale={locale} className="block text-muted" />}
      </dd>
    </div>
  );
}

/** The state of a library in four places: life, newest release with its age, licence with price, languages. */
export function FaceState({
  column,
  names,
  locale,
  messages,
}: {
  column: Column;
  /** Names of dimensions by id. */
  names: Readonly<Record<string, string>>;
  locale: Locale;
  messages: Messages;
}) {
  const { status, cells, version } = column;
  const since = cells.status?.since;
  const colour = {
    active: 'text-yes',
    maintenance: 'text-partial',
    retired: 'text-no',
    unknown: 'text-unknown',
  };
  return (
    <dl className="face-state">
      <State
        row="status"
        name={names.status!}
        text={messages.status[status]}
        more={since && fill(messages.fact.since, { version: formatDate(locale, since) })}
        className={colour[status]}
        locale={locale}
      />
      <State
        row="latest_release"
        name={names.latest_release!}
        text={version}
        more={ageInWords(column, locale, messages.face)}
        locale={locale}
      />
      <State
        row="license"
        name={names.license!}
        text={cells.license!.text}
        more={leadClause(cells.price!.text)}
        locale={locale}
      />
      <State
        row="host_languages"
        name={names.host_languages!}
        text={cells.host_languages!.text}
        locale={locale}
      />
    </dl>
  );
}
