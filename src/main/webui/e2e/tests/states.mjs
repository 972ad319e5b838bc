import assert from 'node:assert/strict';
import { assertAccessible, json, NARROW, test } from '../visit.mjs';

const READY = { state: 'ready', message: null, snapshot: { version: 'v', nodes: 5, relations: 4 } };
const NOTHING = {
  paths: [],
  graph: { nodes: [], relations: [] },
  summary: { paths: 0, returned: 0, complete: true, cut: [], pairs: 0, starts: 0, ends: 0, skippedHubs: [] },
  snapshot: READY.snapshot,
  elapsedMs: 1,
};
const problem = (status, detail) => ({ type: 'about:blank', title: 'Problem', status, detail, code: 'x' });

async function seen(page, screenshot, name, text) {
  await page.getByText(text).first().waitFor();
  await assertAccessible(page, name);
  await screenshot(page, `state-${name}`);
}

test('while the server starts, the page says what it is doing and then goes on by itself', async ({
  defaultHeadline,
  visit,
}) => {
  let asked = 0;
  const page = await visit.open('/', {
    routes: {
      '/api/status': (route) => {
        asked += 1;
        return asked < 3
          ? json({
              state: 'loading',
              message: 'Loading the evidence: 120 of 392 relations',
              snapshot: null,
            })(route)
          : route.continue();
      },
    },
  });
  await seen(page, visit.screenshot, 'starting', 'Loading the evidence: 120 of 392 relations');
  await page.getByText(defaultHeadline).waitFor();
});

test('an empty database says what to do', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open('/', {
    routes: { '/api/status': json({ ...READY, snapshot: { version: 'v', nodes: 0, relations: 0 } }) },
  });
  await seen(page, visit.screenshot, 'empty', 'The database is empty');
});

test('no path is an answer, with near misses as buttons', async ({ visit }) => {
  const near = { change: 'maxHops', value: 8, paths: 3, exact: true, text: '3 paths with up to 8 hops' };
  const page = await visit.open('/', {
    routes: { '/api/traces': json({ ...NOTHING, summary: { ...NOTHING.summary, nearMisses: [near] } }) },
  });
  await seen(page, visit.screenshot, 'no-path', 'No path');
  await page.getByRole('button', { name: /3 paths with up to 8 hops/ }).click();
  await page.waitForURL(/maxHops=8/);
});

test(
  'an error shows the server’s sentence and can be tried again',
  { tag: '@full' },
  async ({ defaultHeadline, visit }) => {
    let failing = true;
    const page = await visit.open('/', {
      mishapsAllowed: true,
      routes: {
        '/api/traces': (route) =>
          failing ? json(problem(400, 'maxHops must be from 1 to 12.'), 400)(route) : route.continue(),
      },
    });
    await seen(page, visit.screenshot, 'error', 'maxHops must be from 1 to 12.');
    failing = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(defaultHeadline).waitFor();
  },
);

test(
  'too many questions and a server that is not ready are tried again by themselves',
  { tag: '@full' },
  async ({ defaultHeadline, visit }) => {
    let answer = json(problem(429, 'Too many traces at once.'), 429, { 'Retry-After': '2' });
    const page = await visit.open('/', {
      mishapsAllowed: true,
      routes: { '/api/traces': (route) => (answer ? answer(route) : route.continue()) },
    });
    await seen(page, visit.screenshot, 'busy', 'Too many traces at once.');
    answer = json(problem(503, 'The database is restarting.'), 503, { 'Retry-After': '2' });
    await page.getByText('The database is restarting.').waitFor();
    answer = undefined;
    await page.getByText(defaultHeadline).waitFor();
  },
);

test(
  'a lost connection is told and mended without a click',
  { tag: '@full' },
  async ({ defaultHeadline, visit }) => {
    let down = true;
    const page = await visit.open('/', {
      mishapsAllowed: true,
      routes: { '/api/status': (route) => (down ? route.abort() : route.continue()) },
    });
    await seen(page, visit.screenshot, 'lost', 'No connection to Spoor');
    down = false;
    await page.getByText(defaultHeadline).waitFor();
  },
);

test('a slow question shows progress and can be cancelled', async ({ defaultHeadline, visit }) => {
  let held = true;
  const page = await visit.open('/', {
    routes: { '/api/traces': (route) => (held ? undefined : route.continue()) },
    viewport: NARROW,
    mishapsAllowed: true,
  });
  await seen(page, visit.screenshot, 'loading', 'Tracing paths…');
  await page.getByText(/A wide question takes its time/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Stopped' }).waitFor();
  held = false;
  await page.getByRole('button', { name: 'Ask again' }).click();
  await page.getByText(defaultHeadline).waitFor();
});

test('an incomplete answer says what was cut', { tag: '@full' }, async ({ answer, visit }) => {
  const page = await visit.openAnswered('/', {
    routes: {
      '/api/traces': async (route) => {
        const response = await route.fetch();
        const cut = await response.json();
        cut.summary.complete = false;
        delete cut.summary.counts;
        cut.summary.cut = [{ limit: 'deadline', text: 'The search stopped after 10 seconds.' }];
        await route.fulfill({ response, json: cut });
      },
    },
  });
  await page.getByText(`at least ${answer.summary.paths} paths`).waitFor();
  await page.getByText(/The search stopped after 10 seconds\./).waitFor();
  await assertAccessible(page, 'incomplete');
});

test('data that changes meanwhile is told, and answers anew', async ({ defaultHeadline, visit }) => {
  let version = 'first-version';
  const page = await visit.open('/', {
    before: (fresh) => fresh.clock.install(),
    routes: {
      '/api/status': (route) => json({ ...READY, snapshot: { version, nodes: 5, relations: 4 } })(route),
    },
  });
  await page.getByText(defaultHeadline).waitFor();
  version = 'second-version';
  await page.clock.fastForward(31_000);
  await seen(page, visit.screenshot, 'data-changed', /This answer comes from version second-version/);
  await page.getByText(defaultHeadline).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByText(/This answer comes from version/).waitFor({ state: 'detached' });
});

test('an end that chooses nobody can be put back', { tag: '@full' }, async ({ defaultHeadline, visit }) => {
  const page = await visit.open('/?fromText=nobody-is-called-this');
  await seen(page, visit.screenshot, 'nobody', 'No supplier or other start matches in this data.');
  await page.getByRole('button', { name: 'Reset the start' }).click();
  await page.getByText(defaultHeadline).waitFor();
});

test('an unknown address leads back', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open('/nowhere', { mishapsAllowed: true });
  await page.getByRole('link', { name: 'Go to the default question' }).click();
  assert.equal(new URL(page.url()).pathname, '/');
});
