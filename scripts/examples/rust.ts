import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Pin } from './environment';
import { wantPins, wantVersion, type Runner } from './runner';

function dependency({ name, version, features, defaults }: Pin): string {
  const parts = [
    `version = "=${version}"`,
    ...(defaults ? [] : ['default-features = false']),
    ...(features.length > 0 ? [`features = [${features.map((name) => `"${name}"`).join(', ')}]`] : []),
  ];
  return `${name} = { ${parts.join(', ')} }`;
}

/** A cargo project: its lock file is made once and holds from then on; the program is built with optimisation. */
export const rust: Runner = async ({ program, scratch, version, pins, step }) => {
  const told = await step('ask', 'rustc', ['-vV']);
  const found = wantVersion('Rust', /^release: (\S+)$/m.exec(told)?.[1], version);
  const host = /^host: (\S+)$/m.exec(told)?.[1];
  const manifest = path.join(scratch, 'Cargo.toml');
  mkdirSync(path.join(scratch, 'src'));
  copyFileSync(program, path.join(scratch, 'src', 'main.rs'));
  writeFileSync(
    manifest,
    `[package]\nname = "example"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n\n[dependencies]\n${pins.map(dependency).join('\n')}\n`,
  );
  const here = ['--manifest-path', manifest];
  await step('fetch', 'cargo', ['generate-lockfile', ...here]);
  await step('fetch', 'cargo', ['fetch', '--locked', ...here, ...(host ? ['--target', host] : [])]);
  const target = path.join(scratch, 'target');
  await step('build', 'cargo', [
    ...['build', '--release', '--locked', '--offline', '--quiet', '--target-dir', target],
    ...here,
  ]);
  const locked = new Set(
    [
      ...readFileSync(path.join(scratch, 'Cargo.lock'), 'utf8').matchAll(
        /^name = "(.+)"\r?\nversion = "(.+)"/gm,
      ),
    ].map(([, name, of]) => `${name} ${of}`),
  );
  return {
    version: found,
    packages: wantPins(pins, (pin) => (locked.has(`${pin.name} ${pin.version}`) ? pin.version : undefined)),
    command: path.join(target, 'release', 'example'),
    words: [],
  };
};
