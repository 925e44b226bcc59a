import 'server-only';
import { fromHtml } from 'hast-util-from-html';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';

/**
 * Takes the sanitised HTML of a prose; gives it as elements. React can draw them anew where it must; markup out of a string it could not, since the
 * policy forbids that.
 */
export function toElements(html: string): ReactNode {
  return toJsxRuntime(fromHtml(html, { fragment: true }), { Fragment, jsx, jsxs });
}
