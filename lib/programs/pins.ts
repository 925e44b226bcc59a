import type { Runtime } from '../schema/run-record';

/** A package in one exact version. */
export interface Pin {
  readonly name: string;
  readonly version: string;
  /** Rust: its features; none are on beside the default ones. */
  readonly features: readonly string[];
  /** Rust: false if the default features are off. */
  readonly defaults: boolean;
  /** Java: kind of file and classifier, where they are named. */
  readonly kind?: string;
  readonly classifier?: string;
}

const three = '(?<version>\\d+\\.\\d+\\.\\d+(?:[-+][\\w.+-]+)?)';
/** A package with its exact version, as its manager's own commands take it. */
const forms: Readonly<Record<Runtime, { readonly form: RegExp; readonly wanted: string }>> = {
  python: { form: /^(?<name>[\w.-]+)==(?<version>\d[\w.!+]*)$/, wanted: 'keras==3.15.1' },
  rust: {
    form: new RegExp(
      `^(?<name>[\\w-]+)@${three}(?<bare> --no-default-features)?(?: --features (?<features>[\\w,/-]+))?$`,
    ),
    wanted: 'burn@0.22.1 --features flex',
  },
  node: {
    form: new RegExp(`^(?<name>(?:@[\\w.-]+/)?[\\w.-]+)@${three}$`),
    wanted: '@tensorflow/tfjs@4.22.0',
  },
  java: {
    form: /^(?<name>[\w.-]+:[\w.-]+):(?<version>\d(?!\S*SNAPSHOT)[\w.-]*)(?::(?<kind>[\w-]+)(?::(?<classifier>[\w.-]+))?)?$/,
    wanted: 'ai.djl:api:0.36.0, or with kind and classifier behind it',
  },
};

/** Takes what runs a program and a package as its environment writes it; gives the package. Throws, in words, if its version is not exact. */
export function readPin(runtime: Runtime, text: string): Pin {
  const { form, wanted } = forms[runtime];
  const found = form.exec(text)?.groups;
  if (!found) throw new Error(`Not a package in an exact version: ${text}. Wanted: ${wanted}.`);
  const { name, version, features, bare, kind, classifier } = found;
  return {
    name: name!,
    version: version!,
    features: features?.split(',') ?? [],
    defaults: bare === undefined,
    ...(kind ? { kind } : {}),
    ...(classifier ? { classifier } : {}),
  };
}

/** Takes a crate; gives its line in Cargo.toml. */
export function crateLine({ name, version, features, defaults }: Pin): string {
  const parts = [
    `version = "=${version}"`,
    ...(defaults ? [] : ['default-features = false']),
    ...(features.length > 0 ? [`features = [${features.map((feature) => `"${feature}"`).join(', ')}]`] : []),
  ];
  return `${name} = { ${parts.join(', ')} }`;
}

/** Takes an artifact; gives its element in pom.xml. */
export function artifactElement({ name, version, kind, classifier }: Pin): string {
  const [group, artifact] = name.split(':');
  return [
    '    <dependency>',
    `      <groupId>${group}</groupId>`,
    `      <artifactId>${artifact}</artifactId>`,
    `      <version>${version}</version>`,
    ...(kind ? [`      <type>${kind}</type>`] : []),
    ...(classifier ? [`      <classifier>${classifier}</classifier>`] : []),
    '    </dependency>',
  ].join('\n');
}
