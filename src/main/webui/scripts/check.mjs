// All checks of the page: types, lint, format, tests. Ends with the line "N passed, N failed". With SPOOR_CHANGED=yes only
// where the page changed since main.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, requireNode } from './build-ui.mjs';
import { writeSchema } from './schema.mjs';

/** What Maven tests meanwhile takes longer, and waits for the clock more often. */
const GIVES_WAY = 3;
const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const bin = (path) => join(root, 'node_modules', path);

/** What a check prints comes out in one piece, since another runs beside it. */
function check(name, parameters) {
  return new Promise((done) => {
    const printed = [];
    const checking = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    checking.stdout.on('data', (part) => printed.push(part));
    checking.stderr.on('data', (part) => printed.push(part));
    checking.on('close', (status) => {
      console.log(`Page: ${name} ${status === 0 ? 'checked' : 'failed'}`);
      process.stdout.write(Buffer.concat(printed));
      done(status === 0);
    });
  });
}

/** Whether git knows of no change here since main. */
function isAsOnMain() {
  const git = (...parameters) => spawnSync('git', parameters, { cwd: root, encoding: 'utf8' }).stdout.trim();
  const base = git('merge-base', 'HEAD', 'main');
  return (
    base !== '' &&
    git('diff', '--name-only', base, '--', '.') + git('ls-files', '-o', '--exclude-standard') === ''
  );
}

if (process.env.SPOOR_CHANGED && isAsOnMain()) {
  console.log('Page: not checked, since it is as on main');
  process.exit(0);
}
requireNode();
setPriority(GIVES_WAY);
install();
await writeSchema();
const checks = [
  // TypeScript 7 takes two fifths of the time; what lints and what makes the schema still program against 6.
  ['types', [bin('typescript-native/bin/tsc'), '--noEmit']],
  ['lint', [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
].map(([name, parameters]) => check(name, parameters));
if (!(await Promise.all(checks)).every(Boolean)) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'spoor-page-'));
const report = join(folder, 'report.json');
const tests = spawnSync(
  process.execPath,
  [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { cwd: root, stdio: 'inherit' },
);
const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true });
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exit(tests.status === 0 && numPassedTests > 0 ? 0 : 1);
