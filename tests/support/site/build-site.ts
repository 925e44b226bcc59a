import { spawn } from 'node:child_process';

/** Takes a copy of the site, a folder of content and the moment of the build in seconds; builds the one from the other, for an address that is made up. Throws with what was said if it fails. */
export async function buildSite(folder: string, content: string, moment: number): Promise<void> {
  const child = spawn('npm', ['run', 'build'], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_FOLDER: content,
      NEXT_TELEMETRY_DISABLED: '1',
      SITE_URL: 'https://atlas.example',
      SOURCE_DATE_EPOCH: String(moment),
    },
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text));
  const status = await new Promise((done) => child.on('close', done));
  if (status !== 0) throw new Error(`The build failed:\n${said.slice(-3000)}`);
}
