import { faultsIn, type Rule } from './rule';

/** Words that stand in the host of a package registry's listing and in no project's own page. */
const registryWords = new Set(['pypi', 'pythonhosted', 'npmjs', 'crates', 'anaconda', 'piwheels', 'unpkg', 'jsdelivr']);

/** Sources are the projects' own pages; package listings are cited as package metadata. */
export const noRegistrySource: Rule = {
  name: 'no-registry-source',
  keeps: 'No source is a page of a package registry: newest versions are cited as package metadata.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, noRegistrySource.name);
      return Object.entries(profile.record.sources).flatMap(([id, source]) => {
        if (!('url' in source)) return [];
        const host = new URL(source.url).hostname;
        return host.split('.').some((label) => registryWords.has(label))
          ? [fault(['sources', id, 'url'], 'a page of a package registry', "the project's own page, or the package's metadata", 'Cite the release notes, or write package, version and read.')]
          : [];
      });
    }),
};
