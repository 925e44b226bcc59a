/** What a program needs, as a file of its own tools. */
export interface EnvironmentFile {
  /** Name under which the tools look for it. */
  readonly name: string;
  /** Ending under which it is handed out beside the program. */
  readonly ending: string;
  readonly text: string;
}

/** What content/programs/environments/<id>.json says, as far as it is needed here. */
interface Environment {
  readonly python?: string;
  readonly rust?: string;
  readonly node?: string;
  readonly java?: string;
  readonly packages?: readonly string[];
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

/** Takes a crate as it is pinned ("burn@0.22.1 --no-default-features --features flex"); gives its line in Cargo.toml. */
function crateLine(pinned: string): string {
  const [crate = '', ...options] = pinned.split(/\s+/);
  const [name, version] = crate.split('@');
  const at = options.indexOf('--features');
  const features = (at < 0 ? '' : (options[at + 1] ?? '')).split(',').filter(Boolean);
  const parts = [
    `version = "=${version}"`,
    ...(options.includes('--no-default-features') ? ['default-features = false'] : []),
    ...(features.length > 0 ? [`features = [${features.map((feature) => `"${feature}"`).join(', ')}]`] : []),
  ];
  return `${name} = { ${parts.join(', ')} }`;
}

/** Takes an artifact as it is pinned ("group:artifact:version:kind:classifier"); gives its element in pom.xml. */
function artifactElement(pinned: string): string {
  const [group, artifact, version, kind, classifier] = pinned.split(':');
  const more = [
    ...(kind ? [`<type>${kind}</type>`] : []),
    ...(classifier ? [`<classifier>${classifier}</classifier>`] : []),
  ];
  return [
    '    <dependency>',
    `      <groupId>${group}</groupId>`,
    `      <artifactId>${artifact}</artifactId>`,
    `      <version>${version}</version>`,
    ...more.map((element) => `      ${element}`),
    '    </dependency>',
  ].join('\n');
}

/** Takes a package as it is pinned ("@tensorflow/tfjs@4.22.0"); gives its name and version. */
function packagePair(pinned: string): [name: string, version: string] {
  const at = pinned.lastIndexOf('@');
  return [pinned.slice(0, at), pinned.slice(at + 1)];
}

/** Takes the text of an environment and a task; gives what its programs need for that task as a file of their own tools, nothing if it names none. */
export function environmentFile(text: string, task: string): EnvironmentFile | undefined {
  const { python, rust, node, java, packages = [], also = {} } = JSON.parse(text) as Environment;
  const all = [...packages, ...(also[task] ?? [])];
  if (python)
    return {
      name: 'requirements.txt',
      // Not .txt: the build removes what Next writes under that ending.
      ending: 'requirements',
      text: `# Python ${python}\n${all.join('\n')}\n`,
    };
  if (rust)
    return {
      name: 'Cargo.toml',
      ending: 'toml',
      text: `[package]\nname = "example"\nversion = "0.0.0"\nedition = "2021"\nrust-version = "${rust}"\n\n[dependencies]\n${all.map(crateLine).join('\n')}\n`,
    };
  if (node)
    return {
      name: 'package.json',
      ending: 'json',
      text: `${JSON.stringify({ type: 'module', engines: { node }, dependencies: Object.fromEntries(all.map(packagePair)) }, undefined, 2)}\n`,
    };
  if (java)
    return {
      name: 'pom.xml',
      ending: 'xml',
      text: `<project>\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>example</groupId>\n  <artifactId>example</artifactId>\n  <version>1</version>\n  <properties>\n    <maven.compiler.release>${java}</maven.compiler.release>\n  </properties>\n  <dependencies>\n${all.map(artifactElement).join('\n')}\n  </dependencies>\n</project>\n`,
    };
  return undefined;
}
