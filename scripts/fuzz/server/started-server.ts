import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const startScript = fileURLToPath(new URL('../../start.mjs', import.meta.url));

/** A site of a few made-up files, served by the script of `npm start` in a process of its own. */
export interface StartedServer {
  /** Folder of the site. */
  readonly out: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Ends the process and removes the folder. */
  stop(): Promise<void>;
}

/** Takes files by their path in the site; gives the server once it answers. Throws if it ends before. */
export async function startServer(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<StartedServer> {
  const home = mkdtempSync(path.join(tmpdir(), 'dl-atlas-served-'));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), content);
  };
  // What the script takes for installed and built.
  write('package-lock.json', '{"packages":{}}');
  write('node_modules/.package-lock.json', '{"packages":{}}');
  for (const [name, content] of Object.entries(files)) write(path.join('out', name), content);
  const child = spawn(process.execPath, [startScript], {
    cwd: home,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => void child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  for await (const line of createInterface(child.stdout)) {
    const port = /:(\d+)$/.exec(line)?.[1];
    if (port) return { out: path.join(home, 'out'), port: Number(port), child, stop };
  }
  await stop();
  throw new Error('The server ended before it served.');
}
