import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stepsOf } from '../../lib/programs/steps';
import { findPython, listPackages } from '../programs/python';
import { buildOf, runForPeak, type Meter, type Subject } from './meter';
import { bytesOf, spreadOf } from './sizes';

const pip = ['-m', 'pip', '--disable-pip-version-check', '--quiet'];
const place = 'import sysconfig; print(sysconfig.get_paths()["purelib"])';

/** Takes a program; gives it with a clock before its head, between the head and its step, and after it. What follows in another step is not timed. */
export function timed(program: string): string {
  const steps = stepsOf(program, 'py');
  const head = steps.find(({ id }) => id === undefined);
  const [gradient, ...rest] = steps.filter(({ id }) => id !== undefined);
  if (!head || gradient?.id !== 'gradient')
    throw new Error('The program needs a head that imports the library, and the mark "# step: gradient".');
  return [
    'import time as _time',
    '_begin = _time.perf_counter()',
    head.code,
    '_imported = _time.perf_counter()',
    gradient.code,
    '_done = _time.perf_counter()',
    'print("import %.6f" % (_imported - _begin))',
    'print("all %.6f" % (_done - _begin))',
    ...rest.map(({ code }) => code),
    '',
  ].join('\n');
}

/** A virtual environment with NumPy alone; gives its interpreter and the version. */
async function numpyBeside(interpreter: string, { scratch, step }: Subject) {
  const folder = path.join(scratch, 'beside');
  await step('build', interpreter, ['-m', 'venv', folder]);
  const command = path.join(folder, 'bin', 'python');
  await step('fetch', command, [...pip, 'install', 'numpy']);
  const { numpy } = await listPackages(command, step);
  if (!numpy) throw new Error('NumPy was not installed.');
  return { command, version: numpy };
}

/** Installs the packages; gives what they are, what was fetched for them and what they take on disk. */
async function install(interpreter: string, { scratch, step, pins }: Subject) {
  const folder = path.join(scratch, 'venv');
  await step('build', interpreter, ['-m', 'venv', folder]);
  const command = path.join(folder, 'bin', 'python');
  const site = (await step('ask', command, ['-c', place])).trim();
  const [empty, there] = [bytesOf(site), await listPackages(command, step)];
  const wanted = pins.map(({ name, version }) => `${name}==${version}`);
  const files = path.join(scratch, 'files');
  mkdirSync(files);
  await step('fetch', command, [...pip, 'download', '--dest', files, ...wanted]);
  await step('fetch', command, [...pip, 'install', ...wanted]);
  const all = await listPackages(command, step);
  // What every virtual environment has is nothing that the library brings.
  const packages = Object.fromEntries(
    Object.entries(all).filter(([name, version]) => there[name] !== version),
  );
  return { command, packages, fetched: bytesOf(files), disk: bytesOf(site) - empty };
}

const secondsIn = (printed: string, name: string) =>
  Number(new RegExp(`^${name} ([\\d.]+)$`, 'm').exec(printed)?.[1]);

/** pip and a virtual environment; the clock runs in turn for NumPy, in an environment of its own, and the library. */
export const python: Meter = async (subject) => {
  const { program, scratch, version, step, runs } = subject;
  const interpreter = await findPython(version, step);
  const written = path.join(scratch, 'gradient.py');
  writeFileSync(written, timed(readFileSync(program, 'utf8')));
  const { command, ...installed } = await install(interpreter, subject);
  const numpy = await numpyBeside(interpreter, subject);
  const clock = path.join(scratch, 'clock.py');
  writeFileSync(
    clock,
    'import time\nbegin = time.perf_counter()\nimport numpy\nprint("import %.6f" % (time.perf_counter() - begin))\n',
  );
  const measured: { numpy: number; import: number; all: number; peak: number }[] = [];
  let said = '';
  // The first run of each finds the files on disk and compiles what is not compiled yet; it does not count.
  for (let run = 0; run <= runs; run += 1) {
    const beside = secondsIn(await step('run', numpy.command, [clock]), 'import');
    const { printed, peak } = await runForPeak({ command, words: [written] }, subject);
    said = printed;
    if (run === 0) continue;
    const [imported, all] = [secondsIn(printed, 'import'), secondsIn(printed, 'all')];
    measured.push({ numpy: beside, import: imported, all, peak });
  }
  const told = await step('ask', command, ['-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])']);
  return {
    kind: 'python',
    version: told.trim(),
    build: buildOf(said, installed.packages),
    ...installed,
    memory: spreadOf(measured.map(({ peak }) => peak)),
    numpy: { version: numpy.version, seconds: spreadOf(measured.map((run) => run.numpy)) },
    import: spreadOf(measured.map((run) => run.import / run.numpy)),
    first_gradient: spreadOf(measured.map((run) => run.all / run.numpy)),
  };
};
