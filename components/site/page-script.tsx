import { ageScript, type AgeWords } from '@/lib/age-script';
import { registerScript } from '@/lib/offline/register-script';
import { trustedTypesScript } from '@/lib/trusted-types';
import { Hydrated } from './hydrated.client';
import { OfflineNotice, type OfflineWords } from './offline-notice';

/**
 * Runs before the first paint: marks that scripts run and sets the remembered theme, so that nothing flashes. When the page is there, the
 * choices of theme show it too: React may come late. A page that is newly opened may lay out late what lies far down (app/far-down.css); one
 * that is reloaded or gone back to may not, or its place would be lost.
 */
const themeScript = `(function(d){d.dataset.js="";try{if(performance.getEntriesByType("navigation")[0].type==="navigate")d.dataset.far="";var t=localStorage.getItem("dl-atlas:theme");if(t==="light"||t==="dark"){d.dataset.theme=t;addEventListener("DOMContentLoaded",function(){document.querySelectorAll("select[name=theme]").forEach(function(s){s.value=t})})}}catch(e){}})(document.documentElement)`;

/** The link to the other language takes the state and the anchor of the page along, whichever way it is opened. */
const languageScript = `["pointerdown","focusin","click"].forEach(function(n){addEventListener(n,function(e){var a=e.target.closest&&e.target.closest("a[data-language]");if(a)a.href=a.pathname+location.search+location.hash},true)})`;

/** What every page runs in its head. */
export const pageScript = `${trustedTypesScript}${themeScript};${languageScript}${registerScript}`;

/** Takes the language as HTML writes it, the words of age and of offline copies, the day of the build and the page; gives the document. */
export function PageDocument({ lang, age, offline, built, children }: { lang: string; age: AgeWords; offline: OfflineWords; built: string; children: React.ReactNode }) {
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: pageScript }} />
      </head>
      <body>
        <OfflineNotice words={offline} />
        {children}
        <script dangerouslySetInnerHTML={{ __html: ageScript(age, built) }} />
        <Hydrated />
      </body>
    </html>
  );
}
