import { fill } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/locales-fs';
import {
  formatQuantity,
  formatSpread,
  quantitiesOf,
  type FootprintGroup,
  type Quantity,
} from '@/lib/footprint/quantities';
import { paths } from '@/lib/url';

/** Length of the longest bar in units of its drawing. */
const length = 100;

/** One figure as a number and a bar; with the least and the most of several runs where there were such. `greatest` is the end of its column's scale, which begins at zero. */
function Figure({
  quantity,
  greatest,
  locale,
  words,
}: {
  quantity: Quantity;
  greatest: number;
  locale: string;
  words: Messages['footprint'];
}) {
  const { id, value } = quantity;
  const spread = formatSpread(locale, quantity);
  return (
    <td data-quantity={id}>
      <span className="md:hidden">{words.quantities[id]} </span>
      <span className="font-semibold whitespace-nowrap">{formatQuantity(locale, quantity, value)}</span>
      {spread && <span className="text-xs text-muted md:block"> {fill(words.spread, spread)}</span>}
      <svg
        viewBox={`0 0 ${length} 8`}
        preserveAspectRatio="none"
        className="mt-1 block h-2 w-full"
        aria-hidden="true"
        focusable="false"
      >
        <rect width={length} height="8" className="fill-sunken" />
        <rect
          width={greatest > 0 ? Math.round((value / greatest) * length) : 0}
          height="8"
          className="fill-lib"
        />
      </svg>
    </td>
  );
}

/** The libraries of one language and build: each figure a number and a bar, each column on a scale of its own. */
export function FootprintTable({
  group: { libraries },
  title,
  locale,
  words,
}: {
  group: FootprintGroup;
  title: string;
  locale: string;
  words: Messages['footprint'];
}) {
  const rows = libraries.map((library) => ({ ...library, quantities: quantitiesOf(library.record) }));
  const columns = rows[0]?.quantities ?? [];
  const greatest = columns.map((_, at) => Math.max(...rows.map(({ quantities }) => quantities[at]!.value)));
  return (
    <table className="grid-table stack-table mt-3 md:table-fixed">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.library}</th>
          {columns.map(({ id }) => (
            <th key={id} scope="col">
              {words.quantities[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, hue, quantities }) => (
          <tr key={id} id={id} data-hue={hue} data-library={id} className="scroll-mt-20">
            <th scope="row">
              <a href={paths.library(locale, id, 'install')} className="text-ink">
                {name}
              </a>
            </th>
            {quantities.map((quantity, at) => (
              <Figure
                key={quantity.id}
                quantity={quantity}
                greatest={greatest[at]!}
                locale={locale}
                words={words}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
