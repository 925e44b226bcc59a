import path from 'node:path';
import { java as runner } from '../programs/java';
import { buildOf, runForPeaks, timeBuilds, type Meter } from './meter';
import { bytesOf, spreadOf } from './sizes';

/** Maven and the compiler: the jars of the class path, and the classes that come of the program. */
export const java: Meter = async (subject) => {
  const { program, runs } = subject;
  const ready = await runner(subject);
  const { start, seconds } = await timeBuilds(runs, (round) => ready.prepare(`gradient-${round}`, program));
  const { words } = start;
  const [classes, ...jars] = words[words.indexOf('-cp') + 1]!.split(path.delimiter);
  const size = jars.reduce((sum, jar) => sum + bytesOf(jar), 0);
  const { printed, peaks } = await runForPeaks(start, subject);
  return {
    kind: 'java',
    version: ready.version,
    build: buildOf(printed, ready.locked),
    packages: { ...ready.locked, ...ready.packages },
    fetched: size,
    disk: size,
    memory: spreadOf(peaks),
    build_seconds: spreadOf(seconds),
    result: size + bytesOf(classes!),
  };
};
