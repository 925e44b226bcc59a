import { flag, meaningFlag } from '@/browser/contract/flags';
import { paths } from '@/lib/url';

/** Takes a row; gives its name with a sign that it can be asked what its answers mean: browser/boot/row-meaning.ts opens that beside it, without script the page of the method says it. */
export function RowName({
  row,
  locale,
}: {
  row: { readonly id: string; readonly name: string };
  locale: string;
}) {
  return (
    <a href={paths.method(locale, row.id)} {...flag(meaningFlag)} className="row-name">
      {row.name}
    </a>
  );
}
