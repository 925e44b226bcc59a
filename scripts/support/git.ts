import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';

/** How long a command may take that only reads what lies here, and one that asks another machine. */
const limits = { here: 10 * 60_000, away: 60 * 60_000 };

/** What every command is told: the mailmap of the repository itself and no other, no question to anybody, no words in another language. */
const settings = [
  '-c',
  'core.bare=true',
  '-c',
  'mailmap.blob=HEAD:.mailmap',
  '-c',
  `mailmap.file=${devNull}`,
];

/** Takes arguments; runs git and gives what it printed. Throws with its last lines if it fails, or if there is no git. */
function run(args: readonly string[], limit: number): string {
  const { status, stdout, stderr, error, signal } = spawnSync('git', args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: limit,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1' },
  });
  if (status === 0) return stdout;
  const said = `${stderr ?? ''}`.trim().split('\n').slice(-3).join('\n');
  const end = signal
    ? `was stopped after ${limit / 60_000} minutes`
    : (error?.message ?? `ended with ${status}`);
  throw new Error(
    `git ${args.find((word) => /^[a-z]/.test(word) && !word.includes('='))} ${end}${said && `:\n${said}`}`,
  );
}

/** Takes a git directory and arguments; gives what git prints about it. Throws if git fails. */
export function readGit(gitDirectory: string, ...args: readonly string[]): string {
  return run([`--git-dir=${gitDirectory}`, ...settings, ...args], limits.here);
}

/** Takes the arguments of a command that asks another machine; gives what it prints. Throws if git fails. */
export function askGit(...args: readonly string[]): string {
  return run(args, limits.away);
}
