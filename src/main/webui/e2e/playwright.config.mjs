// How the tests of the page are run; by e2e/run.mjs, which says where Spoor is.
import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';

// The tests of public lists need the data folder, where their catalogue lies; their imports would wait for those of the tests of data.
const lists = process.env.SPOOR_DATA
  ? [{ name: 'lists', testMatch: 'public-lists.mjs', fullyParallel: false, dependencies: ['data'] }]
  : [];
// In a Spoor where people sign in, which is another than the one of the other tests.
const people = { name: 'people', testMatch: 'people.mjs', fullyParallel: false };

export default defineConfig({
  testDir: 'tests',
  // What brings data in changes what the others look at, and only one import runs at a time: it comes last, in order.
  projects: process.env.SPOOR_SETUP_LINK
    ? [people]
    : [
        {
          name: 'page',
          testMatch: '*.mjs',
          testIgnore: ['data.mjs', 'firefox.mjs', 'identity.mjs', 'people.mjs', 'public-lists.mjs'],
        },
        { name: 'identity', testMatch: 'identity.mjs', fullyParallel: false, dependencies: ['page'] },
        { name: 'data', testMatch: 'data.mjs', fullyParallel: false, dependencies: ['identity'] },
        ...lists,
        // In another browser, and with an import of its own.
        {
          name: 'firefox',
          testMatch: 'firefox.mjs',
          fullyParallel: false,
          dependencies: [lists.length > 0 ? 'lists' : 'data'],
        },
      ],
  outputDir: fileURLToPath(new URL('../../../../target/page-tests', import.meta.url)),
  globalSetup: './browser.mjs',
  reporter: [['list', { printSteps: false }], ['./reporter.mjs']],
  fullyParallel: true,
  forbidOnly: true,
  // The long form of the tests has all; so has a part that somebody asks for.
  grepInvert: process.env.SPOOR_FULL || process.env.SPOOR_PART ? undefined : /@full/,
  workers: 2,
  // On a machine shared with others a browser may stall; what passed at the second attempt alone is named at the end.
  retries: 1,
  timeout: 180_000,
  // Another machine smooths edges otherwise: small differences count for nothing, a line or a box does.
  snapshotPathTemplate: 'pictures/{arg}{ext}',
  expect: { timeout: 60_000, toHaveScreenshot: { threshold: 0.25, maxDiffPixelRatio: 0.01 } },
  // On a busy machine, and without a graphics card, the first frame of a canvas takes seconds.
  use: {
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // The page as it was at each step of the second attempt, since noting it takes its time; not the picture of each frame, which takes long without a graphics card.
    trace: { mode: 'on-first-retry', screenshots: false, snapshots: true, sources: false },
  },
});
