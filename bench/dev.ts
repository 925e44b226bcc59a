// npm run bench:dev: how long a contributor waits from saving a note to the fresh page of npm run dev. The note is put back in the end.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { median } from './pages/bars';

const rounds = 7;
const aim = 1500;
const port = 3947;
const file = 'content/libraries/jax.md';
const pages = { profile: '/en/libraries/jax/', pair: '/en/compare/flux-vs-jax/' };

const original = readFileSync(file, 'utf8');
const server = spawn('npx', ['--no-install', 'next', 'dev', '-p', String(port)], {
  stdio: 'ignore',
  detached: process.platform !== 'win32',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});

function end(): void {
  writeFileSync(file, original);
  if (process.platform === 'win32') server.kill();
  else process.kill(-server.pid!, 'SIGTERM');
}
process.once('SIGINT', () => {
  end();
  process.exit(130);
});

/** Asks for a page until the server answers with it. */
async function load(page: string, tries = 240): Promise<string> {
  try {
    const answer = await fetch(`http://localhost:${port}${page}`);
    if (answer.ok) return await answer.text();
  } catch {
    // The server is not up yet.
  }
  if (tries === 0) throw new Error(`next dev did not answer ${page}.`);
  await new Promise((done) => setTimeout(done, 500));
  return load(page, tries - 1);
}

/** Saves a note with a new word in it; gives the milliseconds until the page with this word has come whole. */
async function timeOf(page: string, word: string): Promise<number> {
  writeFileSync(file, original.replace(/^( *note: ")/m, `$1${word} `));
  const begun = performance.now();
  while (!(await load(page)).includes(word)) await new Promise((done) => setTimeout(done, 10));
  return performance.now() - begun;
}

try {
  for (const [kind, page] of Object.entries(pages)) {
    await load(page);
    const times: number[] = [];
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      const time = await timeOf(page, `Round${round}of${kind}`);
      if (round > 0) times.push(time);
    }
    console.log(
      `${kind}, from saving a note to the fresh page: median ${Math.round(median(times))} ms of ${rounds}, ${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))} ms (aim: under ${aim} ms)`,
    );
    if (median(times) >= aim) process.exitCode = 1;
  }
} finally {
  end();
}
