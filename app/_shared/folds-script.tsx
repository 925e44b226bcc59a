import { foldsScript } from '@/browser/bundle/inline-scripts';

/** What a page with parts that fold runs at its end (browser/boot/folds.ts). */
export function FoldsScript() {
  return <script dangerouslySetInnerHTML={{ __html: foldsScript() }} />;
}
