import { flag, meaningsFlag } from '@/browser/contract/flags';
import { paths } from '@/lib/url';

/** The empty box into which browser/boot/row-meaning.ts puts what the answers of a row mean. React leaves alone what stands in it. */
export function RowMeaningBox({ locale }: { locale: string }) {
  return (
    <div
      popover="auto"
      role="dialog"
      tabIndex={-1}
      {...flag(meaningsFlag, paths.meanings(locale))}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: '' }}
      className="no-print absolute inset-auto m-0 w-88 max-w-[calc(100vw-2rem)] rounded-lg border border-edge bg-panel p-4 text-sm text-ink shadow-[0_8px_32px_rgb(0_0_0/0.2)] [&_a]:me-4 [&_dd]:mb-2 [&_dl]:my-3 [&_dt]:font-semibold [&_h2]:font-sans [&_h2]:text-base [&_h2]:font-bold"
    />
  );
}
