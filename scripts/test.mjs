// npm test: installs and builds what is missing, runs every check, and ends with the sums. With --whole it
// leaves nothing to samples. Plain JavaScript, since nothing may be installed yet.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './support/browser.mjs';
import { findEngines } from './support/engines.mjs';
import { isBuilt, isInstalled, setHooks } from './support/state.mjs';

const results = mkdtempSync(path.join(tmpdir(), 'dl-atlas-test-'));
const sums = { passed: 0, failed: 0 };

if (process.argv.includes('--whole')) process.env.WHOLE = '1';

/** Lets a process and what it starts stand back behind the build. */
function standBack({ pid }) {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system does not let us: then it only takes longer.
  }
}

/** Runs a command; gives whether it went well. What it writes is shown at once, or with `later` when it has ended: two run side by side. With `mayWait` it stands back. */
async function run(name, command, args, { env = {}, later = false, mayWait = false } = {}) {
  const begun = Date.now();
  if (!later) console.log(`\n── ${name}`);
  const child = spawn(command, args, {
    stdio: later ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  if (mayWait) standBack(child);
  const written = [];
  child.stdout?.on('data', (chunk) => written.push(chunk));
  child.stderr?.on('data', (chunk) => written.push(chunk));
  const status = await new Promise((done) => {
    child.once('error', () => done(1));
    child.once('close', done);
  });
  if (later) process.stdout.write(`\n── ${name}\n${Buffer.concat(written).toString('utf8')}`);
  console.log(`${name}: ${Math.round((Date.now() - begun) / 1000)} s`);
  return status === 0;
}

/** A check that is one test: it passes or it fails. */
async function check(name, ...args) {
  const clean = await run(name, 'npm', ['run', '--silent', ...args], { later: true, mayWait: true });
  sums[clean ? 'passed' : 'failed'] += 1;
}

/** A runner that writes its own numbers; a runner that dies before writing them is one failure. */
async function runner(name, args, how, file, count) {
  const clean = await run(name, 'npx', ['--no-install', ...args], how);
  const report = path.join(results, file);
  let numbers = { passed: 0, failed: 1 };
  try {
    if (existsSync(report)) numbers = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`${name}: the report cannot be read.`);
  }
  if (!clean && numbers.failed === 0) numbers.failed = 1;
  if (numbers.passed + numbers.failed === 0) numbers.failed = 1;
  sums.passed += numbers.passed;
  sums.failed += numbers.failed;
}

if (!isInstalled() && !(await run('Install', 'npm', ['ci']))) process.exit(1);
setHooks();
const browserPath = await ensureBrowser();
if (!browserPath) {
  console.error(
    'No Chrome or Chromium was found, and none could be installed. Install one, or set CHROME_PATH to it.',
  );
  process.exit(1);
}
process.env.CHROME_PATH = browserPath;
/** Builds what is not built, on which everything after it waits, then checks the types; gives whether the site is there. */
async function build() {
  const isThere =
    isBuilt() || (await run('Build', 'npm', ['run', 'build'], { env: { TYPES_CHECKED: '1' }, later: true }));
  await check('Types', 'check:types');
  return isThere;
}

/** Checks that need no build, one after the other. */
async function checks() {
  await check('Content', 'check:content');
  await check('Format', 'check:format');
  await check('Lint', 'lint');
  await check('Dead code', 'knip');
  await check('Known holes in what ships', 'audit:shipped');
}

const unit = path.join(results, 'unit.json');
const unitTests = runner(
  'Unit tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  { later: true, mayWait: true },
  'unit.json',
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0),
  }),
);
// Beside each other: for most of its time a build keeps one processor busy, and a browser that waits for a page none.
const beside = Promise.all([checks(), unitTests]);
const isThere = await build();
/** The numbers of Playwright's report. */
const walked = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });

/** Tries the built site in browsers: all walks in Chromium, then some in others. */
async function browsers() {
  const browser = path.join(results, 'browser.json');
  await runner(
    'Browser tests on the exported site',
    ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browser } },
    'browser.json',
    walked,
  );
  const { missing } = findEngines();
  for (const why of Object.values(missing)) console.log(`\nNot tried: ${why}`);
  const engines = ['firefox', 'webkit'].filter((name) => !missing[name]);
  if (engines.length > 0)
    await runner(
      'Walks in other browsers',
      [
        ...['playwright', 'test', '--config', 'tests/engines/playwright.config.ts'],
        ...engines.map((name) => `--project=${name}`),
      ],
      {
        env: {
          PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(results, 'engines.json'),
          ...(process.env.WHOLE ? {} : { SAMPLE: '1' }),
        },
      },
      'engines.json',
      walked,
    );
}

if (isThere) await browsers();
else sums.failed += 1;
await beside;
rmSync(results, { recursive: true, force: true });
console.log(`\n${sums.passed} passed, ${sums.failed} failed`);
process.exit(sums.failed === 0 ? 0 : 1);
