import { expect, test, type Page } from '@playwright/test';
import { ready } from '../open';
import { kinds } from '../pages/kinds';
import { whole } from '../../support/whole';

/** What others do to a page in the browser: translators, extensions. Each runs in the page. */
const changes = {
  'a translator wraps each text': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent!.trim() && !node.parentElement!.closest('script,style,textarea,option'))
        texts.push(node as Text);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  'a translator adds its words to each paragraph': () => {
    for (const element of document.querySelectorAll('h1,h2,h3,p,li,td,th,summary,label')) {
      const font = document.createElement('font');
      font.className = 'notranslate immersive-translate-target-wrapper';
      font.textContent = ' 译文';
      element.append(font);
    }
  },
  'a password manager puts an icon beside each field': () => {
    for (const field of document.querySelectorAll('input,textarea')) {
      const icon = document.createElement('div');
      icon.setAttribute('data-lastpass-icon-root', 'true');
      field.after(icon);
      field.setAttribute('data-lpignore', 'true');
    }
  },
  'an extension for colours adds styles and attributes': () => {
    document.documentElement.setAttribute('data-darkreader-mode', 'dynamic');
    document.head.append(Object.assign(document.createElement('style'), { className: 'darkreader' }));
    for (const element of document.querySelectorAll('p,li'))
      element.setAttribute('data-darkreader-inline-color', '');
    document.body.prepend(document.createElement('div'));
  },
  'an extension for grammar changes one letter and adds an element of its own': () => {
    const text = document.querySelector('main p')!.firstChild!;
    text.textContent = text.textContent!.replace(/^./, 'X');
    document.querySelector('main')!.append(document.createElement('grammarly-extension'));
    document.body.append(document.createElement('grammarly-desktop-integration'));
  },
} as const;

/** Collects what React or a part of the page has thrown. */
function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => {
    // React says that it has drawn the page anew; the page goes on.
    if (!/Minified React error #(418|423|425)/.test(message)) errors.push(message);
  });
  return errors;
}

/** The page works: its search answers, its theme can be changed, nothing says that a part has failed. */
async function works(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-still');
  await page.locator('header select[name="theme"]').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[role="combobox"]').fill('jax');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-library', 'jax');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
}

Object.entries(kinds).forEach(([kind, address], place) =>
  Object.entries(changes).forEach(([how, change], turn) => {
    // Every third page, each change and both times among them.
    if (!whole && (place % 3 > 0 || (place / 3 + turn) % 5 !== 0)) return;
    const times = ['before', 'after'] as const;
    for (const when of whole ? times : [times[(place / 3) % 2]!])
      test(`${kind}: ${how} ${when} the page wakes, and it works`, async ({ page }) => {
        const errors = watch(page);
        await page.goto(address);
        if (when === 'before') await page.evaluate(change);
        await page.locator('header button').first().dispatchEvent('pointerover');
        await ready(page);
        if (when === 'after') await page.evaluate(change);
        await works(page);
        expect(errors).toEqual([]);
      });
  }),
);

test('on a translated page what was typed, ticked, opened and picked before it wakes is kept', async ({
  page,
}) => {
  let arrive = () => {};
  const gate = new Promise<void>((done) => (arrive = done));
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/en/', { waitUntil: 'domcontentloaded' });
  await page.evaluate(changes['a translator wraps each text']);
  await expect(page.locator('aside details:not(details details)').last()).not.toHaveAttribute('open');
  await page.locator('aside details:not(details details)').last().locator('summary').first().click();
  await page.locator('article[data-library="flux"] button').click();
  await page.locator('main input[name="q"]').fill('onnx');
  await page.keyboard.press('ArrowLeft');
  arrive();
  await ready(page);
  await expect(page).toHaveURL(/\?q=onnx$/);
  expect(
    await page
      .locator('main input[name="q"]')
      .evaluate((field: HTMLInputElement) => [
        field.value,
        field.selectionStart,
        document.activeElement === field,
      ]),
  ).toEqual(['onnx', 3, true]);
  await expect(page.locator('aside details:not(details details)').last()).toHaveAttribute('open');
  await expect(
    page.getByRole('region', { name: 'Selected for comparison' }).getByRole('listitem'),
  ).toHaveText([/^Flux/]);
});

test('on a page translated after it woke, counts and conditions say what holds', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('header button').first().dispatchEvent('pointerover');
  await ready(page);
  await page.evaluate(changes['a translator wraps each text']);
  const count = page.getByRole('status').filter({ hasText: /librar/ });
  await page.locator('main input[name="q"]').fill('zzzzzz');
  await expect(count).toContainText(/^«?0 /);
  await page.locator('main input[name="q"]').fill('');
  await expect(count).not.toContainText(/^«?0 /);
});
