// Builds the page into the folder given as argument: dependencies only when the lock file changed, the page only when
// its sources did. Called by Maven beside the compiling of the server's classes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLimits } from './schema.mjs';

/** The file that tells of what a page was built. */
export const MARK = '.spoor-page';
const LEAST_NODE = [20, 19];
const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  '../../docs/openapi.json',
  'scripts/schema.mjs',
];

export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    console.error(
      `The page needs Node ${LEAST_NODE.join('.')} or newer; this is ${version}. Or build with -DskipUi=true.`,
    );
    process.exit(1);
  }
}

function listFiles(path) {
  if (!existsSync(path)) {
    return [];
  }
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

/** What is made from other sources says nothing, and is not there before the first build. */
const isMade = (file) => file.startsWith(join(root, 'src/generated'));

function digestOf(paths, folder = root) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => listFiles(join(folder, path))).filter((file) => !isMade(file))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function readMark(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

export function run(command, parameters, environment = {}, cwd = root) {
  const windows = process.platform === 'win32';
  const result = spawnSync(windows && command === 'npm' ? 'npm.cmd' : command, parameters, {
    cwd,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...environment },
  });
  if (result.error) {
    console.error(
      `${command} could not be started: ${result.error.message}. Node comes with npm; is it on the path?`,
    );
    process.exit(1);
  }
  if (result.status !== 0) {
    console.error(`'${command} ${parameters.join(' ')}' ended with ${String(result.status)}.`);
    process.exit(result.status ?? 1);
  }
}

/**
 * What lies in a folder's lock file: of the page, or of its tests in the browser, which have a folder of their own. A page is
 * built without what only checks it (devDependencies), which is two fifths of all.
 */
export function install(folder = root, { checks = true } = {}) {
  const mark = join(folder, 'node_modules/.spoor-lock');
  const digest = digestOf(['package-lock.json'], folder);
  const [installed, has] = readMark(mark).split(' ');
  if (installed === digest && (has === 'all' || !checks)) return;
  const how = installed === digest ? ['install', '--no-save'] : ['ci'];
  console.log(`Page: installing dependencies${checks ? '' : ' of the page itself'}`);
  const omitted = checks ? [] : ['--omit=dev'];
  run('npm', [...how, ...omitted, '--no-audit', '--no-fund', '--loglevel=error'], {}, folder);
  writeFileSync(mark, `${digest} ${checks ? 'all' : 'page'}`);
}

function build(target) {
  const mark = join(target, MARK);
  const digest = digestOf(SOURCES);
  if (readMark(mark) === digest && existsSync(join(target, 'index.html'))) {
    console.log('Page: up to date');
    return;
  }
  console.log('Page: building');
  writeLimits();
  mkdirSync(target, { recursive: true });
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    SPOOR_UI_OUT: target,
  });
  writeFileSync(mark, digest);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target] = process.argv.slice(2);
  if (target === undefined) {
    console.error('Which folder to build into? node scripts/build-ui.mjs target/page');
    process.exit(1);
  }
  requireNode();
  install(root, { checks: false });
  build(resolve(target));
}
