import { listSources, toColumn } from '@/lib/fact/column';
import { getBridges, getDimensions, getLexicon, getLibraries, getPresets } from '@/lib/content/load';
import { findAnswer } from '@/lib/find/answer';
import type { Preset } from '@/lib/find/preset';
import { toFindData } from '@/lib/find/records';
import { emptyFind, findQuery, withTerm } from '@/lib/find/address/state';
import { toTerm } from '@/lib/find/term';
import { defaultLocale, getMessages, type Locale } from '@/lib/i18n/locales-fs';
import { presetOf } from '@/lib/output/pages';
import { pairedIds } from '@/lib/compare/pairs';
import { today } from '@/lib/today';
import { paths } from '@/lib/url';
import { FindAnswer } from '@/components/find/find-answer';
import { PresetReasons } from './preset-reasons';
import { RetirementNotice } from '@/components/library/retirement-notice';
import { TranslationNotice } from '@/components/site/language/translation-notice';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteParams, RouteProps } from '@/app/_shared/route-props';

export const dynamicParams = false;

/** Gives one page a common situation. */
export function generateStaticParams() {
  return getPresets(defaultLocale).map(({ id }) => ({ preset: id }));
}

/** Takes a language and an id; gives the preset in it. Throws if there is none. */
function presetWith(locale: Locale, id: string): Preset {
  const preset = getPresets(locale).find((candidate) => candidate.id === id);
  if (!preset) throw new Error(`There is no preset "${id}".`);
  return preset;
}

/** See `presetOf`. */
export const generateMetadata = metadataOf(({ locale, preset }: RouteParams<'preset'>) =>
  presetOf(locale, preset),
);

/** One common situation: guidance for what was inherited and what fits first, then the conditions with the reasons for them, then what does not fit; complete without script. */
export default async function PresetPage({ params }: RouteProps<'preset'>) {
  const { locale, preset: id } = await params;
  const preset = presetWith(locale, id);
  const messages = getMessages(locale);
  const { find: words } = messages;
  const libraries = getLibraries(locale);
  const data = toFindData(libraries, locale, messages, getLexicon(locale), today());
  const context = { groups: data.groups, locale, words };
  const state = preset.terms.reduce(
    (before, { key, weight }) => {
      const term = toTerm(key, data.vocabulary);
      if (!term) throw new Error(`The preset "${id}" asks for "${key}", which is no condition.`);
      return withTerm(before, term, weight);
    },
    { ...emptyFind, partial: preset.partial },
  );
  const name = preset.name;
  const inherited = libraries.find((library) => library.id === preset.inherited);
  return (
    <PageFrame locale={locale} page={presetOf(locale, id)}>
      <p className="eyebrow">{words.situation}</p>
      <h1 className="text-3xl font-bold">{name}</h1>
      <p className="mt-2 max-w-3xl text-lg">{preset.situation}</p>
      <TranslationNotice gaps={libraries.map(({ gap }) => gap)} locale={locale} />
      {inherited && (
        <>
          <h2 className="mt-6 text-xl font-bold">{words.guide}</h2>
          <RetirementNotice
            library={inherited}
            paired={pairedIds(libraries)}
            column={toColumn(inherited, locale, messages, today())}
            numbers={new Map(listSources(inherited).map((source) => [source.id, source.number]))}
            names={Object.fromEntries(libraries.map(({ id: library, name: title }) => [library, title]))}
            rowNames={Object.fromEntries(
              getDimensions(locale).map((dimension) => [dimension.id, dimension.name]),
            )}
            bridges={getBridges(locale).bridges.filter(({ from }) => from === inherited.id)}
            locale={locale}
            messages={messages}
            sourcesAt={paths.library(locale, inherited.id)}
          />
        </>
      )}
      <div className="mt-6">
        <FindAnswer answer={findAnswer(data.records, state, data.shelfLives, data.built)} context={context}>
          <PresetReasons preset={preset} context={context} change={paths.find(locale, findQuery(state))} />
        </FindAnswer>
      </div>
    </PageFrame>
  );
}
