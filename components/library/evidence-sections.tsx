import type { Library } from '@/lib/content/collection';
import { partVersion } from '@/lib/fact/part-version';
import { languageOf } from '@/lib/i18n/language';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { rowAnchor } from '@/lib/prose/slug';
import { paths } from '@/lib/url';
import { fill, formatDate, formatNumber, plural } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { Fold } from './section';
import { SourceMarks } from './source-marks';
import { ContentText } from '../ui/content-text';
import { OuterLink } from '../ui/outer-link';

interface SectionProps {
  readonly library: Library;
  readonly numbers: ReadonlyMap<string, number>;
  readonly locale: Locale;
  readonly messages: Messages;
}

/** How many libraries stand around the library, and in which state. */
function ecosystemSum({ library: { ecosystem }, locale, messages: { parts } }: SectionProps): string {
  const marks = punctuation(locale);
  const states = (['active', 'maintenance', 'retired', 'unknown'] as const)
    .map((state) => [state, ecosystem.filter(({ status }) => status === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => fill(parts.status[state], { count: formatNumber(locale, count) }));
  return `${plural(locale, parts.libraries, ecosystem.length)}${marks.colon}${states.join(marks.list)}`;
}

/** Libraries around the library, with their own status. */
export function EcosystemSection(props: SectionProps) {
  const { library, numbers, locale, messages } = props;
  const { profile, status } = messages;
  return (
    <Fold id="ecosystem" title={profile.ecosystem} sum={ecosystemSum(props)}>
      <table className="grid-table stack-table mt-3">
        <caption className="visually-hidden">
          {fill(profile.ecosystemCaption, { library: library.name })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="w-1/4">
              {profile.part}
            </th>
            <th scope="col">{profile.role}</th>
            <th scope="col" className="w-40">
              {profile.status}
            </th>
          </tr>
        </thead>
        <tbody>
          {library.ecosystem.map((row) => (
            <tr key={row.name} id={rowAnchor('ecosystem', row.name)} data-ecosystem>
              <th scope="row">
                <OuterLink
                  href={row.library ? paths.library(locale, row.library) : row.url}
                  lang={languageOf(row.name, locale)}
                >
                  {row.name}
                </OuterLink>
                {row.package?.version && (
                  <span className="block text-xs font-normal wrap-anywhere text-muted">
                    {partVersion(row.package, locale, profile.partVersion)}
                  </span>
                )}
              </th>
              <td>
                <ContentText text={row.role} locale={locale} />{' '}
                <SourceMarks ids={row.source} numbers={numbers} label={profile.source} />
              </td>
              <td>
                <span
                  className={
                    row.status === 'retired'
                      ? 'font-semibold text-no'
                      : row.status === 'maintenance'
                        ? 'text-partial'
                        : 'text-yes'
                  }
                >
                  {status[row.status]}
                </span>
                {row.ended && (
                  <span className="block text-sm">
                    {fill(profile.partEnded, { date: formatDate(locale, row.ended) })}
                  </span>
                )}
                {row.successor && (
                  <span className="block text-sm">
                    {fill(profile.partSuccessor, { successor: row.successor })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

/** How many use the library, and how many of them are only named. */
function usersSum({ library: { users }, locale, messages: { parts } }: SectionProps): string {
  const claimed = users.filter(({ evidence }) => evidence === 'claimed').length;
  return [
    plural(locale, parts.users, users.length),
    ...(claimed > 0 ? [plural(locale, parts.claimed, claimed)] : []),
  ].join(punctuation(locale).semicolon);
}

/** Who uses the library for what. */
export function UsersSection(props: SectionProps) {
  const { library, numbers, locale, messages } = props;
  const { profile } = messages;
  return (
    <Fold id="users" title={profile.users} sum={usersSum(props)}>
      <table className="grid-table stack-table mt-3">
        <caption className="visually-hidden">{fill(profile.usersCaption, { library: library.name })}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-1/4">
              {profile.organisation}
            </th>
            <th scope="col">{profile.use}</th>
            <th scope="col" className="w-28">
              {profile.year}
            </th>
          </tr>
        </thead>
        <tbody>
          {library.users.map((row) => (
            <tr key={`${row.organisation}-${row.use}`} id={rowAnchor('user', row.known_as)} data-user>
              <th scope="row">
                <ContentText text={row.organisation} locale={locale} />
                <ContentText
                  text={row.sector}
                  locale={locale}
                  className="block text-xs font-normal text-muted"
                />
              </th>
              <td>
                <ContentText text={row.use} locale={locale} />{' '}
                <SourceMarks ids={row.source} numbers={numbers} label={profile.source} />
                {row.evidence === 'claimed' && (
                  <span className="block text-sm text-partial">{profile.claimed}</span>
                )}
              </td>
              <td>{row.year ?? profile.yearUnknown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
