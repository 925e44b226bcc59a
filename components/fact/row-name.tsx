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
    <a
      href={paths.method(locale, row.id)}
      {...flag(meaningFlag, row.id)}
      className="text-ink no-underline after:ms-1.5 after:rounded-full after:border after:border-edge after:px-1 after:text-[0.8125rem] after:leading-none after:font-normal after:text-muted after:content-['?'_/_''] hover:underline print:after:hidden"
    >
      {row.name}
    </a>
  );
}
