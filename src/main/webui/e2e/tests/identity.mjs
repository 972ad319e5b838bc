import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { expect, request } from '@playwright/test';
import { assertAccessible, assertNoSidewaysScroll, json, LOOKS, test, WIDE } from '../visit.mjs';

const DATASET = 'queue-e2e';
const DECIDED_BY_KEY = process.env.SPOOR_FULL ? 30 : 12;
/** A verdict counts once its pair has been in sight so long. */
const LOOKED_AT = 520;
const DONE = { timeout: 120_000 };
const QUEUE = `/identity?class=number&dataset=evidence&other=${DATASET}`;
/** A firm that the file names twice. */
let doubled;

/** Firms of the evidence with their tax numbers, each number once. */
async function firms(api) {
  const query =
    "MATCH (c:Company {dataset: 'evidence'}) UNWIND c.identifiers AS number WITH c, number " +
    "WHERE number STARTS WITH 'inn:' AND size(number) = 14 WITH number, collect(c) AS bearers WHERE size(bearers) = 1 " +
    'RETURN bearers[0].id AS id, bearers[0].name AS name, number ORDER BY id LIMIT 60';
  const response = await api.post('/api/cypher', { data: { query, parameters: {} } });
  const rows = (await response.json()).rows.map(([id, name, number]) => ({ id, name, inn: number.slice(4) }));
  assert.ok(rows.length > DECIDED_BY_KEY + 5, `${rows.length} firms`);
  return rows;
}

function line(id, { name, inn }) {
  const properties = { name: [name], country: ['ru'], innCode: [inn] };
  return JSON.stringify({ id, schema: 'Company', properties, datasets: [DATASET] });
}

function fileOf(rows) {
  const lines = rows.map((row, index) => line(`${DATASET}-${index}`, row));
  return Buffer.from(`${[...lines, line(`${DATASET}-double`, rows[0])].join('\n')}\n`);
}

async function proposed(api) {
  const response = await api.get(
    `/api/identity/proposals?class=number&dataset=evidence&otherDataset=${DATASET}&limit=200`,
  );
  return response.ok() ? (await response.json()).proposals : [];
}

/** Brings the firms in as another dataset and waits for the pairs that this gives. */
async function bringIn(api) {
  const rows = await firms(api);
  const file = { name: `${DATASET}.json`, mimeType: 'application/json', buffer: fileOf(rows) };
  const { job } = await (
    await api.post(`/api/imports?format=ftm&dataset=${DATASET}`, { multipart: { file } })
  ).json();
  await expect
    .poll(async () => (await (await api.get(`/api/imports/${job}`)).json()).state, DONE)
    .toBe('done');
  await api.post('/api/identity/matching', { data: { dataset: DATASET } });
  await expect
    .poll(async () => (await (await api.get('/api/identity/matching')).json()).state, DONE)
    .not.toBe('running');
  await expect.poll(async () => (await proposed(api)).length, DONE).toBeGreaterThan(DECIDED_BY_KEY + 5);
  const pairs = await proposed(api);
  const [first] = rows;
  const records = pairs
    .filter(({ left, right }) => left.id === first.id || right.id === first.id)
    .map(({ left, right }) => (left.id === first.id ? right.id : left.id));
  assert.equal(records.length, 2, 'records of the doubled firm');
  return { firm: first.id, records };
}

async function live(api) {
  const response = await api.get(`${process.env.SPOOR_URL}/api/identity/decisions?live=true&limit=1000`);
  const { decisions } = await response.json();
  return decisions.filter(({ left, right, verdict }) => verdict !== 'withdrawn' && isOurs(left, right));
}

function isOurs(...ids) {
  return ids.some((id) => id.includes(DATASET));
}

/** Takes back what was decided here. */
async function withdrawAll(api) {
  for (const { id } of await live(api)) {
    await api.delete(`/api/identity/decisions/${encodeURIComponent(id)}?reason=cleaning`);
  }
}

async function withApi(work) {
  const api = await request.newContext({ baseURL: process.env.SPOOR_URL });
  await work(api).finally(() => api.dispose());
}

test.beforeAll(() =>
  withApi(async (api) => {
    doubled = await bringIn(api);
    // What a run that was broken off left is awake again.
    await withdrawAll(api);
  }),
);
test.afterEach(() => withApi(withdrawAll));
test.afterAll(() => withApi((api) => api.delete(`/api/datasets/${DATASET}`)));

