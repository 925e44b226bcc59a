import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as events from '@/browser/contract/events';
import * as flagModule from '@/browser/contract/flags';
import * as headers from '@/browser/contract/headers';
import * as selectors from '@/browser/contract/selectors';
import * as storage from '@/browser/contract/storage';

const { flag, styledFlags, ...constants } = flagModule;
const flags: readonly string[] = Object.values(constants);

/** Attributes by which a style sheet knows a part of a component: no script or build step reads them. */
const visual = [
  'data-alike',
  'data-baseline',
  'data-bridge',
  'data-change',
  'data-claim',
  'data-columns',
  'data-compared',
  'data-differences',
  'data-dimension',
  'data-fill',
  'data-group',
  'data-hue',
  'data-plot',
  'data-kin-row',
  'data-kind',
  'data-leaving',
  'data-library',
  'data-mark',
  'data-measurement',
  'data-narrow',
  'data-not-rivals',
  'data-number',
  'data-paper',
  'data-picks',
  'data-reference',
  'data-seen',
  'data-seen-by',
  'data-seen-from',
  'data-standing',
  'data-step',
  'data-support',
  'data-texts',
];

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file));
}

/** Gives the texts of a module that are no comments, each with its place: strings, pieces of templates, patterns, text and attributes of JSX, keys of `dataset`. */
function textsOf(file: string): { readonly text: string; readonly place: string }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { text: string; place: string }[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isLiteralExpression(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
      found.push({ text: node.text, place });
    if (ts.isJsxAttribute(node)) found.push({ text: node.name.getText(), place });
    if (ts.isPropertyAccessExpression(node) && /\bdataset$/.test(node.expression.getText()))
      found.push({
        text: `data-${node.name.text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        place,
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('what markup, scripts, build and style sheets share', () => {
  const css = filesIn('app', /\.css$/)
    .map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('\n');
  const styled = new Set([...css.matchAll(/\[(data-[a-z-]+)/g)].map((match) => match[1]!));

  it('has a name of its own for each thing', () => {
    expect(new Set(flags).size).toBe(flags.length);
    expect(flags.filter((name) => visual.includes(name))).toEqual([]);
    expect(flags.filter((name) => !/^data-[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });

  it('names each attribute that a style sheet reads, and says so', () => {
    expect([...styled].filter((name) => !visual.includes(name)).sort()).toEqual([...styledFlags].sort());
    expect(visual.filter((name) => !styled.has(name))).toEqual([]);
  });

  it('is spelled nowhere else', () => {
    const names = [...flags, ...Object.values(storage), ...Object.values(events), ...Object.values(headers)];
    const spelled = new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])|dl-atlas:`);
    const modules = ['app', 'browser', 'build', 'components', 'lib']
      .flatMap((folder) => filesIn(folder, /\.(tsx?|mjs)$/))
      .filter((file) => !file.startsWith('browser/contract/'));
    expect(modules.length).toBeGreaterThan(200);
    const found = modules.flatMap(textsOf).filter(({ text }) => spelled.test(text));
    expect(found.map(({ text, place }) => `${place}: ${text}`)).toEqual([]);
  });

  it('is put on an element as JSX would write it', () => {
    expect(
      renderToStaticMarkup(
        <p {...flag('data-a')} {...flag('data-b', '')} {...flag('data-c', 2)} lang="en" />,
      ),
    ).toBe(renderToStaticMarkup(<p data-a data-b="" data-c={2} lang="en" />));
  });
});

describe('what the scripts take for granted in the markup', () => {
  const markup = filesIn('components', /\.tsx$/).map((file) => readFileSync(file, 'utf8'));
  const using = (pattern: RegExp) => markup.filter((text) => pattern.test(text));

  it('is one dialog, the search, with the one button that has keys and the one field of its kind', () => {
    const [search, ...others] = using(new RegExp(`<${selectors.searchDialog}\\b`));
    expect(others).toEqual([]);
    expect(search!.split(`<${selectors.searchDialog}`)).toHaveLength(2);
    expect(
      using(/aria-keyshortcuts=/)
        .join('')
        .split('aria-keyshortcuts='),
    ).toHaveLength(2);
    expect(using(/role="combobox"/)).toEqual([]);
    expect(using(/role=\{searchFieldRole\}/)).toHaveLength(1);
  });

  it('is the folded facets of the home page in the only <aside>', () => {
    expect(using(/<aside\b/)).toHaveLength(1);
    expect(selectors.controlSelector.split(',')).toEqual(
      expect.arrayContaining([
        ...selectors.controlTags.split(','),
        ...selectors.fieldSelector.split(','),
        'aside summary',
        `[${flagModule.kinFlag}]`,
      ]),
    );
  });
});
