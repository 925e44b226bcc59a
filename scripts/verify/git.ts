import { spawnSync } from 'node:child_process';

/** What git printed, or why it did not. */
export type GitAnswer =
  | { readonly text: string; readonly status: number; readonly reason?: undefined }
  | { readonly reason: string; readonly text?: undefined; readonly status?: undefined };

/** A copied repository may hold anything: nothing that its settings name is run, nothing is asked for. */
const careful = [
  'safe.directory=*',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.ext.allow=never',
  'credential.helper=',
  'log.showSignature=false',
  'core.quotePath=false',
].flatMap((setting) => ['-c', setting]);

const environment = () => ({
  ...process.env,
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: 'true',
  GIT_PAGER: 'cat',
  GIT_OPTIONAL_LOCKS: '0',
  TZ: 'UTC',
  LC_ALL: 'C',
});

/** Takes the arguments of git and how long it may take; gives what it printed, status 1 (nothing found) included, or the first line of its complaint. Never throws. */
export function git(args: readonly string[], limit = 120_000): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', [...careful, ...args], {
    encoding: 'utf8',
    timeout: limit,
    maxBuffer: 512 << 20,
    env: environment(),
  });
  if (error)
    return {
      reason: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed' : error.message,
    };
  if (status === 0 || status === 1) return { text: stdout, status };
  const said =
    stderr.split('\n').find((line) => /^(fatal|error):/.test(line)) ?? stderr.trim().split('\n').at(-1);
  return { reason: (said ?? '').replace(/^(fatal|error): /, '').slice(0, 200) || `git ended with ${status}` };
}

/** Takes a git directory and arguments; gives what git printed there, or nothing. */
export function gitIn(folder: string, args: readonly string[], limit?: number): string | undefined {
  return git(['--git-dir', folder, ...args], limit).text;
}
