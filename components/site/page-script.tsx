import { ageScript, type AgeWords } from '@/browser/boot/fact-age';
import { registerScript } from '@/browser/boot/register-worker';
import { trustedTypesScript } from '@/browser/boot/trusted-types';
import { Hydrated } from './hydrated.client';
import { OfflineNotice, type OfflineWords } from './offline-notice';

/**
 * Runs before the first paint: marks that scripts run and sets the remembered theme, so that nothing flashes. When the page is there, the
 * choices of theme show it too: React may come late. What another page chooses meanwhile holds here too, at once or when Back leads here.
 */
const themeScript = `(function(d){d.dataset.js="";var k="dl-atlas:theme",last=null;function read(){try{return localStorage.getItem(k)}catch(e){return null}}function set(t){if(t==="light"||t==="dark")d.dataset.theme=t;else delete d.dataset.theme;document.querySelectorAll("select[name=theme]").forEach(function(s){s.value=d.dataset.theme||"system"})}var t=read();if(t){set(t);addEventListener("DOMContentLoaded",function(){set(t)})}addEventListener("storage",function(e){if(e.key===k||e.key===null)set(e.newValue)});addEventListener("pagehide",function(){last=read()});addEventListener("pageshow",function(e){if(e.persisted&&read()!==last)set(read())})})(document.documentElement)`;

/**
 * A page that is newly opened may lay out late what lies far down (app/deferred-layout.css). One that is reloaded or gone back to may not, or its place
 * would be lost; nor one that is to show a place in it: the links there say so before the browser goes, all else goes again. A newly opened page also
 * lays out its first screens in steps.
 */
const farScript = `(function(d){function whole(){delete d.dataset.far;delete d.dataset.steps}var n=performance.getEntriesByType("navigation")[0];if(n&&n.type==="navigate"&&!location.hash)d.dataset.far=d.dataset.steps="";setTimeout(function(){delete d.dataset.steps},2000);addEventListener("click",function(e){var a=e.target.closest&&e.target.closest("a[href*='#']");if(a&&a.pathname===location.pathname)whole()},true);addEventListener("hashchange",function(){if(!("far"in d.dataset))return;whole();var t=document.querySelector(":target");if(t)t.scrollIntoView()})})(document.documentElement)`;

/** The link to the other language takes the state and the anchor of the page along, whichever way it is opened. */
const languageScript = `["pointerdown","focusin","click"].forEach(function(n){addEventListener(n,function(e){var a=e.target.closest&&e.target.closest("a[data-language]");if(a)a.href=a.pathname+location.search+location.hash},true)})`;

/** What every page runs in its head. */
export const pageScript = `${trustedTypesScript}${themeScript};${farScript};${languageScript}${registerScript}`;

/** Takes the language as HTML writes it, the words of age and of offline copies, the day of the build and the page; gives the document. */
export function PageDocument({
  lang,
  age,
  offline,
  built,
  children,
}: {
  lang: string;
  age: AgeWords;
  offline: OfflineWords;
  built: string;
  children: React.ReactNode;
}) {
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
