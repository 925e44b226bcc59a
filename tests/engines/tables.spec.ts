import { expect } from '@playwright/test';
import { openAwake } from './seen';
import { sampled, test } from './walk';

const pages = {
  comparison: '/en/compare/?libraries=jax,flux,pytorch',
  pair: '/en/compare/flux-vs-jax/',
  map: '/en/map/',
  profile: '/en/libraries/jax/#tpu',
  timeline: '/en/timeline/',
  claims: '/en/claims/',
};

/** Parts of a table, and the role of each. */
const parts = {
  'main table': 'table',
  'main table tr': 'row',
  'main table thead th[scope="col"]': 'columnheader',
  'main table tbody th[scope="row"]': 'rowheader',
  'main table tbody td': 'cell',
};

for (const [name, address] of Object.entries(pages))
  for (const width of [400, 1280])
    test(
      `${name}, ${width} px: the browser tells others that its table is one`,
      sampled('webkit', name === 'comparison' && width === 400),
      async ({ reader, site }) => {
        await reader.resize(width);
        await openAwake(reader, site.address + address);
        // A table behind a drawing is folded.
        await reader.evaluate(() =>
          document
            .querySelectorAll('main details:has(table)')
            .forEach((fold) => fold.setAttribute('open', '')),
        );
        const there = await reader.evaluate(
          (selectors) =>
            selectors.filter((css) =>
              [...document.querySelectorAll(css)].some((element) => element.checkVisibility()),
            ),
          Object.keys(parts),
        );
        expect(there).toContain('main table tbody td');
        expect(await reader.hasRole('main table', 'list')).toBe(false);
        for (const [selector, role] of Object.entries(parts))
          if (there.includes(selector))
            expect(await reader.hasRole(selector, role), `${selector} is a ${role}`).toBe(true);
      },
    );
