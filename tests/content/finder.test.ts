import { describe, expect, it } from 'vitest';
import { answerSite } from '@/app/_shared/answer-site';
import { askedIn } from '@/lib/answer/asked';
import { createAnswerPages } from '@/lib/answer/pages/pages';
import { situationSaid } from '@/lib/answer/pages/situations';
import { getGazetteer, getLexicon, getLibraries, getPresets } from '@/lib/content/load';
import { toFindData } from '@/lib/find/records';
import { applySituation } from '@/lib/find/address/situation';
import { emptyFind } from '@/lib/find/address/state';
import { toTerm } from '@/lib/find/term';
import { getMessages, locales } from '@/lib/i18n/locales-fs';
import { toKnowledge } from '@/lib/understand/vocabulary/knowledge';
import { createReader } from '@/lib/understand/understand';
import { allPages } from '@/lib/output/pages';
import { paths } from '@/lib/url';

const dataIn = (locale: string) =>
  toFindData(
    getLibraries(locale),
    locale,
    getMessages(locale),
    getLexicon(locale),
    '2026-11-25',
    getGazetteer(locale).names,
  );
/** What stands on the page of a language: what is typed there is understood and answered with it. */
const boxes = new Map(
  locales.map((locale) => {
    const { vocabulary, senses, resources } = dataIn(locale);
    const site = answerSite(locale);
    const read = createReader(toKnowledge(senses, resources));
    const understanding = { vocabulary, read, common: (text: string) => situationSaid(text, site) };
    const { answers } = createAnswerPages(site);
    return [
      locale,
      {
        told: (text: string) => applySituation(emptyFind, text, understanding).state,
        pages: (text: string) => answers(askedIn(read(text), text)),
      },
    ] as const;
  }),
);
const keys = (terms: readonly { key: string }[]) => terms.map(({ key }) => key).sort();

describe('common situations', () => {
  it.each(locales)('ask only for what there is, and say why in %s', (locale) => {
    const { vocabulary } = dataIn('en');
    const presets = getPresets(locale);
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
    expect(presets.length).toBeGreaterThanOrEqual(6);
    for (const { terms, name, situation } of presets) {
      for (const words of [name, situation, ...terms.map(({ because }) => because)])
        expect(words).toBeTruthy();
      for (const { key } of terms) expect(toTerm(key, vocabulary), key).toBeDefined();
      expect(terms.some(({ weight }) => weight === 'must')).toBe(true);
    }
  });
});

describe('a situation in words', () => {
  it.each(locales)('knows every dimension and value by its own name in %s', (locale) => {
    const { groups, senses, resources } = dataIn(locale);
    const read = createReader(toKnowledge(senses, resources));
    for (const [subject, name] of groups.flatMap(({ subjects }) => subjects))
      expect(
        read(name).flatMap((part) => {
          // A language that a library has its name from is that library where nothing else is said.
          if (part.kind === 'name') return subject.startsWith('language:') ? [subject] : [];
          return part.kind === 'condition' || part.kind === 'choice' ? part.keys : [];
        }),
        name,
      ).toContain(subject);
  });
});

describe('a situation in its own words, typed in', () => {
  const typed = locales.flatMap((page) =>
    locales.flatMap((of) =>
      getPresets(of).flatMap((preset) =>
        [preset.situation, preset.name].map((text) => ({ page, preset, text })),
      ),
    ),
  );

  it.each(typed)('on the $page page: $text', ({ page, preset, text }) => {
    const { told, pages } = boxes.get(page)!;
    const state = told(text);
    const own = (weight: string) => keys(preset.terms.filter((term) => term.weight === weight));
    expect([keys(state.must), keys(state.wish), state.partial]).toEqual([
      own('must'),
      own('wish'),
      preset.partial,
    ]);
    expect([state.choices, state.unmatched]).toEqual([[], []]);
    expect(pages(text)[0]!.address).toBe(paths.preset(page, preset.id));
  });

  it.each(typed.filter(({ preset, text }) => text === preset.situation))(
    'among other words on the $page page it stands first, too: $text',
    ({ page, preset, text }) =>
      expect(boxes.get(page)!.pages(`${text} ?!`)[0]!.address).toBe(paths.preset(page, preset.id)),
  );
});

describe('pages as answers', () => {
  it.each<[string, string, ...string[]]>([
    ['en', 'jax vs pytorch', '/en/compare/jax-vs-pytorch/'],
    ['en', 'mxnet replacement', '/en/find/old-mxnet/', '/en/libraries/mxnet/#retirement'],
    ['en', 'MXNet is dead, what now', '/en/find/old-mxnet/'],
    ['en', 'we inherited MXNet', '/en/find/old-mxnet/'],
    ['en', 'fastest', '/en/measurements/'],
    ['en', 'which should I learn first', '/en/find/first-library/'],
    ['en', 'Is TensorFlow still maintained?', '/en/vitals/#tensorflow'],
    ['en', 'how much does MATLAB cost', '/en/libraries/matlab-deep-learning-toolbox/#price'],
    ['en', 'who uses JAX', '/en/libraries/jax/#users'],
    ['en', 'Candle vs Burn: which Rust framework', '/en/compare/?libraries=candle,burn'],
    ['en', 'Develop neural networks in C#', '/en/others/#csharp'],
    ['en', 'what is Theano', '/en/others/#theano', '/en/timeline/#kin-theano'],
    ['en', 'family tree', '/en/timeline/'],
    ['en', 'compare', '/en/compare/'],
    ['zh', '谱系', '/zh/timeline/'],
    ['zh', 'PyTorch和JAX哪个好', '/zh/compare/jax-vs-pytorch/'],
    ['zh', 'MXNet换成什么', '/zh/find/old-mxnet/'],
    ['zh', '哪个库最快', '/zh/measurements/'],
    ['zh', '学术界', '/zh/claims/#claim-two-leaders'],
    ['zh', '定量分析师', '/zh/claims/#claim-julia-momentum'],
    ['en', 'quantitative analysts', '/en/claims/#claim-julia-momentum'],
    ['zh', '马斯克', '/zh/libraries/jax/'],
    ['zh', '先学哪个', '/zh/find/first-library/'],
    ['zh', '谁在用JAX', '/zh/libraries/jax/#users'],
    ['zh', 'AMD显卡能跑PyTorch吗', '/zh/libraries/pytorch/#amd_gpu'],
  ])('%s: %s', (locale, text, ...first) => {
    expect(
      boxes
        .get(locale)!
        .pages(text)
        .slice(0, first.length)
        .map(({ address }) => address),
    ).toEqual(first);
  });

  it.each(locales)('lead to pages that there are in %s', (locale) => {
    const there = new Set(allPages(locale).map(({ pathIn }) => pathIn(locale)));
    const { pages } = boxes.get(locale)!;
    const asked = getLibraries(locale).flatMap(({ name }) =>
      ['', 'vs PyTorch', 'replacement', 'still alive', 'fastest', 'price', 'install', 'who uses'].map(
        (what) => `${name} ${what}`,
      ),
    );
    for (const { address } of asked.flatMap(pages))
      expect(there, address).toContain(address.replace(/[?#].*$/, ''));
  });
});
