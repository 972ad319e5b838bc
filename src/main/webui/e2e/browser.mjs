// Finds a Chromium that starts: the one named, the one an npm package ships, the system's, or (as root) Debian's.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const here = dirname(fileURLToPath(import.meta.url));
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  // WebGL without a graphics card.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  // Without a graphics card the page is put together by the processor; by WebGL on the processor it takes several times as long.
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

function unpack(archive, folder) {
  const tar = join(folder, 'archive.tar');
  writeFileSync(tar, brotliDecompressSync(readFileSync(archive)));
  if (spawnSync('tar', ['-xf', tar, '-C', folder]).status !== 0) {
    throw new Error(`${archive} could not be unpacked`);
  }
}

/** Unpacks the packaged browser and the system libraries that come with it, once. */
function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return null;
  }
  const packaged = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const version = JSON.parse(readFileSync(join(packaged, '../../../package.json'), 'utf8')).version;
  const folder = join(here, 'node_modules', `.chromium-${version}`);
  const executablePath = join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    mkdirSync(folder, { recursive: true });
    const archives = join(packaged, '../../../bin');
    for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      unpack(join(archives, name), folder);
    }
    const partial = `${executablePath}.partial`;
    writeFileSync(partial, brotliDecompressSync(readFileSync(join(archives, 'chromium.br'))));
    chmodSync(partial, 0o755);
    renameSync(partial, executablePath);
  }
  return { executablePath, libraries: join(folder, 'lib') };
}

/** The libraries that are packed along are used only where the system has none. */
function environmentsFor({ libraries }) {
  const packed = libraries === undefined ? [] : [{ ...process.env, LD_LIBRARY_PATH: libraries }];
  return [{ ...process.env }, ...packed];
}

async function launch(candidate, flags) {
  let failure;
  for (const env of environmentsFor(candidate)) {
    try {
      return await chromium.launch({
        executablePath: candidate.executablePath,
        args: [...FLAGS, ...flags],
        env,
      });
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function installByApt() {
  if (process.getuid?.() !== 0) {
    return null;
  }
  console.log('Browser: installing chromium with apt');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  return { executablePath: SYSTEM[0] };
}

function* candidates() {
  if (process.env.CHROMIUM_PATH) {
    yield { executablePath: process.env.CHROMIUM_PATH };
  }
  const packaged = packagedBrowser();
  if (packaged) {
    yield packaged;
  }
  for (const executablePath of SYSTEM.filter((path) => existsSync(path))) {
    yield { executablePath };
  }
  const installed = installByApt();
  if (installed) {
    yield installed;
  }
}

/** `flags` go to Chromium beside those that all need. */
export async function openBrowser(flags = []) {
  const failures = [];
  for (const candidate of candidates()) {
    try {
      const browser = await launch(candidate, flags);
      console.log(`Browser: Chromium ${browser.version()}`);
      return browser;
    } catch (error) {
      failures.push(`${candidate.executablePath}: ${String(error.message).split('\n')[0]}`);
    }
  }
  throw new Error(`No Chromium could be started; name one in CHROMIUM_PATH.\n${failures.join('\n')}`);
}

/** Before any test: unpacks the browser, which several tests at once would want to. */
export default async function prepare() {
  await (await openBrowser()).close();
}
