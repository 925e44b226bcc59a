import { describe, expect, it } from 'vitest';
import { askPackages, type PackageKey } from '../../../scripts/packages/ask-packages';
import { fakeClients, saying } from './fake-clients';

const pip = (name: string): PackageKey => ({ manager: 'pip', name });

/** Asks for packages one after the other; gives the answers in their order. */
async function ask(
  packages: readonly PackageKey[],
  scripts: Readonly<Record<string, string>>,
  limit = 20_000,
) {
  const answers = await askPackages(packages, { env: fakeClients(scripts), limit, atOnce: 1 });
  return packages.map(({ manager, name }) => answers.get(`${manager} ${name}`));
}

const pipLines = `
  Found link https://index.example/some-thing-1.10.0.tar.gz (from https://index.example/simple/some-thing/) (requires-python:>=3.9), version: 1.10.0
  Skipping link: none of the wheel tags (cp314-cp314-win_amd64) are compatible: https://index.example/some_thing-1.11.0-cp314-cp314-win_amd64.whl#sha256=00 (from https://index.example/simple/some-thing/) (requires-python:>=3.12,<3.16)
  Skipping link: yanked for reason: broken: https://index.example/some_thing-1.12.0-py3-none-any.whl (from https://index.example/simple/some-thing/)
  Found link https://index.example/some_thing-2.0rc1-py3-none-any.whl (from https://index.example/simple/some-thing/), version: 2.0rc1
  Found link https://index.example/some_thing_else-9.0-py3-none-any.whl (from https://index.example/simple/some-thing/), version: 9.0
some-thing (2.0rc1)
Available versions: 2.0rc1, 1.10.0`;

describe('what the clients say', () => {
  it('pip: the newest file of any system and Python that was not taken back, with the Python it asks for', async () => {
    expect(await ask([pip('some-thing')], { pip: saying({ 'some-thing': pipLines }) })).toEqual([
      { version: '1.11.0', withPre: '2.0rc1', requires: 'Python >=3.12,<3.16' },
    ]);
  });

  it('pip: files for other machines alone, for which it fails', async () => {
    const script = `${saying({ 'some-thing': pipLines })}\necho "ERROR: No matching distribution found for some-thing" >&2\nexit 1`;
    expect(await ask([pip('some-thing')], { pip: script })).toEqual([
      { version: '1.11.0', withPre: '2.0rc1', requires: 'Python >=3.12,<3.16' },
    ]);
  });

  it('pip: an older one that prints no files', async () => {
    const texts = { bare: 'bare (0.3)\nAvailable versions: 0.3, 0.2', early: 'early (0.1b1)' };
    expect(await ask([pip('bare'), pip('early')], { pip: saying(texts) })).toEqual([
      { version: '0.3', withPre: '0.3' },
      { version: '0.1b1', withPre: '0.1b1' },
    ]);
  });

  it('pip under another name', async () => {
    expect(await ask([pip('bare')], { pip3: 'echo "bare (0.4)"' })).toEqual([
      { version: '0.4', withPre: '0.4' },
    ]);
    expect(await ask([pip('bare')], { python3: '[ "$1 $2" = "-m pip" ] && echo "bare (0.5)"' })).toEqual([
      { version: '0.5', withPre: '0.5' },
    ]);
  });

  it('npm: the version tagged latest with its day and Node', async () => {
    const view = JSON.stringify({
      version: '4.22.0',
      engines: { node: '>=18' },
      time: {
        created: '2018-01-01T00:00:00.000Z',
        modified: '2026-11-01T00:00:00.000Z',
        '4.22.0': '2025-10-21T08:00:00.000Z',
        '5.0.0-rc.1': '2026-10-01T00:00:00.000Z',
      },
    });
    const key: PackageKey = { manager: 'npm', name: '@made/up' };
    expect(await ask([key], { npm: saying({ '@made/up': '' }).replace("''", `'${view}'`) })).toEqual([
      expect.objectContaining({ refused: expect.stringContaining('No matching') as string }),
    ]);
    expect(await ask([key], { npm: `[ "$2" = "@made/up" ] && printf '%s' '${view}'` })).toEqual([
      { version: '4.22.0', withPre: '5.0.0-rc.1', date: '2025-10-21', requires: 'Node >=18' },
    ]);
  });

  it('cargo: the latest where another one is shown, with the Rust it asks for', async () => {
    const texts = {
      one: 'one #words\\nA library\\nversion: 0.18.0\\nlicense: MIT\\nrust-version: 1.85',
      two: 'two\\nversion: 0.17.1 (latest 0.19.0)\\nrust-version: unknown',
    };
    const script = Object.entries(texts)
      .map(([name, text]) => `[ "$last" = ${name} ] && printf '${text}\\n'`)
      .join('\n');
    const keys = ['one', 'two'].map((name): PackageKey => ({ manager: 'cargo', name }));
    expect(await ask(keys, { cargo: `${script}\nexit 0` })).toEqual([
      { version: '0.18.0', withPre: '0.18.0', requires: 'Rust >=1.85' },
      { version: '0.19.0', withPre: '0.19.0' },
    ]);
  });

  it('mvn: what the plug-in finds newer than nothing, on one line or two', async () => {
    const keys = ['made.up:one', 'made.up:a-rather-long-name'].map((name): PackageKey => ({
      manager: 'mvn',
      name,
    }));
    const printed =
      '[INFO] The following dependencies in Dependencies have newer versions:\\n[INFO]   made.up:one ........... 0 -> 1.2.0\\n[INFO]   made.up:a-rather-long-name ...\\n[INFO]                            0 -> 0.9.1\\n[INFO]\\n';
    expect(await ask(keys, { mvn: `printf '${printed}'` })).toEqual([
      { version: '1.2.0', withPre: '1.2.0' },
      { version: '0.9.1', withPre: '0.9.1' },
    ]);
  });
});

