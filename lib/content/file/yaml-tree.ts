import { isAlias, isMap, isPair, isScalar, isSeq, type Alias, type Document, type Node } from 'yaml';
import { findStrange } from './characters';

/** How deep a value may lie: far more than any schema asks for. */
export const deepest = 40;

/** Something in a YAML text that may not stand there, with its place. */
interface TreeFault {
  readonly offset: number;
  readonly rule: string;
  readonly found: string;
  readonly wanted: string;
  readonly mend: string;
}

const offsetOf = (node: unknown) => (node as Node | null)?.range?.[0] ?? 0;
const childrenOf = (node: unknown): readonly unknown[] => {
  if (isPair(node)) return [node.key, node.value];
  return isMap(node) || isSeq(node) ? node.items : [];
};

/** Gives the last alias of a text: one of them is too many. */
export function lastAlias(document: Document): number {
  const found: number[] = [];
  const walk = (node: unknown): void => {
    if (isAlias(node)) found.push(offsetOf(node));
    else childrenOf(node).forEach(walk);
  };
  walk(document.contents);
  return found.at(-1) ?? 0;
}

function aliasFault(
  alias: Alias,
  target: Node | undefined,
  above: readonly unknown[],
): TreeFault | undefined {
  const fault = (found: string) => ({
    offset: offsetOf(alias),
    rule: 'yaml',
    found,
    wanted: 'an alias for a value that stands above it and has no alias in it',
    mend: 'Write the value out instead of using & and *.',
  });
  if (!target) return fault(`*${alias.source}, which no & names`);
  if (above.includes(target)) return fault(`*${alias.source}, which holds itself`);
  const holdsAlias = (node: unknown): boolean => isAlias(node) || childrenOf(node).some(holdsAlias);
  return holdsAlias(target) ? fault(`*${alias.source}, which holds an alias in turn`) : undefined;
}

function scalarFault(node: unknown): TreeFault | undefined {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const strange = findStrange(node.value);
  return strange && { ...strange, offset: offsetOf(node), rule: 'characters' };
}

function keyFault(key: unknown): TreeFault | undefined {
  const fault = (found: string) => ({
    offset: offsetOf(key),
    rule: 'key',
    found,
    wanted: 'a key that is plain text',
    mend: 'Correct the key or remove it.',
  });
  if (!isScalar(key)) return fault('a key that is no text');
  // It would be lost: objects have one of that name already.
  return key.value === '__proto__' ? fault('the key "__proto__"') : undefined;
}

/** Takes a parsed YAML text; gives what the schema cannot see: aliases that lead nowhere or in circles, values that lie too deep, keys that would be lost, characters that may not stand. */
export function treeFaults(document: Document): TreeFault[] {
  const faults: TreeFault[] = [];
  const note = (fault: TreeFault | undefined) => fault && faults.push(fault);
  const walk = (node: unknown, above: readonly unknown[]): void => {
    if (isAlias(node)) return void note(aliasFault(node, node.resolve(document), above));
    if (isPair(node)) note(keyFault(node.key));
    note(scalarFault(node));
    if (above.length < 2 * deepest) return childrenOf(node).forEach((child) => walk(child, [...above, node]));
    if (childrenOf(node).length > 0)
      note({
        offset: offsetOf(node),
        rule: 'yaml',
        found: `a value more than ${deepest} levels deep`,
        wanted: 'a record as the schema has it',
        mend: 'Remove the levels around it.',
      });
  };
  walk(document.contents, []);
  return faults;
}
