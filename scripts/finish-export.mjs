// After next build: removes what nothing asks for.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

// Route data serves only client-side navigation, and pages link with ordinary anchors.
const kept = ['robots.txt', 'llms.txt'];
let removed = 0;
for (const entry of readdirSync('out', { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && entry.name.endsWith('.txt') && !kept.includes(entry.name)) {
    rmSync(path.join(entry.parentPath ?? entry.path, entry.name));
    removed += 1;
  }
}
console.log(`Removed ${removed} route data files that no page asks for.`);
