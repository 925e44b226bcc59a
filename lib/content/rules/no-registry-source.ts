import type { YamlDocument } from '../file/document';
import { faultAt } from '../file/document';
import type { Fault, RecordPath } from '../file/fault';
import { remember } from './remember';
import type { Rule } from './rule';

/** Words that stand in the host of a package registry's listing and in no project's own page. */
const registryWords = new Set([
  'pypi',
  'pythonhosted',
  'npmjs',
  'crates',
  'anaconda',
  'piwheels',
  'unpkg',
  'jsdelivr',
]);

interface File {
  readonly file: string;
  readonly document: YamlDocument;
}

/** Gives every address of a record, with its place. */
function addressesOf(value: unknown, path: RecordPath = []): { path: RecordPath; address: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'url' && typeof inner === 'string'
      ? [{ path: here, address: inner }]
      : addressesOf(inner, here);
  });
}

const remembered = remember<readonly Fault[]>();

function judge({ file, document }: File): Fault[] {
  return addressesOf(document.value)
    .filter(({ address }) => new URL(address).hostname.split('.').some((label) => registryWords.has(label)))
    .map(({ path }) =>
      faultAt(
        file,
        document,
        path,
        noRegistrySource.name,
        'a page of a package registry',
        "the project's own page, or in a profile the package's metadata",
        'Cite the release notes, or write package, version and read.',
      ),
    );
}

/** Sources are the projects' own pages; package listings are cited as package metadata. */
export const noRegistrySource: Rule = {
  name: 'no-registry-source',
  keeps:
    'No address in any file is a page of a package registry: newest versions are cited as package metadata.',
  check: ({ profiles, claims, lineage, bridges, gazetteer, vitals }) =>
    [
      ...profiles,
      ...[claims, lineage, bridges, gazetteer, vitals].flatMap((file) => (file ? [file] : [])),
    ].flatMap((file) => remembered(file.file, [file.document], () => judge(file))),
};
