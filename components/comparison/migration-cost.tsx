import type { Column } from '@/lib/fact/column';
import type { Migration } from '@/lib/compare/migration';
import { languageOf } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/locales-fs';
import type { Bridge } from '@/lib/schema/bridge';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { fill } from '@/lib/i18n/format';
import { SourceList } from '../fact/evidence/source-list';
import { ContentText } from '../ui/content-text';
import { OuterLink } from '../ui/outer-link';

const colours = { active: 'text-yes', maintenance: 'text-partial', retired: 'text-no' } as const;

/** A tool or a guide on the way: what it moves and how alive it is, with its sources. */
function BridgeItem({
  bridge,
  locale,
  words,
  status,
}: {
  bridge: Bridge;
  locale: string;
  words: Messages['leave'];
  status: Messages['status'];
}) {
  const marks = punctuation(locale);
  return (
    <li data-bridge={bridge.status}>
      <OuterLink href={bridge.url} className="font-semibold" lang={languageOf(bridge.name, locale)}>
        {bridge.name}
      </OuterLink>{' '}
      <span className="text-sm text-muted">
        {words.kinds[bridge.kind]}
        {marks.comma}
        {words.moves[bridge.moves]}
        {bridge.official && `${marks.comma}${words.official}`}
        {marks.semicolon}
        <span className={`font-semibold ${colours[bridge.status]}`}>{status[bridge.status]}</span>
      </span>
      <ContentText text={bridge.note} locale={locale} className="block" />
      <details className="text-sm print:hidden">
        <summary className="w-fit underline decoration-dotted underline-offset-4">
          {words.sources}
          <span className="visually-hidden">
            {marks.open}
            <ContentText text={bridge.name} locale={locale} />
            {marks.close}
          </span>
        </summary>
        <SourceList sources={bridge.sources} locale={locale} className="border-s-2 border-rule ps-2" />
      </details>
    </li>
  );
}

/** What it costs to go from one library to another: ONNX by the facts, and tools and guides with their status. */
export function MigrationCost({
  from,
  to,
  migration,
  locale,
  words,
  status,
}: {
  from: Column;
  to: Column;
  migration: Migration;
  locale: string;
  words: Messages['leave'];
  status: Messages['status'];
}) {
  const { onnx, bridges } = migration;
  const marks = punctuation(locale);
  return (
    <section
      data-leaving={`${from.id} ${to.id}`}
      data-hue={to.hue}
      className="plate min-w-0 border-s-4 border-s-lib p-4"
    >
      <h3 className="text-lg font-bold">{fill(words.from, { from: from.name, to: to.name })}</h3>
      <p className="mt-1 text-sm">
        {fill(onnx.leads ? words.onnx : words.onnxNone, {
          from: from.name,
          to: to.name,
          export: onnx.export,
          import: onnx.import,
        })}
        {marks.gap}
        <a href={paths.library(locale, from.id, 'onnx_export')}>{from.name}</a>
        {marks.list}
        <a href={paths.library(locale, to.id, 'onnx_import')}>{to.name}</a>
      </p>
      {bridges.length === 0 ? (
        <p className="mt-2 text-sm text-muted">{words.none}</p>
      ) : (
        <>
          <h4 className="mt-3 font-sans text-sm font-semibold">{words.tools}</h4>
          <ul className="mt-1 space-y-2 text-sm">
            {bridges.map((bridge) => (
              <BridgeItem key={bridge.name} bridge={bridge} locale={locale} words={words} status={status} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
