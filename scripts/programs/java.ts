import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { artifactElement } from '../../lib/programs/pins';
import { wantPins, wantVersion, type Runner } from './runner';

const classPathGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath';

/** Takes a class path; gives every jar on it with its version. Jars lie in a folder of their version, below that of the artifact. */
function lockedIn(jars: string): Record<string, string> {
  return Object.fromEntries(
    jars.split(path.delimiter).flatMap((jar) => {
      const [version, artifact] = [path.dirname(jar), path.dirname(path.dirname(jar))].map((folder) =>
        path.basename(folder),
      );
      const name = path.basename(jar, '.jar');
      if (!artifact || !version || !name.startsWith(`${artifact}-${version}`)) return [];
      return [[`${artifact}${name.slice(artifact.length + version.length + 1)}`, version]];
    }),
  );
}

/** A Maven project: Maven fetches the packages and names their files, the compiler and the program get these. */
export const java: Runner = async ({ scratch, version, pins, step }) => {
  const found = wantVersion(
    'Java',
    /^\S+ (\d[\w.+-]*)/.exec(await step('ask', 'java', ['--version']))?.[1],
    version,
  );
  const pom = path.join(scratch, 'pom.xml');
  const listed = path.join(scratch, 'class-path.txt');
  writeFileSync(
    pom,
    `<project><modelVersion>4.0.0</modelVersion><groupId>example</groupId><artifactId>example</artifactId><version>1</version><dependencies>${pins.map((pin) => artifactElement(pin).replaceAll(/^ +|\n/gm, '')).join('')}</dependencies></project>\n`,
  );
  await step('fetch', 'mvn', [
    ...['--batch-mode', '--no-transfer-progress', '--file', pom, classPathGoal],
    `-Dmdep.outputFile=${listed}`,
  ]);
  const jars = readFileSync(listed, 'utf8').trim();
  // Libraries unpack native files at home and beside it: what they leave there goes with the scratch folder.
  const [home, temporary] = ['home', 'temporary'].map((name) => path.join(scratch, name)) as [string, string];
  mkdirSync(home);
  mkdirSync(temporary);
  return {
    version: found,
    packages: wantPins(pins, (pin) => {
      const file = `${pin.name.split(':')[1]}-${pin.version}${pin.classifier ? `-${pin.classifier}` : ''}.jar`;
      return jars.split(path.delimiter).some((jar) => path.basename(jar) === file) ? pin.version : undefined;
    }),
    locked: lockedIn(jars),
    prepare: async (name, program) => {
      const main = /^public (?:final )?class (\w+)/m.exec(readFileSync(program, 'utf8'))?.[1];
      if (!main) throw new Error('The program has no public class to begin with.');
      const folder = path.join(scratch, name);
      mkdirSync(folder);
      const source = path.join(folder, `${main}.java`);
      copyFileSync(program, source);
      const classes = path.join(folder, 'classes');
      await step('build', 'javac', ['-encoding', 'UTF-8', '-d', classes, '-cp', jars, source]);
      return {
        command: 'java',
        words: [
          ...[`-Duser.home=${home}`, `-Djava.io.tmpdir=${temporary}`],
          ...['-cp', [classes, jars].join(path.delimiter), main],
        ],
      };
    },
  };
};
