import path from 'node:path';
import { java as runner } from '../programs/java';
import type { Start } from '../programs/runner';
import { buildOf, runForPeak, type Meter } from './meter';
import { bytesOf, spreadOf } from './sizes';

/** Maven and the compiler: the jars of the class path, and the classes that come of the program. */
export const java: Meter = async (subject) => {
  const { program, runs } = subject;
  const ready = await runner(subject);
  const seconds: number[] = [];
  let start: Start | undefined;
  for (let build = 0; build < runs; build += 1) {
    const begin = performance.now();
    start = await ready.prepare(`gradient-${build + 1}`, program);
    seconds.push((performance.now() - begin) / 1000);
  }
  const { words } = start!;
  const [classes, ...jars] = words[words.indexOf('-cp') + 1]!.split(path.delimiter);
  const size = jars.reduce((sum, jar) => sum + bytesOf(jar), 0);
  const peaks: number[] = [];
  let said = '';
  for (let run = 0; run < runs; run += 1) {
    const { printed, peak } = await runForPeak(start!, subject);
    said = printed;
    peaks.push(peak);
  }
  return {
    kind: 'java',
    version: ready.version,
    build: buildOf(said, ready.locked),
    packages: { ...ready.locked, ...ready.packages },
    fetched: size,
    disk: size,
    memory: spreadOf(peaks),
    build_seconds: spreadOf(seconds),
    result: size + bytesOf(classes!),
  };
};
