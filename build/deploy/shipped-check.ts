import { shippedPackages } from '../../lib/licences/shipped';

/** A source map, as far as it is read. */
interface SourceMap {
  readonly sources?: readonly string[];
  readonly sections?: readonly { readonly map: SourceMap }[];
}

/** Takes a path of a source; gives the folder of its package under node_modules, packages inside of Next.js on their own; nothing for our own code. */
function packageOf(source: string): string | undefined {
  const inside = /node_modules\/(?!.*node_modules\/)(.+)$/.exec(source)?.[1];
  return /^(next\/dist\/compiled\/(?:@[^/]+\/)?[^/]+|(?:@[^/]+\/)?[^/]+)/.exec(inside ?? '')?.[1];
}

function sourcesOf(map: SourceMap): readonly string[] {
  return [...(map.sources ?? []), ...(map.sections ?? []).flatMap((section) => sourcesOf(section.map))];
}

/** Takes the source maps and the texts of all shipped scripts and styles; gives what the list of licences has too little or too much, in sentences. */
export function findLicenceGaps(maps: readonly SourceMap[], texts: readonly string[]): string[] {
  const shipped = new Set(maps.flatMap(sourcesOf).map(packageOf));
  shipped.delete(undefined);
  const listed = new Set(shippedPackages.map(({ folder }) => folder));
  return [
    ...[...shipped]
      .filter((folder) => !listed.has(folder!))
      .map((folder) => `${folder} reaches the browser but is not in lib/licences/shipped.ts.`),
    ...shippedPackages
      .filter(
        ({ folder, trace }) => !shipped.has(folder) && !(trace && texts.some((text) => trace.test(text))),
      )
      .map(({ name }) => `${name} is in lib/licences/shipped.ts but does not reach the browser.`),
  ];
}
