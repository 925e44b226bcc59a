import { expect } from '@playwright/test';
import { sheetsOf } from '../browser/pages/sheets';
import type { Reader } from './drivers/reader';
import { openAwake, texts } from './seen';
import { sampled, test, untried } from './walk';

/** Runs in the page; what holds for paper holds for the screen from then on. */
const layOutForPaper = () => {
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule)
        rule.media.mediaText = rule.media.mediaText
          .replace(/\bscreen\b/g, 'not all')
          .replace(/\bprint\b/g, 'all');
      if ('cssRules' in rule) visit((rule as CSSGroupingRule).cssRules);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
};

/** What of it would be printed: elements with a box. */
const printed = (reader: Reader, selector: string) =>
  reader.evaluate(
    (css) =>
      [...document.querySelectorAll<HTMLElement>(css)]
        .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
        .map((element) => element.textContent.trim() || element.outerHTML.slice(0, 80)),
    selector,
  );

const pages = {
  profile: '/en/libraries/jax/',
  comparison: '/en/compare/?libraries=jax,flux',
  finder: '/en/find/?must=windows,tpu',
  map: '/en/map/',
};

for (const [name, address] of Object.entries(pages))
  test(
    `${name}: on paper no button and no header; what is folded is open`,
    sampled('webkit', name === 'map'),
    async ({ reader, site }) => {
      await openAwake(reader, site.address + address);
      await reader.evaluate(layOutForPaper);
      expect(await printed(reader, 'button, header nav, footer nav')).toEqual([]);
      const folded = await reader.evaluate(() =>
        [...document.querySelectorAll('main details:not([open])')]
          .filter((details) => details.checkVisibility())
          .map((details) => details.querySelector<HTMLElement>(':scope > :not(summary)'))
          .filter((inner) => inner && inner.getClientRects().length === 0)
          .map((inner) => inner!.outerHTML.slice(0, 80)),
      );
      expect(folded).toEqual([]);
      if (!reader.print) return untried('the driver cannot print: no PDF, so the breaks between pages');
      const title = (await texts(reader, 'h1'))[0]!.replace(/\s/g, '');
      const sheets = await sheetsOf(await reader.print());
      expect(sheets[0]).toContain(title);
      // A sheet with a title only, or with less than a few lines, is wasted; the last one may be short.
      for (const [index, sheet] of sheets.slice(0, -1).entries())
        expect(sheet.length, `sheet ${index + 1}: ${sheet}`).toBeGreaterThan(title.length + 300);
    },
  );
