// The last step of the build: holds the list of licences against what ships, gives each page the policy for its own scripts, writes the headers in every form, and compresses the files.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addPolicy } from './deploy/add-policy';
import { toCaddyfile } from './deploy/caddyfile';
import { headerPolicy } from './deploy/content-security-policy';
import { hashedFolder, headerRules } from './deploy/headers';
import { countRules, mostRules, toHeadersFile } from './deploy/headers-file';
import { precompress } from './deploy/precompress';
import { findLicenceGaps } from './deploy/shipped-check';
import { siteUrl } from '../lib/site';
import { paths } from '../lib/url';

/** Gives the paths of all files of the site as they are served. */
function servedFiles(): string[] {
  return readdirSync('out', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${path
          .relative('out', path.join(entry.parentPath ?? entry.path, entry.name))
          .split(path.sep)
          .join('/')}`,
    );
}

function writeIfChanged(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

// A site map has full addresses, or is none.
if (!siteUrl) rmSync(`out${paths.sitemap()}`, { force: true });

const assets = servedFiles().filter(
  (file) => file.startsWith(hashedFolder) || file.startsWith(paths.worker()),
);
const read = (file: string) => readFileSync(`out${file}`, 'utf8');
const maps = assets.filter((file) => file.endsWith('.map'));
const gaps = findLicenceGaps(
  maps.map((file) => JSON.parse(read(file))),
  assets.filter((file) => /\.(js|css)$/.test(file)).map(read),
);
if (gaps.length > 0) throw new Error(gaps.join('\n'));
// The maps have told what ships; nobody else asks for them, nor for their names.
maps.forEach((file) => rmSync(`out${file}`));
for (const file of assets.filter((name) => /\.(js|css)$/.test(name)))
  writeFileSync(
    `out${file}`,
    read(file).replace(/\n?(\/\/# sourceMappingURL=\S+|\/\*# sourceMappingURL=\S+ ?\*\/)\s*$/, ''),
  );

const files = servedFiles();
const hashes = new Set<string>();
for (const file of files.filter((name) => name.endsWith('.html'))) {
  try {
    const page = addPolicy(read(file));
    writeFileSync(`out${file}`, page.html);
    page.hashes.forEach((hash) => hashes.add(hash));
  } catch (error) {
    throw new Error(`out${file}: ${(error as Error).message}`, { cause: error });
  }
}

const policy = headerPolicy([...hashes].sort());
const rules = headerRules(files, policy);
writeIfChanged('deploy/Caddyfile', toCaddyfile(rules, files));
if (countRules(rules) > mostRules)
  console.warn(`out/_headers has ${countRules(rules)} rules; some hosts read only the first ${mostRules}.`);

// Two at a time keep two cores busy without holding all files in memory.
const waiting = [...files];
async function work(): Promise<void> {
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    for (const { ending, bytes } of await precompress(file, readFileSync(`out${file}`)))
      writeFileSync(`out${file}${ending}`, bytes);
  }
}
await Promise.all([work(), work()]);
// Last: by it a release knows that the site is finished.
writeFileSync('out/_headers', toHeadersFile(rules));
console.log(
  `Wrote the Content-Security-Policy of each page with ${hashes.size} hashes of inline scripts (${policy.includes('script-src') ? 'all in the header too' : 'too many for a header: each page carries its own'}), ${countRules(rules)} rules of headers, and compressed the files.`,
);
if (!siteUrl)
  console.log(
    'SITE_URL is not set: there is no site map, links are left out of feed and calendar, and previews name no picture. Set it to the address of the site, https://…',
  );
