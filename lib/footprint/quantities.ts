import { formatNumber, intlLocale } from '../i18n/format';
import type { Footprint } from '../schema/records/footprint';

/** The language of a kind of record, a name in every language. */
export const languageNames: Readonly<Record<Footprint['kind'], string>> = {
  python: 'Python',
  rust: 'Rust',
  java: 'Java',
  node: 'JavaScript',
};

/** What was measured, by the columns of the page. */
type QuantityId =
  | 'disk'
  | 'fetched'
  | 'packages'
  | 'import'
  | 'gradient'
  | 'build'
  | 'result'
  | 'minified'
  | 'shipped'
  | 'memory';

/** How a figure is written. */
type Unit = 'bytes' | 'count' | 'ratio' | 'seconds';

/** One figure, with the least and the most of several runs where there were such. */
export interface Quantity {
  readonly id: QuantityId;
  readonly unit: Unit;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
}

interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

const spreadOf = (id: QuantityId, unit: Unit, { median, least, most }: Spread): Quantity => ({
  id,
  unit,
  value: median,
  least,
  most,
});

/** The figures that only records of a kind have. */
function ownQuantities(record: Footprint): Quantity[] {
  if (record.kind === 'python')
    return [spreadOf('import', 'ratio', record.import), spreadOf('gradient', 'ratio', record.first_gradient)];
  if (record.kind === 'node')
    return [
      { id: 'minified', unit: 'bytes', value: record.minified },
      { id: 'shipped', unit: 'bytes', value: record.shipped },
    ];
  return [
    spreadOf('build', 'seconds', record.build_seconds),
    { id: 'result', unit: 'bytes', value: record.result },
  ];
}

/** Takes a record; gives its figures in the order of the columns, which is the same for all records of a kind. */
export function quantitiesOf(record: Footprint): Quantity[] {
  return [
    { id: 'packages', unit: 'count', value: Object.keys(record.packages).length },
    { id: 'fetched', unit: 'bytes', value: record.fetched },
    { id: 'disk', unit: 'bytes', value: record.disk },
    ...ownQuantities(record),
    spreadOf('memory', 'bytes', record.memory),
  ];
}

const byteUnits = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Takes a language and a figure; gives it to three digits with its unit: "1.25 GB", "3.1×", "12 s". */
export function formatQuantity(locale: string, { unit }: Pick<Quantity, 'unit'>, value: number): string {
  const number = new Intl.NumberFormat(intlLocale(locale), { maximumSignificantDigits: 3 });
  if (unit === 'count') return formatNumber(locale, value);
  if (unit === 'ratio') return `${number.format(value)}×`;
  if (unit === 'seconds') return `${number.format(value)} s`;
  const power = Math.min(Math.floor(Math.log10(Math.max(value, 1)) / 3), byteUnits.length - 1);
  return `${number.format(value / 1000 ** power)} ${byteUnits[power]}`;
}

/** Takes a language and a figure; gives the least and the most of its runs, the unit behind the second alone where both have the same ("51.8" and "51.9 MB"); nothing if both read like the figure itself. */
export function formatSpread(
  locale: string,
  quantity: Quantity,
): { readonly least: string; readonly most: string } | undefined {
  if (quantity.least === undefined || quantity.most === undefined) return undefined;
  const write = (figure: number) => formatQuantity(locale, quantity, figure);
  const [least, value, most] = [write(quantity.least), write(quantity.value), write(quantity.most)];
  if (least === value && value === most) return undefined;
  const unit = / \S+$/.exec(most)?.[0] ?? '';
  return { least: least.endsWith(unit) ? least.slice(0, least.length - unit.length) : least, most };
}

/** A library with its record. */
export interface MeasuredLibrary {
  readonly id: string;
  readonly name: string;
  readonly hue: string;
  readonly record: Footprint;
}

/** Takes libraries; gives those that were measured, in their order. */
export function measuredOf(
  libraries: readonly (Omit<MeasuredLibrary, 'record'> & { readonly footprint?: Footprint })[],
): MeasuredLibrary[] {
  return libraries.flatMap(({ id, name, hue, footprint }) =>
    footprint ? [{ id, name, hue, record: footprint }] : [],
  );
}

/** Libraries whose figures may be set beside each other: of one language and one kind of build. */
export interface FootprintGroup {
  readonly kind: Footprint['kind'];
  readonly build: Footprint['build'];
  readonly libraries: readonly MeasuredLibrary[];
}

/** Takes the measured libraries; gives them by language and build, those that nobody was measured for left out. */
export function footprintGroups(libraries: readonly MeasuredLibrary[]): FootprintGroup[] {
  return (['python', 'rust', 'java', 'node'] as const).flatMap((kind) =>
    (['cpu', 'gpu'] as const).flatMap((build): FootprintGroup[] => {
      const those = libraries.filter(({ record }) => record.kind === kind && record.build === build);
      return those.length > 0 ? [{ kind, build, libraries: those }] : [];
    }),
  );
}
