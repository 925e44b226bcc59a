import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PeerPage } from './markdown';

/** A peer: where its Markdown goes and where its build lands, both below its own folder. */
export interface Peer {
  readonly id: string;
  readonly content: string;
  readonly output: string;
}

/** The peers; their settings stand in the folders of the same names. */
export const peers: readonly Peer[] = [
  { id: 'starlight', content: 'src/content/docs', output: 'dist' },
  { id: 'vitepress', content: '.', output: '.vitepress/dist' },
  { id: 'docusaurus', content: 'docs', output: 'build' },
  { id: 'nextra', content: 'content', output: 'out' },
];

const templates = path.join(import.meta.dirname, 'peers');

// What this process was started with (conditions, a mode) is not meant for the peers.
const environment = {
  ...process.env,
  NODE_OPTIONS: '',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Takes a folder, a command and what its environment has besides; runs it with its output shown. Throws if it fails. */
export function run(
  folder: string,
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): void {
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...environment, ...settings },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}.`);
}

/** Gives the packages of a peer with their versions, React and Node left out. */
export function versionsOf({ id }: Peer): string {
  const { dependencies } = JSON.parse(readFileSync(path.join(templates, id, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.entries(dependencies)
    .filter(([name]) => !/^(node|react|react-dom)$/.test(name))
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

/** Installs what a package.json asks for, if it is not there yet. The installed copy of the file is the sign of a finished install. */
export function install(folder: string): void {
  const wanted = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const sign = path.join(folder, 'node_modules/.installed-for.json');
  if (existsSync(sign) && readFileSync(sign, 'utf8') === wanted) return;
  // The Node that some peers want comes as a package that fetches its program by a script; our own .npmrc runs none.
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts=false']);
  writeFileSync(sign, wanted);
}

/** Takes a peer, the folder of the bench and the pages; builds the peer anew and gives the folder with its site. */
export function buildPeer(peer: Peer, bench: string, pages: readonly PeerPage[]): string {
  const folder = path.join(bench, peer.id);
  const content = path.join(folder, peer.content);
  mkdirSync(folder, { recursive: true });
  for (const name of ['libraries', 'compare', 'claims', 'timeline'])
    rmSync(path.join(content, name), { recursive: true, force: true });
  cpSync(path.join(templates, peer.id), folder, { recursive: true });
  for (const { path: address, title, description, body } of pages) {
    const file = path.join(content, address, 'index.md');
    mkdirSync(path.dirname(file), { recursive: true });
    // Starlight shows the title of the front matter as the heading; the others take it from the text.
    const heading = peer.id === 'starlight' ? '' : `# ${title}\n\n`;
    writeFileSync(
      file,
      `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${heading}${body}\n`,
    );
  }
  install(folder);
  run(folder, 'npm', ['run', 'build']);
  return path.join(folder, peer.output);
}