const pane = (page) => page.locator('section[data-pair]');

/** Waits until another pair than this is there with all that is known of it; gives back which. */
async function shown(page, before) {
  await page.waitForFunction((last) => {
    const section = document.querySelector('section[data-pair]');
    return section?.dataset.loaded === 'true' && section.dataset.pair !== last;
  }, before);
  return pane(page).getAttribute('data-pair');
}

test('pairs are decided by keys alone, many a minute, and undone', async ({ visit }) => {
  const page = await visit.open(QUEUE);
  let pair = await shown(page);
  const steps = [];
  for (let count = 0; count < DECIDED_BY_KEY; count += 1) {
    const began = Date.now();
    await page.waitForTimeout(LOOKED_AT);
    await page.keyboard.press('s');
    pair = await shown(page, pair);
    steps.push(Date.now() - began);
  }
  const total = steps.reduce((sum, step) => sum + step, 0);
  steps.sort((a, b) => a - b);
  const figures = `${steps.length} decisions in ${total} ms, the middle one ${steps[steps.length >> 1]} ms, the slowest ${steps.at(-1)} ms`;
  console.log(`Review queue: ${figures}`);
  test.info().annotations.push({ type: 'decisions by key', description: figures });
  await expect.poll(async () => (await live(page.request)).length).toBe(DECIDED_BY_KEY);
  const decisions = await live(page.request);
  assert.ok(decisions.every(({ verdict, confidence }) => verdict === 'same' && confidence === 'confirmed'));
  // The doubled firm's records share one number, and so its pairs one reason.
  const single = decisions.filter(({ left, right }) => left !== doubled.firm && right !== doubled.firm);
  assert.ok(single.length >= DECIDED_BY_KEY - doubled.records.length);
  assert.equal(new Set(single.map(({ reason }) => reason)).size, single.length, 'each by its own number');
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await expect.poll(async () => (await live(page.request)).length).toBe(DECIDED_BY_KEY - 3);
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await page.keyboard.press('Space');
});

test(
  'what contradicts is refused, shows what is in the way, and goes on once that is taken back',
  { tag: '@full' },
  async ({ visit }) => {
    const { firm, records } = doubled;
    const page = await visit.open('/data', { mishapsAllowed: true });
    for (const [left, right, verdict] of [
      [firm, records[0], 'same'],
      [records[0], records[1], 'different'],
    ]) {
      const data = { left, right, verdict, reason: 'For a test' };
      assert.equal((await page.request.post(`${visit.base}/api/identity/decisions`, { data })).status(), 201);
    }
    await page.goto(`${visit.base}/identity?left=${firm}&right=${records[1]}`);
    await shown(page);
    await page.getByRole('navigation', { name: 'Pairs of records' }).getByRole('button').nth(1).waitFor();
    await page.waitForTimeout(LOOKED_AT);
    await page.keyboard.press('s');
    await page.getByText('A pair before this one was refused.').waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    const refusal = page.getByRole('alert').filter({ hasText: 'This contradicts what has been decided' });
    await refusal.getByText('For a test').first().waitFor();
    await assertAccessible(page, 'refusal');
    await visit.screenshot(page, 'identity-refused-light');
    const different = refusal.getByRole('listitem').filter({ hasText: 'is not' });
    await different.getByRole('button', { name: 'Take back…' }).click();
    await different.getByRole('button', { name: 'Take back', exact: true }).click();
    await different.waitFor({ state: 'detached' });
    await page.waitForTimeout(LOOKED_AT);
    await page.getByRole('toolbar', { name: 'Verdicts' }).getByRole('button', { name: /^Same/ }).click();
    await expect
      .poll(async () => (await live(page.request)).map(({ verdict }) => verdict).sort())
      .toEqual(['same', 'same']);
  },
);

