import 'server-only';
import type { ComparedLibrary, Measurement } from '../compare/compared';
import { sideBySide, type SideBySide } from '../compare/side-by-side';
import type { Library } from '../content/collection';
import { getBridges, getLibraries } from '../content/load';
import { toColumn } from '../fact/column';
import { listOf, readFact } from '../fact/read';
import { getMessages, type Locale } from '../i18n/locales-fs';
import { footprintInWords } from '../footprint/in-words';
import { comparedTasks } from './programs';

/** Every column asks for the measurements of the same list. */
const measuredIn = new WeakMap<readonly Library[], readonly SideBySide[]>();

/** The measurements that set a library beside another, whichever profile tells them. */
function measurementsOf({ id: library }: Library, locale: Locale): Measurement[] {
  const libraries = getLibraries(locale);
  const all = measuredIn.get(libraries) ?? sideBySide(libraries);
  measuredIn.set(libraries, all);
  return all
    .filter(({ libraries: measured }) => measured.includes(library))
    .map(({ id, row, owner, sides }) => {
      const { sources } = libraries.find((other) => other.id === owner)!;
      const { claim, figure, plot, setting, by, year, interest, source } = row;
      return {
        ...{ id, claim, figure, setting, by, year, sides },
        ...(plot ? { plot } : {}),
        ...(interest ? { interest } : {}),
        sources: source.flatMap((key) => {
          const cited = sources[key]!;
          return 'url' in cited ? [{ title: cited.title, url: cited.url }] : [];
        }),
      };
    });
}

/** Takes a library in a language and the day of the build; gives it as a comparison shows it: its facts, when to choose it, its programs, what was measured, the ways out of it. */
export async function toCompared(library: Library, locale: Locale, built: string): Promise<ComparedLibrary> {
  const messages = getMessages(locale);
  return {
    ...toColumn(library, locale, messages, built),
    decision: {
      chooseWhen: library.choose_when,
      avoidWhen: library.avoid_when,
      languages: listOf(readFact(library, 'host_languages').statement) ?? [],
      tasks: await comparedTasks(library, locale),
      ...(library.footprint
        ? { footprint: footprintInWords(library.footprint, locale, messages.footprint) }
        : {}),
      measurements: measurementsOf(library, locale),
      bridges: getBridges(locale).bridges.filter(({ from }) => from === library.id),
    },
  };
}
