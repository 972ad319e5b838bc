// End-to-end tests in a real Chromium against a running Spoor:
//   node e2e/run.mjs http://localhost:8080 [--tour] [a file, -g words of a name, and what else Playwright takes]
//   node e2e/run.mjs http://localhost:8080 --setup-link URL    where people sign in; the link that Spoor printed when it started
//   node e2e/run.mjs http://localhost:8080 --data FOLDER    with the tests of public lists, whose catalogue they change there; that Spoor
//                       was started with --spoor.lists=on --spoor.lists.hosts=127.0.0.1 --spoor.lists.every=3s
// The tests of firefox.mjs run in the Firefox of FIREFOX_PATH or the system's; where there is none each is named as not run.
// Ends with the line "N passed, N failed". What a test that failed has seen is in target/page-tests, screenshots are in
// target/screenshots, with --tour in src/docs/tour as well; --update-snapshots stores those that are compared anew. With
// SPOOR_FULL=yes each screen is looked at in every pair of size and theme, else in each of them once, and the tests tagged
// @full run too; they also do where a part is asked for.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../scripts/build-ui.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const given = process.argv.slice(2).filter((argument) => argument !== '--tour');
const valueOf = (option) => (given.includes(option) ? given.splice(given.indexOf(option), 2)[1] : '');
const setup = valueOf('--setup-link');
const data = valueOf('--data');
const [base, ...rest] = given;
if (!base?.startsWith('http')) {
  console.error('Where does Spoor run? node e2e/run.mjs http://localhost:8080');
  process.exit(1);
}
install(here);
const { status } = spawnSync(
  process.execPath,
  // Whoever asks for a part wants that part, not what comes before it.
  [
    join(here, 'node_modules/@playwright/test/cli.js'),
    'test',
    ...rest,
    ...(rest.length > 0 ? ['--no-deps'] : []),
  ],
  {
    cwd: here,
    stdio: 'inherit',
    env: {
      ...process.env,
      SPOOR_URL: base.replace(/\/$/, ''),
      SPOOR_SETUP_LINK: setup ?? '',
      SPOOR_DATA: data ?? '',
      SPOOR_PART: rest.length > 0 ? 'yes' : '',
      SPOOR_TOUR: process.argv.includes('--tour') ? 'yes' : '',
      SPOOR_FULL: process.argv.includes('--tour') ? 'yes' : (process.env.SPOOR_FULL ?? ''),
    },
  },
);
process.exit(status ?? 1);
