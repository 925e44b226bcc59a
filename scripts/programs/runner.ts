import { runClient } from '../packages/run-client';
import type { Pin } from '../../lib/programs/pins';

/** What a step is for; each has its time limit. */
type StepKind = 'ask' | 'fetch' | 'build' | 'run';

/** Time limits in milliseconds. */
export type Limits = Readonly<Record<StepKind, number>>;

/** Fetching may bring a gigabyte. A Rust library is compiled whole, each time and with all that it stands on: on two processors that takes longer than ten minutes. */
export const usualLimits: Limits = {
  ask: 60_000,
  fetch: 20 * 60_000,
  build: 90 * 60_000,
  run: 10 * 60_000,
};

/** Runs a command of a step; gives what it printed. Throws with the reason in words. */
export type Step = (
  kind: StepKind,
  command: string,
  words: readonly string[],
  /** Where it runs, if not in the scratch folder. */
  cwd?: string,
) => Promise<string>;

/** What has to be made ready. */
interface Work {
  /** A folder that is removed afterwards. */
  readonly scratch: string;
  /** Wanted version of the runtime. */
  readonly version: string;
  readonly pins: readonly Pin[];
  readonly step: Step;
}

/** How a program is started. */
export interface Start {
  readonly command: string;
  readonly words: readonly string[];
}

/** Packages that are installed, and what makes a program ready that needs them. */
export interface Ready {
  /** Version of the runtime that is there. */
  readonly version: string;
  /** Versions of the packages that were asked for, by their names. */
  readonly packages: Readonly<Record<string, string>>;
  /** Every package that is there, with its version. */
  readonly locked: Readonly<Record<string, string>>;
  /** Takes a name for it in the scratch folder and the file of a program; builds it if it has to be. Throws with the reason in words. */
  prepare(name: string, program: string): Promise<Start>;
}

/** Installs the packages in the scratch folder. Throws with the reason in words. */
export type Runner = (work: Work) => Promise<Ready>;

const failing: Readonly<Record<StepKind, string>> = {
  ask: 'The version could not be asked for',
  fetch: 'The packages could not be fetched',
  build: 'The program could not be built',
  run: 'The program failed',
};

/** How steps are run. */
export interface StepSetting {
  readonly env: NodeJS.ProcessEnv;
  readonly limits: Limits;
  readonly cwd: string;
  readonly signal?: AbortSignal;
}

/** Takes the variables of the shell; gives those under which programs run: they show the CPU, since a GPU of the machine would change what is recorded, and say nothing beside what they print. */
export function programVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, CUDA_VISIBLE_DEVICES: '', TF_CPP_MIN_LOG_LEVEL: '3', PYTHONWARNINGS: 'ignore' };
}

/** Takes packages as a lock file names them; gives each once; two versions of one stand beside each other. */
export function joinVersions(
  packages: Iterable<readonly [name: string, version: string]>,
): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [name, version] of packages)
    found.set(name, (found.get(name) ?? new Set<string>()).add(version));
  return Object.fromEntries([...found].map(([name, versions]) => [name, [...versions].join(', ')]));
}

/** Gives what runs the steps of a program. */
export function stepper({ limits, signal, ...setting }: StepSetting): Step {
  return async (kind, command, words, cwd = setting.cwd) => {
    signal?.throwIfAborted();
    const answer = await runClient(command, words, {
      ...setting,
      cwd,
      limit: limits[kind],
      ...(signal ? { signal } : {}),
    });
    signal?.throwIfAborted();
    if (answer.refused === undefined) return answer.said;
    if (answer.how === 'missing')
      throw new Error(`${answer.refused[0]!.toUpperCase()}${answer.refused.slice(1)}: install it first.`);
    if (answer.how === 'hung')
      throw new Error(
        `${failing[kind]}: ${command} was not done after ${limits[kind] / 60_000} min and was ended.`,
      );
    throw new Error(`${failing[kind]}: ${answer.refused}${answer.last ? `\n${answer.last}` : ''}`);
  };
}

/** Takes the version that is there and the one that is wanted, which may be shorter. Throws, in words, if they differ. */
export function wantVersion(name: string, found: string | undefined, wanted: string): string {
  if (found && `${found}.`.startsWith(`${wanted}.`)) return found;
  throw new Error(
    `${name} ${wanted} is wanted, and ${found ? `${found} is here` : 'what is here names no version'}. Put it on the PATH, or change the environment file.`,
  );
}

/** Takes the pins and what is known of the installed version of each; gives the versions by name. Throws if one is missing or another. */
export function wantPins(
  pins: readonly Pin[],
  installed: (pin: Pin) => string | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pins.map((pin) => {
      const version = installed(pin);
      if (version !== pin.version)
        throw new Error(`${pin.name} ${pin.version} is wanted, and ${version ?? 'none'} was installed.`);
      return [pin.name, version];
    }),
  );
}
