import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { sampleOf } from '../exported';
import { sample, whole } from '../../support/whole';

const out = fileURLToPath(new URL('../../../out/', import.meta.url));
const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();

/** All recommended rules but those of taste; each exception says why. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // React writes <meta/>, charSet, checked="" and ids that begin with "_": HTML allows all of them.
      'void-style': 'off',
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'valid-id': ['error', { relaxed: true }],
      // On narrow windows two tables are laid out as grids, which takes their roles away in some browsers: there they are written out.
      'no-redundant-role': 'off',
      // Of the two navigations of the header one is displayed at a time.
      'unique-landmark': 'off',
      // Nothing here is sent as a form; the theme can be chosen in the header and, on narrow windows, in the footer.
      'form-dup-name': 'off',
      // Lists may be named.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // The list of a combobox cannot be a <select>.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
    },
  }),
);

for (const part of ['en', 'zh', ''] as const) {
  test(`html-validate finds no fault on any page: ${part || 'outside the languages'}`, async () => {
    test.setTimeout(180_000);
    const inPart = sampleOf(files).filter((name) =>
      part ? name.startsWith(`${part}/`) : !/^(en|zh)\//.test(name),
    );
    // Both languages are made by the same templates: every second page in one, its neighbours in the other.
    const mine = sample(inPart, (_, at) => part === '' || at % 2 === ['en', 'zh'].indexOf(part));
    expect(mine.length).toBeGreaterThan(part ? (whole ? 25 : 12) : 2);
    const faults: string[] = [];
    for (const name of mine) {
      const { results } = await validator.validateString(readFileSync(`${out}${name}`, 'utf8'), name);
      faults.push(
        ...results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector }) => `${name} ${ruleId}: ${message} (${selector})`),
        ),
      );
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });
}

test('html-validate would find a fault', async () => {
  expect(
    (
      await validator.validateString(
        '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><div></div></p><img src="x.png"></body></html>',
      )
    ).errorCount,
  ).toBeGreaterThan(1);
});
