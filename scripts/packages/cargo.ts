import { isPreRelease } from './compare-versions';
import type { PackageClient, Understood } from './newest';

/** Reads what `cargo info` prints: a key a line. */
function read(printed: string): Understood {
  const [, shown, latest] = /^version: (\S+)(?: .*\(latest (\S+)\)| \(latest (\S+)\))?/m.exec(printed) ?? [];
  const version = latest ?? shown;
  if (!version || !/^\d/.test(version)) return { strange: 'cargo named no version' };
  const [, rust] = /^rust-version: (\d\S*)/m.exec(printed) ?? [];
  // Where only pre-releases are, cargo shows the newest of them.
  return {
    version,
    withPre: version,
    ...(rust && !isPreRelease(rust) ? { requires: `Rust >=${rust}` } : {}),
  };
}

/** Rust packages. */
export const cargo: PackageClient = {
  ask: (name) => [['cargo', 'info', '--quiet', name]],
  read,
  limit: 90_000,
  env: { CARGO_NET_RETRY: '1', CARGO_HTTP_TIMEOUT: '20' },
};
