import { describe, expect, it } from 'vitest';
import { getCollection, getGazetteer, getLexicon, getLibraries } from '@/lib/content/load';
import { toFindData } from '@/lib/find/records';
import { toKnowledge } from '@/lib/understand/vocabulary/knowledge';
import { createReader } from '@/lib/understand/understand';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { createSearch } from '@/lib/search/engine';
import { toSearchIndex } from '@/lib/search/records';
import { whole } from '../support/whole';

const { gazetteer, lineage, libraries } = getCollection();
const profiles = new Set(libraries.map(({ id }) => id));
const names = new Set(gazetteer.map(({ id }) => id));

describe('the gazetteer', () => {
  it('or a profile knows every name of the family tree', () => {
    expect(lineage.map(({ id }) => id).filter((id) => !profiles.has(id) && !names.has(id))).toEqual([]);
  });

  it('leads to a profile from every name, over other names if need be', () => {
    const leads = new Set(profiles);
    for (let before = -1; before !== leads.size;) {
      before = leads.size;
      for (const { id, instead } of gazetteer) if (instead.some((to) => leads.has(to))) leads.add(id);
    }
    expect(gazetteer.map(({ id }) => id).filter((id) => !leads.has(id))).toEqual([]);
  });

  // What is typed is the same in each language: the names are shared out among them, with npm run test:all each has all.
  it.each(locales)('is whole in %s, and the search leads from each name to its answer first', (locale) => {
    const mine = (at: number) => whole || at % locales.length === locales.indexOf(locale);
    const { names: inLanguage, gap } = getGazetteer(locale);
    expect([gap?.missing ?? [], gap?.outdated ?? []]).toEqual([[], []]);
    const search = createSearch(
      toSearchIndex(getLibraries(locale), locale, getMessages(locale), getLexicon(locale), inLanguage),
    );
    let asked = 0;
    const lost = inLanguage.flatMap(({ id, name, aliases = [] }) =>
      [name, ...aliases].filter(
        (said) =>
          mine((asked += 1)) &&
          !search(said)
            .groups.slice(0, 3)
            .some(({ hits }) => hits[0]?.record.kind === 'other' && hits[0].record.library === id),
      ),
    );
    expect(lost).toEqual([]);
    expect(asked).toBeGreaterThan(200);
  });

  it('answers people who ask the finder for a language without a profile', () => {
    const data = toFindData(
      getLibraries('en'),
      'en',
      getMessages('en'),
      getLexicon('en'),
      '2026-11-29',
      getGazetteer('en').names,
    );
    const read = createReader(toKnowledge(data.senses, data.resources));
    const named = read(
      'We write C# and a bit of Go, and the models must run in ONNX Runtime on Windows',
    ).flatMap((part) => (part.kind === 'name' ? [part.id] : []));
    expect(named).toEqual(['csharp', 'go', 'onnx-runtime']);
  });
});
