import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackageClient, Understood } from './newest';

/** Reads what the versions plug-in prints: `group:artifact ..... 0 -> 1.2.0`, on one line or two. */
function read(printed: string, name: string): Understood {
  const line = printed.replace(/^\[INFO\] ?/gm, '').replace(/\s+/g, ' ');
  const at = line.indexOf(`${name} .`);
  const [, version] = (at < 0 ? undefined : /^\S+ [. ]*0 -> (\S+)/.exec(line.slice(at))) ?? [];
  if (!version || !/^v?\d/.test(version)) return { strange: 'mvn named no version' };
  return { version, withPre: version };
}

/** A project that asks for a version that nobody has published, so that each one is newer. */
function project(name: string): string {
  const [group, artifact] = name.split(':');
  return `<project><modelVersion>4.0.0</modelVersion><groupId>asked</groupId><artifactId>asked</artifactId><version>1</version><packaging>pom</packaging><dependencies><dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>0</version></dependency></dependencies></project>\n`;
}

/** Java packages. */
export const mvn: PackageClient = {
  ask: (name, folder) => {
    const file = path.join(folder, 'pom.xml');
    writeFileSync(file, project(name));
    return [
      [
        'mvn',
        '--batch-mode',
        '--file',
        file,
        'org.codehaus.mojo:versions-maven-plugin:2.18.0:display-dependency-updates',
        '-DallowMajorUpdates=true',
        '-Dversions.outputLineWidth=200',
        '-Dmaven.version.ignore=(?i).*[-.](alpha|beta|rc|m|cr|snapshot)[-.]?\\d*.*',
      ],
    ];
  },
  read,
  limit: 180_000,
};
