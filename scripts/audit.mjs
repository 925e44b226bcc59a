// npm run audit:shipped [-- --strict]: known holes, high or critical, in the packages that the site is built from and ships (development tools left out).
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
let counts;
let names = [];
try {
  const report = JSON.parse(stdout);
  counts = report.metadata?.vulnerabilities;
  names = Object.values(report.vulnerabilities ?? {})
    .filter(({ severity }) => ['high', 'critical'].includes(severity))
    .map(({ name, severity, range }) => `${name} ${range}: ${severity}`);
} catch {
  // No report at all is no answer.
}
if (!counts) {
  // Without a network, or behind a registry that takes no such question, the test command must still run.
  console.log('Advisories: the registry gave no answer. Nothing was checked.');
  process.exit(process.argv.includes('--strict') ? 1 : 0);
}
console.log(
  `Advisories: ${counts.critical} critical, ${counts.high} high, ${counts.moderate} moderate, ${counts.low} low.`,
);
names.forEach((name) => console.error(name));
process.exit(names.length > 0 ? 1 : 0);
