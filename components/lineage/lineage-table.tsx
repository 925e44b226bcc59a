import { languageOf } from '@/lib/i18n/language';
import { punctuation } from '@/lib/i18n/punctuation';
import type { Link } from '@/lib/lineage/relations';
import { relationsOf } from '@/lib/lineage/relations';
import type { Kin } from '@/lib/schema/lineage';
import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';
import { formatDate } from '@/lib/i18n/format';
import { SourceList } from '../fact/evidence/source-list';
import { ContentText } from '../ui/content-text';

function LineageCell({
  links,
  side,
  names,
  words,
  locale,
}: {
  links: readonly Link[];
  side: 'cameFrom' | 'ledTo';
  names: ReadonlyMap<string, string>;
  words: Messages['timeline'];
  locale: Locale;
}) {
  const relation = side === 'cameFrom' ? words.relationsBack : words.relations;
  const marks = punctuation(locale);
  if (links.length === 0) return <>{words.nobody}</>;
  return (
    <ul className="space-y-0.5">
      {links.map((link) => {
        const other = side === 'cameFrom' ? link.from : link.to;
        return (
          <li key={`${other}-${link.kind}`} data-relation={link.kind}>
            {relation[link.kind]}
            {marks.gap}
            <a href={`#kin-${other}`} lang={languageOf(names.get(other) ?? '', locale)}>
              {names.get(other)}
            </a>
            {link.note && (
              <ContentText text={link.note} locale={locale}>
                {marks.open}
                {/* A full-width bracket within a line has no stop before it. */}
                {link.note.replace(/。$/, '')}
                {marks.close}
              </ContentText>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a library's place in the tree rests on, folded away. */
function KinSources({ kin, locale, words }: { kin: Kin; locale: Locale; words: Messages['timeline'] }) {
  return (
    <details>
      <summary className="w-fit underline decoration-dotted underline-offset-4">
        {words.sources}
        <span className="visually-hidden">
          {punctuation(locale).colon}
          <ContentText text={kin.name} locale={locale} />
        </span>
      </summary>
      <SourceList sources={kin.sources} locale={locale} className="mt-1" />
    </details>
  );
}

/** One library of the tree: its life, what it came from and led to, and what that rests on. */
function LineageRow({
  kin,
  links,
  names,
  profiled,
  locale,
  words,
}: {
  kin: Kin;
  links: readonly Link[];
  names: ReadonlyMap<string, string>;
  profiled: boolean;
  locale: Locale;
  words: Messages['timeline'];
}) {
  const { cameFrom, ledTo } = relationsOf(links, kin.id);
  const marks = punctuation(locale);
  const narrowLabel = (text: string) => (
    <span className="me-1 text-xs text-muted md:hidden">
      {text}
      {marks.colon}
    </span>
  );
  return (
    <tr id={`kin-${kin.id}`} data-kin-row={kin.id} className="scroll-mt-20">
      <th scope="row">
        {profiled ? (
          <a href={paths.library(locale, kin.id)}>{kin.name}</a>
        ) : (
          <ContentText text={kin.name} locale={locale} />
        )}
      </th>
      <td className="whitespace-nowrap">
        {narrowLabel(words.born)}
        {formatDate(locale, kin.born)}
      </td>
      <td>
        {narrowLabel(words.ended)}
        {kin.end_kind ? (
          <>
            <span className="whitespace-nowrap">
              {kin.ended ? formatDate(locale, kin.ended) : words.endUnrecorded}
            </span>
            <span className="block text-xs whitespace-nowrap">
              {profiled ? (
                <a href={paths.library(locale, kin.id, 'status')}>{words.endKinds[kin.end_kind]}</a>
              ) : (
                words.endKinds[kin.end_kind]
              )}
            </span>
          </>
        ) : (
          words.noEnd
        )}
      </td>
      <td>
        {narrowLabel(words.language)}
        {kin.language ?? words.unknown}
      </td>
      <td>
        {narrowLabel(words.steward)}
        <ContentText text={kin.steward} locale={locale} />
      </td>
      <td className="md:min-w-52">
        {narrowLabel(words.cameFrom)}
        <LineageCell links={cameFrom} side="cameFrom" names={names} words={words} locale={locale} />
      </td>
      <td className="md:min-w-52">
        {narrowLabel(words.ledTo)}
        <LineageCell links={ledTo} side="ledTo" names={names} words={words} locale={locale} />
      </td>
      <td className="md:min-w-64">
        {kin.note && <ContentText as="p" text={kin.note} locale={locale} className="mb-1" />}
        <KinSources kin={kin} locale={locale} words={words} />
      </td>
    </tr>
  );
}

/** The family tree as a table: what the drawing shows, and what it rests on. */
export function LineageTable({
  lineage,
  links,
  profiles,
  locale,
  messages,
}: {
  lineage: readonly Kin[];
  links: readonly Link[];
  profiles: readonly string[];
  locale: Locale;
  messages: Messages;
}) {
  const { timeline: words } = messages;
  const names = new Map(lineage.map(({ id, name }) => [id, name]));
  return (
    <section className="scroll-x" tabIndex={0} aria-label={words.caption}>
      <table className="grid-table stack-table mt-3">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {[
              words.library,
              words.born,
              words.ended,
              words.language,
              words.steward,
              words.cameFrom,
              words.ledTo,
              words.sources,
            ].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lineage.map((kin) => (
            <LineageRow
              key={kin.id}
              kin={kin}
              links={links}
              names={names}
              profiled={profiles.includes(kin.id)}
              locale={locale}
              words={words}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
