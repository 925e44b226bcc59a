import { paths } from '../../lib/url';

/**
 * Part of the script of every page: registers the worker when the page is there and the browser has nothing else to do, silently where it cannot.
 * Empty in development, where no worker is written, and with OFFLINE=off (docs/operations.md).
 */
export const registerScript =
  process.env.NODE_ENV !== 'production' || process.env.OFFLINE === 'off'
    ? ''
    : `;addEventListener("load",function(){var s=navigator.serviceWorker;if(s)(window.requestIdleCallback||setTimeout)(function(){s.register("${paths.worker()}").catch(function(){})})})`;
