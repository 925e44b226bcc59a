import { artifactElement, crateLine, readPin } from './pins';

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

/** Takes the text of an environment and a task; gives what its programs need for that task as a file of their own tools, nothing if it names none. Throws, in words, if a version is not exact. */
export function environmentFile(text: string, task: string): EnvironmentFile | undefined {
  const { python, rust, node, java, packages = [], also = {} } = JSON.parse(text) as Environment;
  const all = [...packages, ...(also[task] ?? [])];
  const pins = (runtime: Parameters<typeof readPin>[0]) => all.map((pinned) => readPin(runtime, pinned));
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
      text: `[package]\nname = "example"\nversion = "0.0.0"\nedition = "2021"\nrust-version = "${rust}"\n\n[dependencies]\n${pins('rust').map(crateLine).join('\n')}\n`,
    };
  if (node)
    return {
      name: 'package.json',
      ending: 'json',
      text: `${JSON.stringify({ type: 'module', engines: { node }, dependencies: Object.fromEntries(pins('node').map(({ name, version }) => [name, version])) }, undefined, 2)}\n`,
    };
  if (java)
    return {
      name: 'pom.xml',
      ending: 'xml',
      text: `<project>\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>example</groupId>\n  <artifactId>example</artifactId>\n  <version>1</version>\n  <properties>\n    <maven.compiler.release>${java}</maven.compiler.release>\n  </properties>\n  <dependencies>\n${pins('java').map(artifactElement).join('\n')}\n  </dependencies>\n</project>\n`,
    };
  return undefined;
}
