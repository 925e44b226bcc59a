import 'server-only';
import type { ComparedLibrary, ComparedProgram, Measurement } from '../compare/compared';
import { sideBySide, type SideBySide } from '../compare/side-by-side';
import type { Library } from '../content/collection';
import { getBridges, getLibraries } from '../content/load';
import { toColumn } from '../fact/column';
import { listOf, readFact } from '../fact/read';
import { fill, formatDate } from '../i18n/format';
import { getMessages, type Locale, type Messages } from '../i18n/locales-fs';
import { punctuation } from '../i18n/punctuation';

/** The program with its run in one sentence. */
function programOf({ example }: Library, locale: Locale, words: Messages['compare']): ComparedProgram {
  const { file, code, run, not_run: notRun } = example;
  if (!run) return { file, code: code.trimEnd(), ...(notRun ? { notRun } : {}) };
  const packages = Object.entries(run.packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(punctuation(locale).list);
  const { day, runtime, seconds } = run;
  return {
    file,
    code: code.trimEnd(),
    ran: fill(words.programs.ran, { date: formatDate(locale, day), runtime, seconds, packages }),
  };
}

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

/** Takes a library in a language and the day of the build; gives it as a comparison shows it: its facts, when to choose it, its program, what was measured, the ways out of it. */
export function toCompared(library: Library, locale: Locale, built: string): ComparedLibrary {
  const messages = getMessages(locale);
  return {
    ...toColumn(library, locale, messages, built),
    decision: {
      chooseWhen: library.choose_when,
      avoidWhen: library.avoid_when,
      languages: listOf(readFact(library, 'host_languages').statement) ?? [],
      program: programOf(library, locale, messages.compare),
      measurements: measurementsOf(library, locale),
      bridges: getBridges(locale).bridges.filter(({ from }) => from === library.id),
    },
  };
}
