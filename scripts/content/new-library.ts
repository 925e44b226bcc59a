import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unfitId } from '../../lib/content/file/portable-name';
import { librarySkeleton } from '../../lib/content/skeleton';
import { today } from '../../lib/today';

const id = process.argv[2] ?? '';
const file = path.join('content', 'libraries', `${id}.md`);

const unfit = unfitId(id);

if (unfit) {
  console.error(`"${id}" cannot be an id: ${unfit}.`);
  process.exitCode = 1;
} else if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
  console.error(
    `"${id}" cannot be an id. Wanted: small letters, digits and single hyphens, beginning with a letter. For example: npm run new:library mlx`,
  );
  process.exitCode = 1;
} else if (existsSync(file)) {
  console.error(`${file} is there already; nothing was written.`);
  process.exitCode = 1;
} else {
  writeFileSync(file, librarySkeleton(id, today()), { flag: 'wx' });
  console.log(
    `Wrote ${file}. Fill in what is empty, then run npm run check:content: it names every gap with its line. CONTRIBUTING.md leads through it.`,
  );
}