describe('a client that does not answer', () => {
  it('is not there: one line, and it is not looked for again', async () => {
    expect(await ask([pip('one'), pip('two')], {})).toEqual([
      { refused: 'there is no python3 here' },
      { refused: 'there is no python3 here' },
    ]);
    expect(await ask([{ manager: 'npm', name: 'one' }], { npm: 'exit 0', pip: 'exit 0' })).toEqual([
      { refused: 'npm answered something else than JSON' },
    ]);
  });

  it('hangs, with all that it started: it is ended at the limit, and after the second time not asked', async () => {
    const begun = Date.now();
    const answers = await ask(
      [pip('one'), pip('two'), pip('three')],
      { pip: '/bin/sleep 60 & /bin/sleep 60' },
      300,
    );
    expect(answers).toEqual([
      { refused: 'pip gave no answer within 0.3 s' },
      { refused: 'pip gave no answer within 0.3 s' },
      { refused: 'pip gave no answer within 0.3 s, twice: not asked again' },
    ]);
    expect(Date.now() - begun).toBeLessThan(20_000);
  });

  it.each([
    [
      'says why',
      'echo "WARNING: first" >&2; echo "ERROR: No matching distribution found for x" >&2; exit 1',
      'ended with 1: ERROR: No matching distribution found for x',
    ],
    [
      'has no network',
      'echo "WARNING: Retrying after connection broken by NewConnectionError: [Errno -3] Temporary failure in name resolution" >&2; echo "ERROR: No matching distribution found for x" >&2; exit 1',
      'ended with 1: Temporary failure in name resolution',
    ],
    ['ends without a word', 'exit 7', 'ended with 7: no word'],
    ['dies', 'kill -9 $$', 'ended with SIGKILL: no word'],
    [
      'turns words round',
      'printf "ERROR: this \\342\\200\\256 is turned\\n" >&2; exit 1',
      'ended with 1: ERROR: this <U+202E> is turned',
    ],
  ])('%s', async (_, script, reason) => {
    expect(await ask([pip('x')], { pip: script })).toEqual([{ refused: `pip ${reason}` }]);
  });

  it.each([
    ['pip', 'echo "<html>502</html>"', 'pip named no version'],
    ['pip', '/usr/bin/head -c 100000 /dev/urandom', 'pip named no version'],
    ['npm', 'echo "<html>502</html>"', 'npm answered something else than JSON'],
    ['npm', 'echo null', 'npm named no version'],
    ['npm', 'echo "{\\"version\\": 3}"', 'npm named no version'],
    ['cargo', 'echo "version: unknown"', 'cargo named no version'],
    ['mvn', 'echo "[INFO] BUILD SUCCESS"', 'mvn named no version'],
  ])('%s answers nonsense: %s', async (command, script, refused) => {
    const manager = command as 'pip' | 'npm' | 'cargo' | 'mvn';
    expect(await ask([{ manager, name: 'a:b' }], { [command]: script })).toEqual([{ refused }]);
  });

  it('nobody can be asked where no client is ordinary', async () => {
    expect(await ask([{ manager: 'julia', name: 'Flux' }], {})).toEqual([{ unknown: 'no client for julia' }]);
  });

  it('a package that several profiles have is asked for once', async () => {
    const env = fakeClients({ pip: 'echo "$last" >> "$0.log"; echo "$last (1.0)"' });
    await askPackages([pip('one'), pip('two'), pip('one')], { env, limit: 20_000 });
    const { readFileSync } = await import('node:fs');
    expect(readFileSync(`${env.PATH}/pip.log`, 'utf8').trim().split('\n').sort()).toEqual(['one', 'two']);
  });
});
