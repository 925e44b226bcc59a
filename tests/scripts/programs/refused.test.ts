import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  cargo,
  losses,
  printing,
  record,
  rust,
  rustc,
  tool,
  tools,
  verify,
  words,
  write,
  type Trial,
} from './made-up-run';

const refused = async (wanted: RegExp | string, trial?: Trial) => {
  writeFileSync(record, 'old');
  await expect(verify(trial)).rejects.toThrow(wanted);
  expect(readFileSync(record, 'utf8')).toBe('old');
};

describe('a run that fails leaves the old record and says why', () => {
  it('a tool is missing', async () => {
    write('rs', rust);
    tool('cargo', 'exit 0');
    await refused('There is no rustc here: install it first.', { found: tools });
  });

  it('another version of the tool is there', async () => {
    write('rs', { ...rust, rust: '1.9' });
    rustc();
    await refused(
      'Rust 1.9 is wanted, and 1.95.0 is here. Put it on the PATH, or change the environment file.',
    );
  });

  it('the download is refused', async () => {
    write('rs', rust);
    rustc();
    tool('cargo', 'echo "error: failed to get made-up: Could not resolve host: index.example" >&2; exit 101');
    await refused(/^The packages could not be fetched: cargo ended with 101: Could not resolve host/);
  });

  it('the build fails, in the words of the compiler', async () => {
    write('rs', rust);
    rustc();
    cargo(
      'echo "error[E0425]: cannot find value x in this scope" >&2; echo " --> src/main.rs:3:5" >&2; exit 101;',
    );
    await refused(/^The program could not be built: .*cannot find value x[\s\S]*src\/main\.rs:3:5/);
  });

  it('the build takes too long: it is ended with all that it started', async () => {
    write('rs', rust);
    rustc();
    cargo('sleep 30;');
    const begun = Date.now();
    await refused('The program could not be built: cargo was not done after 0.01 min and was ended.', {
      limits: { build: 600 },
    });
    expect(Date.now() - begun).toBeLessThan(20_000);
  });

  it('another version of a package was installed', async () => {
    write('rs', { ...rust, packages: ['made-up@1.2.4'] });
    rustc();
    cargo();
    await refused('made-up 1.2.4 is wanted, and none was installed.');
  });

  it('the loss does not fall', async () => {
    write('mjs', { node: '20', packages: ['made@1.2.3'] });
    tool(
      'node',
      `case $1 in --version) echo v20.9.1;; *) echo 'step 0  loss 0.5'; echo 'step 9  loss 0.4';; esac`,
    );
    tool(
      'npm',
      `mkdir -p node_modules/made && echo '{"version":"1.2.3"}' > node_modules/made/package.json; echo '{}' > package-lock.json`,
    );
    await refused('The stated result was not reached: a loss from 0.5 to 0.4.\nstep 0  loss 0.5');
  });
});

describe('a run that cannot begin or go on leaves the old record and says why', () => {
  it('the program prints where it lies on this machine, which no page may show', async () => {
    write('mjs', { node: '20', packages: ['made@1.2.3'] });
    tool(
      'node',
      `case $1 in --version) echo v20.9.1;; *) ${printing(losses)}; echo "saved in $PWD/file";; esac`,
    );
    tool(
      'npm',
      `mkdir -p node_modules/made && echo '{"version":"1.2.3"}' > node_modules/made/package.json; echo '{}' > package-lock.json`,
    );
    await refused('The program printed a place on this machine, which its record must not hold.');
  });

  it.each([
    [{ rust: '1.95', packages: ['made-up@1.2'] }, 'Not a package in an exact version: made-up@1.2.'],
    [{ rust: '1.95', packages: ['made-up'] }, 'Not a package in an exact version: made-up.'],
    [{ node: '20', packages: ['made@^1.2.3'] }, 'Not a package in an exact version: made@^1.2.3.'],
    [{ java: '17', packages: ['made.up:core:1-SNAPSHOT'] }, 'Not a package in an exact version'],
    [{ java: '17', packages: ['made.up:core:[1,2)'] }, 'Not a package in an exact version'],
    [{ python: '3.12', packages: ['made>=1'] }, 'Not a package in an exact version: made>=1.'],
    [{ python: '3.12', rust: '1.95', packages: ['made-up@1.2.3'] }, 'one of python, rust, node and java'],
    [{ packages: ['made-up@1.2.3'] }, 'one of python, rust, node and java'],
    [
      { node: '20', packages: ['made@1.2.3'], also: { leave: ['made@1.2.4'] } },
      'made is wanted in two versions: 1.2.3 and 1.2.4.',
    ],
    [{ node: '20', packages: ['made@1.2.3'], also: { fly: ['more@1.2.3'] } }, 'The environment file is none'],
    [
      { node: '20', packages: ['made@1.2.3'], also: { leave: ['more'] } },
      'Not a package in an exact version: more.',
    ],
    [{ julia: '1.12', packages: ['Made@1.2.3'] }, 'The environment file is none'],
  ])('an environment that cannot hold: %j', async (environment, wanted) => {
    write('py', environment);
    await refused(wanted);
  });

  it('somebody stops it', async () => {
    write('rs', rust);
    rustc();
    cargo('sleep 30;');
    const stop = new AbortController();
    const run = verify({ signal: stop.signal });
    const waiting = setInterval(() => words().includes('cargo build') && stop.abort(), 50);
    await expect(run).rejects.toThrow('Stopped.');
    clearInterval(waiting);
    expect(existsSync(record)).toBe(false);
  });
});
