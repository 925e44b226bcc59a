import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { visible } from '../../lib/content/file/characters';

/** What a client said, or why it said nothing that counts. */
export type ClientAnswer =
  | { readonly said: string; readonly refused?: undefined }
  | {
      /** One line, in the client's own words where it has some. */
      readonly refused: string;
      /** `missing`: there is no such program. `hung`: it was ended at its time limit. */
      readonly how: 'missing' | 'hung' | 'failed';
      /** What it printed before it failed. */
      readonly said?: string;
      /** The last lines of its complaint. */
      readonly last?: string;
    };

/** How a client is run. */
export interface ClientSetting {
  readonly env: NodeJS.ProcessEnv;
  /** Time limit in milliseconds. */
  readonly limit: number;
  /** Where it runs: away from the project, whose own packages would have a say. */
  readonly cwd?: string;
  /** Ends it early, with all that it started. */
  readonly signal?: AbortSignal;
}

const most = 64 << 20;
/** What stands behind most refusals, deep in what a client prints. */
const unreachable =
  /temporary failure in name resolution|name or service not known|could not resolve host[^\n]*|ENOTFOUND[^\n]*|EAI_AGAIN[^\n]*|ECONNREFUSED[^\n]*|connection refused|network is unreachable|connection timed out|read timed out/i;

const linesOf = (printed: string): string[] =>
  printed
    .replace(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);

/** Takes what a client printed when it failed; gives the line that says why. */
function reasonIn(printed: string): string {
  const lines = linesOf(printed).map((line) => line.trimStart());
  const errors = lines.filter((line) => /\berr(or|!)/i.test(line) && line.split(/\s+/).length > 4);
  const [network] = unreachable.exec(printed) ?? [];
  return visible(network ?? errors[0] ?? lines.at(-1) ?? 'no word').slice(0, 200);
}

/** Ends a client with all that it started. */
function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/** Takes a command, its words and how to run it; gives what it printed, or why it failed. Never throws, and is over soon after the limit. */
export function runClient(
  command: string,
  words: readonly string[],
  { env, limit, cwd = tmpdir(), signal }: ClientSetting,
): Promise<ClientAnswer> {
  return new Promise((done) => {
    const printed = { out: '', err: '' };
    let hung = false;
    const child = spawn(command, words, {
      cwd,
      env: { ...env, LC_ALL: 'C', NO_COLOR: '1', CARGO_TERM_COLOR: 'never' },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    const stop = () => {
      end(child.pid);
      // A grandchild that has left the group may keep the pipes open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(() => {
      hung = true;
      stop();
    }, limit);
    signal?.addEventListener('abort', stop);
    const over = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    const keep = (part: 'out' | 'err') => (chunk: string) => {
      if (printed[part].length < most) printed[part] += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', keep('out'));
    child.stderr.setEncoding('utf8').on('data', keep('err'));
    child.once('error', (error: NodeJS.ErrnoException) => {
      over();
      const missing = error.code === 'ENOENT';
      done({
        refused: missing ? `there is no ${command} here` : `${command} cannot be run: ${error.message}`,
        how: missing ? 'missing' : 'failed',
      });
    });
    child.once('close', (status, signal) => {
      over();
      if (hung) done({ refused: `${command} gave no answer within ${limit / 1000} s`, how: 'hung' });
      else if (status === 0) done({ said: printed.out });
      else
        done({
          refused: `${command} ended with ${status ?? signal}: ${reasonIn(`${printed.err}\n${printed.out}`)}`,
          how: 'failed',
          said: printed.out,
          last: linesOf(printed.err.trim() ? printed.err : printed.out)
            .slice(-8)
            .join('\n'),
        });
    });
  });
}