test('all pairs of a class are decided together once a sample was seen, and undone together', async ({
  visit,
}) => {
  const page = await visit.open(QUEUE);
  await shown(page);
  await page.getByRole('button', { name: 'Decide all of these together' }).click();
  const dialog = page.getByRole('dialog');
  const accept = dialog.getByRole('button', { name: /^Decide all/ });
  await dialog.getByRole('button', { name: 'Same register or tax number' }).click();
  assert.ok(await accept.isDisabled(), 'nobody has looked at the sample');
  await assertAccessible(page, 'batch', '[role=dialog]');
  for (const pair of await dialog.getByRole('list', { name: 'Sample' }).getByRole('listitem').all()) {
    await pair.scrollIntoViewIfNeeded();
  }
  await dialog.getByText('The whole sample has been seen.').waitFor();
  await accept.click();
  await dialog.getByText(/pairs were decided/).waitFor();
  assert.ok((await live(page.request)).length > DECIDED_BY_KEY);
  await dialog.getByRole('button', { name: 'Undo the batch' }).click();
  await expect.poll(async () => (await live(page.request)).length).toBe(0);
});

test('decisions are listed, taken along as a file, brought in again and taken back', async ({ visit }) => {
  const { firm, records } = doubled;
  const page = await visit.open('/identity?view=decisions');
  const data = { left: firm, right: records[0], verdict: 'same', reason: 'To be listed' };
  await page.request.post(`${visit.base}/api/identity/decisions`, { data });
  await page.reload();
  const entry = page.getByRole('listitem').filter({ hasText: 'To be listed' }).first();
  await entry.waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export all decisions' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
  assert.ok(lines.some((each) => JSON.parse(each).reason === 'To be listed'));
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await page.getByText(`0 new, ${lines.length} known already`).waitFor();
  await entry.getByRole('button', { name: 'Take back…' }).click();
  await entry.getByRole('button', { name: 'Take back', exact: true }).click();
  await entry.getByText('Taken back').waitFor();
  await expect.poll(async () => (await live(page.request)).length).toBe(0);
});

test('an entity leads to its pairs', { tag: '@full' }, async ({ visit }) => {
  const { firm, records } = doubled;
  const page = await visit.open(`/identity?entity=${firm}`);
  await shown(page);
  await page.getByText('2 pairs left to decide').waitFor();
  const pair = (await pane(page).getAttribute('data-pair')).split('\n');
  assert.ok(pair.includes(firm) && pair.some((id) => records.includes(id)));
});

test(
  'an empty queue says whether anybody has looked, and a lost server that it is lost',
  { tag: '@full' },
  async ({ visit }) => {
    const empty = { proposals: [], total: 0, byClass: {} };
    const none = { job: '', state: 'none', phase: 'ended', done: 0, total: 0, proposals: 0, byClass: {} };
    const never = await visit.open('/identity', {
      routes: { '/api/identity/proposals?*': json(empty), '/api/identity/matching': json(none) },
    });
    await never.getByText('Nothing has been compared yet').waitFor();
    await assertAccessible(never, 'nothing compared');
    const done = { ...none, state: 'done', at: '2026-01-01T00:00:00Z' };
    const over = await visit.open('/identity', {
      routes: { '/api/identity/proposals?*': json(empty), '/api/identity/matching': json(done) },
    });
    await over.getByText('Every pair is decided').waitFor();
    const lost = await visit.open('/identity', {
      mishapsAllowed: true,
      routes: { '/api/identity/proposals?*': (route) => route.abort() },
    });
    await lost.getByText('No connection to Spoor').waitFor();
  },
);

for (const [viewport, scheme] of LOOKS) {
  const size = viewport === WIDE ? '' : '-narrow';
  test(
    `axe finds nothing in the review queue at ${viewport.width}, ${scheme}`,
    { tag: '@full' },
    async ({ visit }) => {
      const page = await visit.open(QUEUE, { viewport, scheme });
      await shown(page);
      await assertAccessible(page, `review queue ${scheme} ${viewport.width}`);
      await assertNoSidewaysScroll(page, `review queue at ${viewport.width}`);
      await visit.screenshot(page, `identity-${scheme}${size}`);
      await page.waitForTimeout(LOOKED_AT);
      await page.getByRole('button', { name: /^Different/ }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).waitFor();
      await assertAccessible(page, `reason ${scheme} ${viewport.width}`, '[role=dialog]');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Decided' }).click();
      await page.getByRole('link', { name: 'Export all decisions' }).waitFor();
      await assertAccessible(page, `decisions ${scheme} ${viewport.width}`);
      await assertNoSidewaysScroll(page, `decisions at ${viewport.width}`);
      await visit.screenshot(page, `identity-decisions-${scheme}${size}`);
    },
  );
}
