// End-to-end tests in a real Chromium against a running Spoor:
//   node e2e/run.mjs http://localhost:8080 [--tour] [--pictures] [--only=a file, or words of a name]
// Ends with the line "N passed, N failed". Screenshots go to target/screenshots, with --tour to src/docs/tour as well;
// with --pictures those that are compared are stored anew.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const TEST_TIMEOUT_MILLIS = 180_000;

function install() {
  const mark = join(here, 'node_modules/.spoor-lock');
  const digest = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === digest) {
    return;
  }
  console.log('Browser tests: installing');
  const windows = process.platform === 'win32';
  const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(windows ? 'npm.cmd' : 'npm', parameters, {
    cwd: here,
    stdio: 'inherit',
    shell: windows,
  });
  if (result.status !== 0) {
    process.exit(result.status ?? 1);
  }
  writeFileSync(mark, digest);
}

async function listTests(only) {
  const files = readdirSync(join(here, 'tests'))
    .filter((name) => name.endsWith('.mjs'))
    .sort();
  const modules = await Promise.all(files.map((name) => import(`./tests/${name}`)));
  return modules
    .flatMap((module, index) => Object.entries(module.tests).map((test) => [files[index], ...test]))
    .filter(([file, name]) => name.includes(only) || file === `${only}.mjs`)
    .map(([, ...test]) => test);
}

function withTimeout(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), TEST_TIMEOUT_MILLIS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function runTest(name, test, visit) {
  const started = Date.now();
  try {
    // Mishaps of the page are told when it closes, and fail the test like anything else.
    await withTimeout(test(visit)).finally(() => visit.closeAll());
    console.log(`  ok    ${name} (${Date.now() - started} ms)`);
    return true;
  } catch (error) {
    console.log(`  FAIL  ${name}\n${String(error.stack ?? error).replace(/^/gm, '        ')}`);
    return false;
  }
}

const [base] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (base === undefined) {
  console.error('Where does Spoor run? node e2e/run.mjs http://localhost:8080');
  process.exit(1);
}
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
const project = resolve(here, '../../../..');
install();
const { openBrowser } = await import('./browser.mjs');
const { createVisits } = await import('./visit.mjs');
const browser = await openBrowser();
let passed = 0;
let failed = 0;
for (const [name, test] of await listTests(only)) {
  const visit = createVisits(browser, base.replace(/\/$/, ''), project, process.argv.includes('--tour'));
  if (await runTest(name, test, visit)) {
    passed += 1;
  } else {
    failed += 1;
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
