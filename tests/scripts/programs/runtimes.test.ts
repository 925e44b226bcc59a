import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRunRecord } from '@/lib/schema/run-record';
import {
  called,
  cargo,
  folder,
  losses,
  printing,
  record,
  root,
  rust,
  rustc,
  tool,
  verify,
  words,
  write,
} from './made-up-run';

describe('cargo and npm', () => {
  it('Rust: a cargo project with exact versions and features, locked', async () => {
    write('rs', rust);
    rustc();
    cargo();
    expect(await verify()).toContain(losses);
    expect(readFileSync(path.join(root, 'manifest'), 'utf8')).toContain(
      'made-up = { version = "=1.2.3" }\nmade-more = { version = "=0.4.0", default-features = false, features = ["one", "two"] }\n',
    );
    expect(words()).toContain(
      'cargo fetch --locked --manifest-path <scratch>/Cargo.toml --target made-up-host\n',
    );
    expect(words()).toContain('cargo build --release --locked --offline ');
    const text = readFileSync(record, 'utf8');
    expect(text).not.toContain('registry');
    expect(parseRunRecord(text)).toMatchObject({
      day: '2026-11-24',
      rust: '1.95.0',
      runtime: 'Rust 1.95.0',
      packages: { 'made-up': '1.2.3', 'made-more': '0.4.0' },
      locked: { 'made-up': '1.2.3', 'made-more': '0.4.0' },
      reached: true,
      output: losses,
    });
    expect(readdirSync(path.join(folder, 'train')).sort()).toEqual(['made.rs', 'made.run.json']);
  });

  it('Node: an npm project with exact versions, from its lock file and without the scripts of packages', async () => {
    write('mjs', { node: '20', packages: ['@made/up@1.2.3'] });
    tool('node', `case $1 in --version) echo v20.9.1;; *) ${printing(losses)};; esac`);
    tool(
      'npm',
      `[ $1 = ci ] && cp package.json '${root}/manifest' && mkdir -p node_modules/@made/up && echo '{"version":"1.2.3"}' > node_modules/@made/up/package.json\necho '{"packages":{"":{},"node_modules/@made/up":{"version":"1.2.3"},"node_modules/more":{"version":"2.0.0"},"node_modules/@made/up/node_modules/more":{"version":"1.0.0"}}}' > package-lock.json`,
    );
    await verify();
    expect(JSON.parse(readFileSync(path.join(root, 'manifest'), 'utf8'))).toMatchObject({
      dependencies: { '@made/up': '1.2.3' },
    });
    expect(words()).toMatch(/^npm install --package-lock-only .*--ignore-scripts/m);
    expect(words()).toMatch(/^npm ci .*--ignore-scripts/m);
    expect(words()).toContain('node <scratch>/train.mjs\n');
    expect(parseRunRecord(readFileSync(record, 'utf8'))).toMatchObject({
      runtime: 'Node.js 20.9.1',
      packages: { '@made/up': '1.2.3' },
      locked: { '@made/up': '1.2.3', more: '2.0.0, 1.0.0' },
    });
  });
});

describe('Maven and pip', () => {
  it('Java: a Maven project with exact versions, kind and classifier; what the program leaves at home goes too', async () => {
    write(
      'java',
      { java: '17', packages: ['made.up:core:1.0.0-M2', 'made.up:native:3.1:jar:made-up-arch'] },
      'import a.b;\n\npublic class Begin {\n}\n',
    );
    tool(
      'java',
      `case $1 in --version) echo 'openjdk 17.0.15 2025-04-15';; *) [ -d "\${1#-Duser.home=}" ] && ${printing(losses)};; esac`,
    );
    tool('javac', 'for last; do :; done; [ "$(basename "$last")" = Begin.java ] && [ -f "$last" ]');
    tool(
      'mvn',
      `cp pom.xml '${root}/manifest'; echo "/kept/core/1.0.0-M2/core-1.0.0-M2.jar:/kept/other/1/other-1.jar:/kept/native/3.1/native-3.1-made-up-arch.jar" > class-path.txt`,
    );
    await verify();
    expect(readFileSync(path.join(root, 'manifest'), 'utf8')).toContain(
      '<groupId>made.up</groupId><artifactId>native</artifactId><version>3.1</version><type>jar</type><classifier>made-up-arch</classifier>',
    );
    expect(words()).toMatch(/^java .*-cp <scratch>\/train\/classes:\/kept\/core.* Begin$/m);
    expect(parseRunRecord(readFileSync(record, 'utf8'))).toMatchObject({
      runtime: 'Java 17.0.15',
      packages: { 'made.up:core': '1.0.0-M2', 'made.up:native': '3.1' },
      locked: { core: '1.0.0-M2', other: '1', 'native-made-up-arch': '3.1' },
    });
  });

  it('Python: a virtual environment', async () => {
    write('py', { python: '3.99', packages: ['made-up==1.2'] });
    tool(
      'python3.99',
      `case "$*" in
*version_info*) echo 3.99;;
"-m venv"*) mkdir -p "$3/bin" && printf '#!/bin/sh\\necho "venv $*" >> ${called}\\ncase "$*" in "-m pip list"*) echo "[{\\"name\\":\\"made-up\\",\\"version\\":\\"1.2\\"},{\\"name\\":\\"pip\\",\\"version\\":\\"25\\"},{\\"name\\":\\"numpy\\",\\"version\\":\\"2.4\\"}]";; "-c"*) echo "{\\\\"version\\\\":\\\\"3.99.1\\\\",\\\\"packages\\\\":{\\\\"made-up\\\\":\\\\"1.2\\\\"}}";; *program-train/program.py) printf "${losses.replaceAll('\n', '\\\\\\\\n')}";; esac\\n' > "$3/bin/python" && chmod +x "$3/bin/python";;
esac`,
    );
    await verify();
    expect(words()).toMatch(/^venv -m pip install .* made-up==1\.2$/m);
    expect(parseRunRecord(readFileSync(record, 'utf8'))).toMatchObject({
      runtime: 'Python 3.99.1',
      packages: { 'made-up': '1.2' },
      locked: { 'made-up': '1.2', numpy: '2.4' },
    });
  });
});
