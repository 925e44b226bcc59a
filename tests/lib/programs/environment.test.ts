import { describe, expect, it } from 'vitest';
import { environmentFile } from '@/lib/programs/environment';

const of = (environment: object, task = 'train') => environmentFile(JSON.stringify(environment), task);

describe('what a program needs, as its own tools read it', () => {
  it('is a list of requirements for Python, with what the task alone needs', () => {
    const environment = {
      python: '3.12',
      packages: ['ant==1.0', 'bee==2.1'],
      also: { leave: ['moth==3'] },
      reason: 'So.',
    };
    expect(of(environment)).toEqual({
      name: 'requirements.txt',
      ending: 'requirements',
      text: '# Python 3.12\nant==1.0\nbee==2.1\n',
    });
    expect(of(environment, 'leave')?.text).toBe('# Python 3.12\nant==1.0\nbee==2.1\nmoth==3\n');
  });

  it('is a manifest for Rust, with features as they are pinned', () => {
    const { name, text } = of({
      rust: '1.95',
      packages: ['ant@0.1.2', 'bee@1.0.0 --no-default-features --features wings,sting'],
    })!;
    expect(name).toBe('Cargo.toml');
    expect(text).toContain('rust-version = "1.95"');
    expect(text).toContain(
      '[dependencies]\nant = { version = "=0.1.2" }\nbee = { version = "=1.0.0", default-features = false, features = ["wings", "sting"] }\n',
    );
  });

  it('is a package for Node.js, scopes in their names', () => {
    const { name, text } = of({ node: '20', packages: ['@bees/hive@4.22.0', 'ant@1.0.0'] })!;
    expect(name).toBe('package.json');
    expect(JSON.parse(text)).toEqual({
      type: 'module',
      engines: { node: '20' },
      dependencies: { '@bees/hive': '4.22.0', ant: '1.0.0' },
    });
  });

  it('is a project for Java, with kind and classifier where they are named', () => {
    const { name, text } = of({ java: '17', packages: ['org.ants:ant:1.0', 'org.bees:bee:2.0:jar:linux'] })!;
    expect(name).toBe('pom.xml');
    expect(text).toContain('<artifactId>ant</artifactId>\n      <version>1.0</version>\n    </dependency>');
    expect(text).toContain('<type>jar</type>\n      <classifier>linux</classifier>');
  });

  it('is nothing where no tool is named', () => {
    expect(of({ packages: ['x'] })).toBeUndefined();
  });
});
