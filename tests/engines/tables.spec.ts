import { expect } from '@playwright/test';
import { openAwake } from './seen';
import { test } from './walk';

const pages = {
  comparison: '/en/compare/?libraries=jax,flux,pytorch',
  pair: '/en/compare/flux-vs-jax/',
  map: '/en/map/',
  profile: '/en/libraries/jax/',
  timeline: '/en/timeline/',
  claims: '/en/claims/',
};

/** Parts of a table, and the roles that each may have. */
const parts = {
  'main table': ['table'],
  'main table tr': ['row'],
  'main table thead th[scope="col"]': ['columnheader'],
  'main table tbody th[scope="row"]': ['rowheader'],
  'main table td': ['cell'],
};

for (const [name, address] of Object.entries(pages))
  for (const width of [400, 1280])
    test(`${name}, ${width} px: the browser tells others that its table is one`, async ({ reader, site }) => {
      test.skip(!reader.computed, 'The driver does not tell the roles that the browser works out.');
      await reader.resize(width);
      await openAwake(reader, site.address + address);
      for (const [selector, roles] of Object.entries(parts)) {
        const there = await reader.evaluate(
          (css) => [...document.querySelectorAll(css)].some((element) => element.checkVisibility()),
          selector,
        );
        if (there) expect(roles, selector).toContain((await reader.computed!(selector)).role);
      }
    });
