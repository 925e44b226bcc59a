// npm test: installs and builds what is missing, runs every check, and ends with the sums. Plain JavaScript, since nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './support/browser.mjs';
import { isBuilt, isInstalled, setHooks } from './support/state.mjs';

const results = mkdtempSync(path.join(tmpdir(), 'dl-atlas-test-'));
const sums = { passed: 0, failed: 0 };

function run(name, command, args, env = {}) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A check that is one test: it passes or it fails. */
function check(name, ...args) {
  sums[run(name, 'npm', ['run', '--silent', ...args]) ? 'passed' : 'failed'] += 1;
}

/** A runner that writes its own numbers; a runner that dies before writing them is one failure. */
function runner(name, args, env, file, count) {
  const clean = run(name, 'npx', ['--no-install', ...args], env);
  const report = path.join(results, file);
  const numbers = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 1 };
  if (!clean && numbers.failed === 0) numbers.failed = 1;
  if (numbers.passed + numbers.failed === 0) numbers.failed = 1;
  sums.passed += numbers.passed;
  sums.failed += numbers.failed;
}

if (!isInstalled() && !run('Install', 'npm', ['ci'])) process.exit(1);
setHooks();
const browserPath = await ensureBrowser();
if (!browserPath) {
  console.error(
    'No Chrome or Chromium was found, and none could be installed. Install one, or set CHROME_PATH to it.',
  );
  process.exit(1);
}
process.env.CHROME_PATH = browserPath;
check('Content', 'check:content');
check('Format', 'check:format');
check('Types', 'check:types');
check('Lint', 'lint');
check('Dead code', 'knip');
check('Known holes in what ships', 'audit:shipped');
const unit = path.join(results, 'unit.json');
runner(
  'Unit tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  {},
  'unit.json',
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0),
  }),
);
if (!isBuilt() && !run('Build', 'npm', ['run', 'build'])) sums.failed += 1;
else {
  const browser = path.join(results, 'browser.json');
  runner(
    'Browser tests on the exported site',
    ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: browser },
    'browser.json',
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  );
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${sums.passed} passed, ${sums.failed} failed`);
process.exit(sums.failed === 0 ? 0 : 1);
