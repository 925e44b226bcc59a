import { newestOf } from './compare-versions';
import type { PackageClient, Understood } from './newest';

const plain = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-');

/** Takes the name of a file of a package; gives the version in it. */
function versionIn(file: string, name: string): string | undefined {
  const [, rest, kind] = /^(.*)\.(whl|tar\.gz|tar\.bz2|zip)$/.exec(file) ?? [];
  if (rest === undefined) return undefined;
  // The name of the package may hold hyphens; the version of a wheel ends at the next one.
  const at = [...rest.matchAll(/-(?=\d)/g)].find(({ index }) => plain(rest.slice(0, index)) === plain(name));
  const version = at && rest.slice(at.index + 1);
  return kind === 'whl' ? version?.split('-')[0] : version;
}

/**
 * Reads what `pip index versions -vv` prints: a line a file. Files for another Python or system count too, so that the answer does not hang on the machine;
 * yanked ones do not.
 */
function read(printed: string, name: string): Understood {
  const files = printed
    .split('\n')
    .filter((line) => !/yanked/.test(line))
    .flatMap((line) => {
      const [, file] = /\/([^/\s#?]+\.(?:whl|tar\.gz|tar\.bz2|zip))(?=[\s#?]|$)/.exec(line) ?? [];
      const version = file && versionIn(decodeURIComponent(file), name);
      const [, asked] = /\(requires-python:\s*([^)]*)\)/.exec(line) ?? [];
      return version ? [{ version, asked }] : [];
    });
  const [, last] = /^\S+ \(([^)\s]+)\)$/m.exec(printed) ?? [];
  const { stable, any } = newestOf([...files.map(({ version }) => version), ...(last ? [last] : [])]);
  const version = stable ?? any;
  if (!version) return { strange: 'pip named no version' };
  const asked = files.find((file) => file.version === version && file.asked)?.asked;
  return { version, withPre: any!, ...(asked ? { requires: `Python ${asked}` } : {}) };
}

/** Python packages. */
export const pip: PackageClient = {
  ask: (name) => {
    const words = ['index', 'versions', '-vv', '--ignore-requires-python', '--pre', name];
    return [
      ['pip', ...words],
      ['pip3', ...words],
      ['python3', '-m', 'pip', ...words],
    ];
  },
  read,
  readsFailed: true,
  limit: 60_000,
  env: { PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1', PIP_RETRIES: '1', PIP_DEFAULT_TIMEOUT: '15' },
};
