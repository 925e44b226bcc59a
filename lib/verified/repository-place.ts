/** Something in a public repository that a source cites. */
export interface RepositoryPlace {
  readonly owner: string;
  readonly name: string;
  /** `tree`: a file or folder; `release`: a tag with its notes, which git does not hold; `commit`: one commit; `thread`: words that no repository holds. */
  readonly kind: 'tree' | 'release' | 'commit' | 'thread';
  /** What follows in the address: branch or tag and path, which only the repository can tell apart. */
  readonly rest: readonly string[];
}

const inTree = new Set(['blob', 'tree', 'raw', 'blame', 'edit', 'commits']);

/** Takes the parts of a path; gives them decoded, those that no address has left out. */
function decode(parts: readonly string[]): string[] {
  return parts.filter(Boolean).map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

type Rest = Pick<RepositoryPlace, 'kind' | 'rest'>;

/** Takes what follows the name of a repository on its site; gives the kind of place and what remains. */
function restOf([kind, ...rest]: readonly string[]): Rest {
  if (kind === undefined) return { kind: 'tree', rest: [] };
  if (inTree.has(kind)) return { kind: 'tree', rest };
  if (kind === 'commit') return { kind: 'commit', rest };
  if (kind === 'releases' || kind === 'tags')
    return { kind: 'release', rest: rest[0] === 'tag' ? rest.slice(1) : [] };
  return { kind: 'thread', rest };
}

/** Takes the address of a source; gives the place in a public repository that it names, or nothing if it is a page of another kind. */
export function repositoryPlace(address: string): RepositoryPlace | undefined {
  const { hostname, pathname } = new URL(address);
  const [owner, repository, ...rest] = decode(pathname.split('/'));
  if (!owner || !repository) return undefined;
  const at = { owner, name: repository.replace(/\.git$/, '') };
  if (hostname === 'raw.githubusercontent.com')
    return { ...at, kind: 'tree', rest: rest[0] === 'refs' ? rest.slice(2) : rest };
  return /^(www\.)?github\.com$/.test(hostname) ? { ...at, ...restOf(rest) } : undefined;
}
