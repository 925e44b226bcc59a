// npm start: installs and builds what is missing, then serves the exported site. Plain JavaScript, since nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isBuilt, isInstalled, setHooks } from './support/state.mjs';

function npm(...args) {
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isInstalled()) npm('ci');
setHooks();
if (!isBuilt()) npm('run', 'build');
if (!existsSync('out/index.html')) {
  console.error('There is no built site in out/. Run npm run build and read its first fault.');
  process.exit(1);
}
const { serve } = await import('./support/serve/serve.mjs');
const port = Number(process.env.PORT ?? 3000);
try {
  const { address, end } = await serve('out', port);
  console.log(`DL Atlas is served on ${address}`);
  // The second signal of a kind ends it at once.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end());
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another: PORT=3001 npm start`
      : error.message,
  );
  process.exit(1);
}
