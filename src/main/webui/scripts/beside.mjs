// Runs a script beside what Maven does meanwhile, since neither keeps all processors at work:
//   node scripts/beside.mjs begin FOLDER SCRIPT [ARGUMENT]    starts it, and returns at once
//   node scripts/beside.mjs end FOLDER                        waits for its end, prints what it printed and ends as it did
// In FOLDER lie what it prints and how it ended. It ends with the Maven that began it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const [step, given = '', script = '', argument = '', maven = ''] = process.argv.slice(2);
const folder = resolve(given);
const printed = join(folder, 'printed.txt');
const ended = join(folder, 'ended.txt');
const runner = join(folder, 'runner.txt');
const LOOKS_EVERY_MILLIS = 250;

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function begin() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const output = openSync(printed, 'w');
  const running = spawn(process.execPath, [here, 'run', folder, script, argument, String(process.ppid)], {
    detached: true,
    windowsHide: true,
    stdio: ['ignore', output, output],
  });
  writeFileSync(runner, String(running.pid));
  running.unref();
}

/** A process group of its own, which ends as a whole. */
function run() {
  const working = spawn(process.execPath, [join(here, '..', script), argument], { stdio: 'inherit' });
  working.on('close', (status) => {
    writeFileSync(`${ended}.partial`, String(status ?? 1));
    renameSync(`${ended}.partial`, ended);
    process.exit();
  });
  setInterval(() => {
    if (!isAlive(Number(maven)))
      process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL');
  }, LOOKS_EVERY_MILLIS);
}

async function end() {
  const running = Number(readFileSync(runner, 'utf8'));
  while (!existsSync(ended) && isAlive(running)) await pause(LOOKS_EVERY_MILLIS);
  process.stdout.write(readFileSync(printed));
  if (!existsSync(ended)) console.error('What Maven began beside its work was cut off.');
  process.exitCode = existsSync(ended) ? Number(readFileSync(ended, 'utf8')) : 1;
}

await { begin, run, end }[step]();
