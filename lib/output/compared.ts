import 'server-only';
import type { ComparedLibrary, Measurement } from '../compare/compared';
import type { Library } from '../content/collection';
import { getBridges, getLibraries } from '../content/load';
import { toColumn } from '../fact/column';
import { listOf, readFact } from '../fact/read';
import { getMessages, type Locale } from '../i18n/locales-fs';
import { footprintInWords } from '../footprint/in-words';
import { comparedTasks } from './programs';

/** The ids of the libraries that a measurement names: those of its bars; without bars its own, and those whose names its words hold. */
function namedIn(
  row: Library['benchmarks'][number],
  own: Library,
  names: readonly Pick<Library, 'id' | 'name'>[],
): string[] {
  if (row.plot) return [...new Set(row.plot.bars.flatMap(({ library }) => library ?? []))];
  const words = `${row.claim} ${row.figure}`.split(/[^\p{Script=Latin}\d.]+/u);
  return names.filter(({ id, name }) => id === own.id || words.includes(name)).map(({ id }) => id);
}

/** Gives what makes two reports of one measurement the same: who measured when, and the same figures in the same unit. */
function keyOf({ by, year, claim, plot }: Library['benchmarks'][number]): string {
  const values = plot ? plot.bars.map(({ value }) => value).sort((a, b) => a - b) : [claim];
  return [by, year, plot?.unit, ...values].join(' ');
}

/** The measurements of a profile that name another library beside it. */
function measurementsOf(library: Library, locale: Locale): Measurement[] {
  return library.benchmarks.flatMap((row) => {
    const names = namedIn(row, library, getLibraries(locale));
    if (names.length < 2) return [];
    const { claim, figure, setting, by, year, interest } = row;
    const sources = row.source.flatMap((id) => {
      const source = library.sources[id]!;
      return 'url' in source ? [{ title: source.title, url: source.url }] : [];
    });
    return [
      {
        claim,
        figure,
        setting,
        by,
        year,
        ...(interest ? { interest } : {}),
        key: keyOf(row),
        names,
        sources,
      },
    ];
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
