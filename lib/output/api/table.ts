import 'server-only';
import type { Library } from '../../content/collection';
import type { Dimension } from '../../dimensions/types';
import { csvField } from '../../compare/export-table';
import { defaultLocale } from '../../i18n/locales-fs';
import { editionVersion, type EditionFact } from './edition';
import { listOf, releaseOf, supportOf, textOf } from '../../fact/read';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { contentLicence, dataDateOf } from './collection';
import { toEditionFact } from './library';

/** Columns of the table, in their order; new ones are added at the end. */
export const tableColumns = [
  'library',
  'name',
  'dimension',
  'dimension_name',
  'group',
  'kind',
  'support',
  'value',
  'note',
  'since',
  'until',
  'checked',
  'sources',
  'page',
  'schema_version',
  'data_date',
  'licence',
  'partly',
] as const;

type Row = Readonly<Record<(typeof tableColumns)[number], string>>;

/** Gives the value of a fact as one text: parts of a list divided by " | ", a release with its date in brackets. */
function csvValue(fact: EditionFact): string {
  const release = releaseOf(fact);
  if (release) return `${release.version} (${release.date})`;
  return textOf(fact) ?? listOf(fact)?.join(' | ') ?? '';
}

function sourceText(source: Library['sources'][string]): string {
  if ('url' in source)
    return [source.title, source.publisher, source.date, source.url].filter(Boolean).join(', ');
  return `${source.title} (${source.package} ${source.version}), ${source.publisher}, ${source.read}`;
}

function toRow(
  library: Library,
  dimension: Pick<Dimension, 'id' | 'group' | 'kind' | 'name'>,
  dataDate: string,
): Row {
  const fact = toEditionFact(library, dimension);
  return {
    library: library.id,
    name: library.name,
    dimension: dimension.id,
    dimension_name: dimension.name,
    group: dimension.group,
    kind: dimension.kind,
    support: supportOf(fact) ?? '',
    value: csvValue(fact),
    note: fact.note ?? '',
    since: fact.since ?? '',
    until: fact.until ?? '',
    checked: fact.checked ?? '',
    sources: fact.sources.map((id) => sourceText(library.sources[id]!)).join(' | '),
    page: absoluteUrl(paths.library(defaultLocale, library.id, dimension.id)),
    schema_version: editionVersion,
    data_date: dataDate,
    licence: contentLicence.id,
    partly: ('partly' in fact && fact.partly) || '',
  };
}

/** Takes libraries in English and dimensions; gives a CSV (RFC 4180, UTF-8 with its mark) with one row a fact. No field is a formula to a spreadsheet. */
export function toFactsCsv(
  libraries: readonly Library[],
  dimensions: readonly Pick<Dimension, 'id' | 'group' | 'kind' | 'name'>[],
): string {
  const dataDate = dataDateOf(libraries);
  const rows = libraries.flatMap((library) =>
    dimensions.map((dimension) => toRow(library, dimension, dataDate)),
  );
  return `\uFEFF${[tableColumns, ...rows.map((row) => tableColumns.map((column) => row[column]))].map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('')}`;
}
