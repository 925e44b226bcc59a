import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../lib/content/collection';

/** Takes a profile's text and the number of a made-up library; gives a full profile under the new name, without links to other profiles. */
function renamed(text: string, number: number): string {
  return text
    .replace(/^name: .*$/m, `name: "Made-up ${number}"`)
    .replace(/^aliases: .*$/m, `aliases: ["MU${number}"]`)
    .replace(/^ +library: .*\n/gm, '')
    .replace(/, library: [a-z-]+\}/g, '}');
}

/** Takes a copy of the content folder and a number of libraries; adds made-up ones, each a full record with its Chinese words, after the real ones in turn. Gives the ids added. */
export function addMadeUpLibraries(content: string, count: number): string[] {
  const folder = path.join(content, 'libraries');
  const real = readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.md$/.test(name))
    .map((name) => name.slice(0, -3))
    .sort();
  const stampsFile = path.join(content, 'translated.zh.json');
  const stamps = JSON.parse(readFileSync(stampsFile, 'utf8')) as Record<string, Record<string, unknown>>;
  const ids = Array.from(
    { length: Math.max(0, count - real.length) },
    (_, index) => `made-up-${String(index + 1).padStart(4, '0')}`,
  );
  ids.forEach((id, index) => {
    const model = real[index % real.length]!;
    writeFileSync(
      path.join(folder, `${id}.md`),
      renamed(readFileSync(path.join(folder, `${model}.md`), 'utf8'), index + 1),
    );
    copyFileSync(path.join(folder, `${model}.zh.md`), path.join(folder, `${id}.zh.md`));
    stamps[`libraries/${id}`] = stamps[`libraries/${model}`]!;
  });
  writeFileSync(stampsFile, JSON.stringify(stamps));
  return ids;
}

/** Takes real libraries and a number; gives so many: the real ones, then copies of them in turn as full records, each with its own name, users and parts, so that the words grow with the records. */
export function madeUpLibraries(real: readonly Library[], count: number): Library[] {
  return Array.from({ length: count }, (_, index): Library => {
    const model = real[index % real.length]!;
    const number = index - real.length + 1;
    if (number < 1) return model;
    return {
      ...model,
      id: `made-up-${number}`,
      name: `Made-up ${number}`,
      aliases: [`MU${number}`],
      bases: [],
      users: model.users.map((user) => ({ ...user, organisation: `${user.organisation} ${number}` })),
      ecosystem: model.ecosystem.map((part) => ({ ...part, name: `${part.name}-mu${number}` })),
    };
  });
}
