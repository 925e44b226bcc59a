import { z } from 'zod';
import { readPin, type Pin } from '../../lib/programs/pins';
import { runtimeOf, type Runtime } from '../../lib/schema/run-record';
import { taskIds, type TaskId } from '../../lib/schema/words/program';

const text = z.string().min(1);
const file = z.strictObject({
  python: text.optional(),
  rust: text.optional(),
  node: text.optional(),
  java: text.optional(),
  packages: z.array(text).min(1),
  also: z.partialRecord(z.enum(taskIds), z.array(text).min(1)).optional(),
  reason: text,
});

/** What the programs of a library run in. */
export interface Environment {
  readonly runtime: Runtime;
  /** Version of the runtime, as exact as it matters: 3.12. */
  readonly version: string;
  /** Packages of the library itself. */
  readonly pins: readonly Pin[];
  /** What one task needs in addition. */
  readonly also: Readonly<Partial<Record<TaskId, readonly Pin[]>>>;
  /** The packages of the library as they are written. */
  readonly asked: readonly string[];
}

/** Takes the text of an environment file; gives what it says. Throws, in words, if it is none or a version is not exact. */
export function readEnvironment(written: string): Environment {
  const parsed = file.safeParse(JSON.parse(written));
  if (!parsed.success) throw new Error(`The environment file is none:\n${z.prettifyError(parsed.error)}`);
  const runtime = runtimeOf(parsed.data);
  if (!runtime)
    throw new Error('The environment file has to name one of python, rust, node and java, with its version.');
  const { packages, also = {} } = parsed.data;
  return {
    runtime,
    version: parsed.data[runtime]!,
    pins: packages.map((pin) => readPin(runtime, pin)),
    also: Object.fromEntries(
      Object.entries(also).map(([task, pins]) => [task, pins.map((pin) => readPin(runtime, pin))]),
    ),
    asked: packages,
  };
}

/** Takes what two tasks want of one package; gives it with the features of both: all programs stand in one project. */
function joinPins(one: Pin, other: Pin): Pin {
  return {
    ...one,
    features: [...new Set([...one.features, ...other.features])],
    defaults: one.defaults || other.defaults,
  };
}

/** Takes an environment; gives every package of it once: those of the library and what its tasks need in addition. Throws if it names two versions of one. */
export function everyPin({ pins, also }: Pick<Environment, 'pins' | 'also'>): Pin[] {
  const versions = new Map<string, string>();
  const once = new Map<string, Pin>();
  for (const pin of [...pins, ...Object.values(also).flat()]) {
    const { name, version, kind, classifier } = pin;
    const known = versions.get(name) ?? version;
    if (known !== version) throw new Error(`${name} is wanted in two versions: ${known} and ${version}.`);
    versions.set(name, version);
    // A Java package may be named once more for its native files.
    const key = [name, kind, classifier].join(':');
    const before = once.get(key);
    once.set(key, before ? joinPins(before, pin) : pin);
  }
  return [...once.values()];
}
