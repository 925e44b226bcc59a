import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './peers';

/** Builds the site once and gives two copies in the bench's folder: as it is deployed, and with scripts that load at once (and without the policy that is deployed). out/ is left as it is deployed. */
export function buildOwn(bench: string): { deferred: string; eager: string } {
  const [deferred, eager] = [path.join(bench, 'own'), path.join(bench, 'own-eager')];
  run('.', 'npx', ['--no-install', 'next', 'build']);
  run('.', process.execPath, ['--import', 'tsx', 'build/defer-scripts.ts'], { RUNTIME: 'eager' });
  const copy = (folder: string) => {
    rmSync(folder, { recursive: true, force: true });
    // Maps are for the check of licences; Lighthouse would read them.
    cpSync('out', folder, { recursive: true, filter: (file) => !file.endsWith('.map') });
  };
  copy(eager);
  run('.', process.execPath, ['--import', 'tsx', 'build/defer-scripts.ts'], { RUNTIME: '' });
  for (const step of ['write-worker', 'write-csp-and-headers'])
    run('.', process.execPath, ['--import', 'tsx', `build/${step}.ts`]);
  copy(deferred);
  return { deferred, eager };
}
