import { newestOf } from './compare-versions';
import type { PackageClient, Understood } from './newest';

interface View {
  readonly version?: unknown;
  readonly engines?: { readonly node?: unknown };
  readonly time?: Readonly<Record<string, unknown>>;
}

/** Reads what `npm view --json` prints of the version that carries the tag latest. */
function read(printed: string): Understood {
  let view: View | null;
  try {
    view = JSON.parse(printed) as View | null;
  } catch {
    return { strange: 'npm answered something else than JSON' };
  }
  if (typeof view?.version !== 'string') return { strange: 'npm named no version' };
  const { version, engines, time = {} } = view;
  const published = time[version];
  const versions = Object.keys(time).filter((key) => key !== 'created' && key !== 'modified');
  return {
    version,
    withPre: newestOf([version, ...versions]).any ?? version,
    ...(typeof published === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(published)
      ? { date: published.slice(0, 10) }
      : {}),
    ...(typeof engines?.node === 'string' ? { requires: `Node ${engines.node}` } : {}),
  };
}

/** JavaScript packages. */
export const npm: PackageClient = {
  ask: (name) => [['npm', 'view', name, 'version', 'engines', 'time', '--json']],
  read,
  limit: 60_000,
  env: {
    npm_config_update_notifier: 'false',
    npm_config_fetch_retries: '1',
    npm_config_fetch_timeout: '20000',
  },
};
