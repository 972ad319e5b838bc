import assert from 'node:assert/strict';
import { assertAccessible, DEFAULT_HEADLINE, json, NARROW } from '../visit.mjs';

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

export const tests = {
  'while the server starts, the page says what it is doing and then goes on by itself': async (visit) => {
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
    await page.getByText(DEFAULT_HEADLINE).waitFor();
  },

  'an empty database says what to do': async (visit) => {
    const page = await visit.open('/', {
      routes: { '/api/status': json({ ...READY, snapshot: { version: 'v', nodes: 0, relations: 0 } }) },
    });
    await seen(page, visit.screenshot, 'empty', 'The database is empty');
  },

  'no path is an answer, with near misses as buttons': async (visit) => {
    const near = { change: 'maxHops', value: 8, paths: 3, exact: true, text: '3 paths with up to 8 hops' };
    const page = await visit.open('/', {
      routes: { '/api/traces': json({ ...NOTHING, summary: { ...NOTHING.summary, nearMisses: [near] } }) },
    });
    await seen(page, visit.screenshot, 'no-path', 'No path');
    await page.getByRole('button', { name: /3 paths with up to 8 hops/ }).click();
    await page.waitForURL(/hops=8/);
  },

  'an error shows the server’s sentence and can be tried again': async (visit) => {
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
    await page.getByText(DEFAULT_HEADLINE).waitFor();
  },

  'too many questions and a server that is not ready are tried again by themselves': async (visit) => {
    let asked = 0;
    const answers = [
      json(problem(429, 'Too many traces at once.'), 429, { 'Retry-After': '2' }),
      json(problem(503, 'The database is restarting.'), 503, { 'Retry-After': '2' }),
    ];
    const page = await visit.open('/', {
      mishapsAllowed: true,
      routes: {
        '/api/traces': (route) => {
          const answer = answers[asked];
          asked += 1;
          return answer ? answer(route) : route.continue();
        },
      },
    });
    await seen(page, visit.screenshot, 'busy', 'Too many traces at once.');
    await page.getByText('The database is restarting.').waitFor();
    await page.getByText(DEFAULT_HEADLINE).waitFor();
  },

  'a lost connection is told and mended without a click': async (visit) => {
    let down = true;
    const page = await visit.open('/', {
      mishapsAllowed: true,
      routes: { '/api/status': (route) => (down ? route.abort() : route.continue()) },
    });
    await seen(page, visit.screenshot, 'lost', 'No connection to Spoor');
    down = false;
    await page.getByText(DEFAULT_HEADLINE).waitFor();
  },

  'a slow question shows progress and can be cancelled': async (visit) => {
    const page = await visit.open('/', {
      routes: {
        '/api/traces': (route) => setTimeout(() => void route.continue().catch(() => undefined), 9000),
      },
      viewport: NARROW,
      mishapsAllowed: true,
    });
    await seen(page, visit.screenshot, 'loading', 'Tracing paths…');
    await page.getByText(/A wide question takes its time/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Stopped' }).waitFor();
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByText(DEFAULT_HEADLINE).waitFor();
  },

  'an incomplete answer says what was cut': async (visit) => {
    const page = await visit.openAnswered('/', {
      routes: {
        '/api/traces': async (route) => {
          const response = await route.fetch();
          const answer = await response.json();
          answer.summary.complete = false;
          delete answer.summary.counts;
          answer.summary.cut = [{ limit: 'deadline', text: 'The search stopped after 10 seconds.' }];
          await route.fulfill({ response, json: answer });
        },
      },
    });
    await page.getByText(/at least 61 paths/i).waitFor();
    await page.getByText(/The search stopped after 10 seconds\./).waitFor();
    await assertAccessible(page, 'incomplete');
  },

  'data that changes meanwhile is told, and answers anew': async (visit) => {
    let version = 'first-version';
    const page = await visit.open('/', {
      before: (fresh) => fresh.clock.install(),
      routes: {
        '/api/status': (route) => json({ ...READY, snapshot: { version, nodes: 5, relations: 4 } })(route),
      },
    });
    await page.getByText(DEFAULT_HEADLINE).waitFor();
    version = 'second-version';
    await page.clock.fastForward(31_000);
    await seen(page, visit.screenshot, 'data-changed', /This answer comes from version second-version/);
    await page.getByText(DEFAULT_HEADLINE).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText(/This answer comes from version/).waitFor({ state: 'detached' });
  },

  'an end that chooses nobody can be put back': async (visit) => {
    const page = await visit.open('/?fromText=nobody-is-called-this');
    await seen(page, visit.screenshot, 'nobody', 'The start chooses nobody in this data.');
    await page.getByRole('button', { name: 'Put the start back' }).click();
    await page.getByText(DEFAULT_HEADLINE).waitFor();
  },

  'an unknown address leads back': async (visit) => {
    const page = await visit.open('/nowhere');
    await page.getByRole('link', { name: 'Go to the default question' }).click();
    assert.equal(new URL(page.url()).pathname, '/');
  },
};
