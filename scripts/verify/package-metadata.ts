import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackageManager } from '../../lib/schema/values/package';

/** What a client says of a package: its metadata as text, or why there is none. `absent`: it knows the package, and no such version. */
export type PackageAnswer =
  | { readonly text: string; readonly version: string }
  | { readonly refused: 'no-client' | 'refused' | 'absent'; readonly detail: string };

interface Ran {
  readonly text: string;
  readonly said: string;
  readonly status: number | null;
  readonly absent: boolean;
}

function run(client: string, args: readonly string[], limit = 180_000): Ran {
  const { status, stdout, stderr, error } = spawnSync(client, args, {
    encoding: 'utf8',
    timeout: limit,
    maxBuffer: 64 << 20,
    env: { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1', NO_COLOR: '1' },
  });
  return {
    text: stdout ?? '',
    said: stderr ?? '',
    status,
    absent: (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT',
  };
}

const noClient = (client: string): PackageAnswer => ({
  refused: 'no-client',
  detail: `${client} is not installed`,
});

const refuse = ({ said, status }: Ran, client: string): PackageAnswer => ({
  refused: 'refused',
  detail: (said.trim().split('\n').at(-1) || `${client} ended with ${status}`).slice(0, 200),
});

/** Pythons and systems for which a package may have files: each has its own. */
const pythons = ['3.13', '3.12', '3.11', '3.10', '3.9', '3.8', '3.7'];
const glibc = ['2_28', '2_27', '2_24', '2_17', '2014'];
const systems = [
  glibc.map((version) => `manylinux${version === '2014' ? '' : '_'}${version}_x86_64`),
  glibc.map((version) => `manylinux${version === '2014' ? '' : '_'}${version}_aarch64`),
  ['win_amd64'],
  ['14_0', '13_0', '12_0', '11_0'].map((version) => `macosx_${version}_arm64`),
];

interface PipReport {
  readonly install?: readonly {
    readonly metadata: { readonly version: string };
    readonly download_info: { readonly url: string };
  }[];
}

function askPip(name: string, version: string, cache: string): PackageAnswer {
  // Asked for files of another Python or system, pip wants to know where they would go; nothing goes there.
  const target = path.join(cache, 'nothing');
  const ask = (options: readonly string[]) =>
    run('pip', [
      ...['install', '--dry-run', '--quiet', '--no-deps', '--ignore-installed', '--ignore-requires-python'],
      ...['--only-binary', ':all:'],
      ...['--report', '-', '--target', target, ...options, `${name}==${version}`],
    ]);
  const read = ({ text, status }: Ran) =>
    status === 0 ? (JSON.parse(text) as PipReport).install?.[0] : undefined;
  let last: Ran | undefined;
  for (const python of pythons) {
    last = ask(['--python-version', python]);
    if (last.absent) return noClient('pip');
    const own = read(last);
    if (!own) continue;
    const files = systems.flatMap((system) => {
      const other = read(
        ask(['--python-version', python, ...system.flatMap((name) => ['--platform', name])]),
      );
      return other ? [path.posix.basename(other.download_info.url)] : [];
    });
    const text = [own.metadata, path.posix.basename(own.download_info.url), ...files];
    return { text: JSON.stringify(text, null, 1).replaceAll('\\n', '\n'), version: own.metadata.version };
  }
  const others = /from versions: (?!none)/.test(last?.said ?? '');
  return others
    ? { refused: 'absent', detail: `pip offers no file of ${name} ${version}` }
    : refuse(last!, 'pip');
}

function askNpm(name: string, version: string): PackageAnswer {
  const ran = run('npm', ['view', `${name}@${version}`, '--json']);
  if (ran.absent) return noClient('npm');
  if (ran.status !== 0)
    return /E404/.test(`${ran.said}${ran.text}`) || ran.text.trim() === ''
      ? { refused: 'absent', detail: `npm knows no ${name} ${version}` }
      : refuse(ran, 'npm');
  return { text: ran.text, version };
}

function askCargo(name: string, version: string): PackageAnswer {
  const ran = run('cargo', ['info', '--color', 'never', `${name}@${version}`]);
  if (ran.absent) return noClient('cargo');
  if (ran.status === 0) return { text: ran.text, version };
  return /could not find/.test(ran.said)
    ? { refused: 'absent', detail: `cargo knows no ${name} ${version}` }
    : refuse(ran, 'cargo');
}

/** Takes a name as group:artifact. */
function askMaven(name: string, version: string, cache: string): PackageAnswer {
  const [group = '', artifact = ''] = name.split(':');
  const local = path.join(cache, 'maven');
  const ran = run('mvn', [
    ...['--batch-mode', '--quiet', 'dependency:get', '-Dtransitive=false'],
    ...[`-Dartifact=${name}:${version}:pom`, `-Dmaven.repo.local=${local}`],
  ]);
  if (ran.absent) return noClient('mvn');
  if (ran.status !== 0)
    return /Could not find artifact/.test(`${ran.text}${ran.said}`)
      ? { refused: 'absent', detail: `mvn knows no ${name} ${version}` }
      : refuse(ran, 'mvn');
  const file = path.join(local, ...group.split('.'), artifact, version, `${artifact}-${version}.pom`);
  return { text: readFileSync(file, 'utf8'), version };
}

/** Takes a client, a package, its version and a folder for what the client keeps; gives what the client says of it. What a version says never changes: it is asked once. Never throws. */
export function askPackage(
  manager: PackageManager,
  name: string,
  version: string,
  cache: string,
): PackageAnswer {
  const clients = { pip: askPip, npm: askNpm, cargo: askCargo, mvn: askMaven };
  const kept = path.join(cache, 'packages', encodeURIComponent(`${manager} ${name} ${version}`));
  try {
    if (existsSync(kept)) return { text: readFileSync(kept, 'utf8'), version };
    const answer = clients[manager](name, version, cache);
    if ('text' in answer) {
      mkdirSync(path.dirname(kept), { recursive: true });
      writeFileSync(kept, answer.text);
    }
    return answer;
  } catch (error) {
    return { refused: 'refused', detail: `${manager}: ${(error as Error).message}`.slice(0, 200) };
  }
}
