// The page in a Firefox as people have it: the default question, an entity, and a pair that is decided by a key.
import assert from 'node:assert/strict';
import { expect, request, test } from '@playwright/test';
import { FIREFOX, NOT_FOUND, openFirefox } from '../firefox.mjs';

const BASE = process.env.SPOOR_URL;
const DATASET = 'firefox-e2e';
const DONE = { timeout: 120_000 };
/** A verdict counts once its pair has been in sight so long. */
const LOOKED_AT = 520;

test.describe.configure({ mode: 'serial' });
test.skip(!FIREFOX, NOT_FOUND);

let firefox;
let api;

/** Three firms of the evidence with a tax number, stated once more. */
async function bringIn() {
  const query =
    "MATCH (c:Company {dataset: 'evidence'}) UNWIND c.identifiers AS number WITH c, number " +
    "WHERE number STARTS WITH 'inn:' AND size(number) = 14 WITH number, collect(c) AS bearers WHERE size(bearers) = 1 " +
    'RETURN bearers[0].name AS name, number ORDER BY name LIMIT 3';
  const { rows } = await (await api.post('/api/cypher', { data: { query, parameters: {} } })).json();
  const lines = rows.map(([name, number], index) =>
    JSON.stringify({
      id: `${DATASET}-${index}`,
      schema: 'Company',
      properties: { name: [name], country: ['ru'], innCode: [number.slice(4)] },
      datasets: [DATASET],
    }),
  );
  const file = {
    name: `${DATASET}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(`${lines.join('\n')}\n`),
  };
  const asked = await api.post(`/api/imports?format=ftm&dataset=${DATASET}`, { multipart: { file } });
  const { job } = await asked.json();
  await expect
    .poll(async () => (await (await api.get(`/api/imports/${job}`)).json()).state, DONE)
    .toBe('done');
  await api.post('/api/identity/matching', { data: { dataset: DATASET } });
  const pairs = `/api/identity/proposals?class=number&dataset=evidence&otherDataset=${DATASET}`;
  await expect
    .poll(async () => (await (await api.get(pairs)).json()).proposals?.length ?? 0, DONE)
    .toBeGreaterThan(1);
}

async function ours() {
  const { decisions } = await (await api.get('/api/identity/decisions?live=true&limit=1000')).json();
  return decisions.filter(({ left, right }) => [left, right].some((id) => id.includes(DATASET)));
}

test.beforeAll(async () => {
  api = await request.newContext({ baseURL: BASE });
  firefox = await openFirefox();
});

test.afterAll(async () => {
  await firefox?.browser.close();
  for (const { id } of await ours()) {
    await api.delete(`/api/identity/decisions/${encodeURIComponent(id)}?reason=cleaning`);
  }
  await api.delete(`/api/datasets/${DATASET}`);
  await api.dispose();
});

/** The page says this, and nothing went wrong in it. */
async function says(words) {
  const { page } = firefox;
  await page.waitForFunction((text) => document.body.innerText.includes(text), {}, words);
  assert.deepEqual(await firefox.mishaps(), []);
}

test('the default question is answered in Firefox', async () => {
  const { page } = firefox;
  await page.goto(`${BASE}/`);
  const response = await api.post('/api/traces', { data: {} });
  const { paths, graph } = await response.json();
  const start = graph.nodes.find(({ id }) => id === paths[0].nodes[0]);
  await says(start.properties.name);
});

test('the page of an entity is read in Firefox', async () => {
  const { page } = firefox;
  const { entities } = await (await api.get('/api/entities?q=Garpiya&limit=1')).json();
  await page.goto(`${BASE}/entity/${encodeURIComponent(entities[0].id)}`);
  await says(entities[0].properties?.name ?? entities[0].name);
});

test('who is who is decided by a key in Firefox, and the next pair comes', async () => {
  await bringIn();
  const { page } = firefox;
  await page.goto(`${BASE}/identity?class=number&dataset=evidence&other=${DATASET}`);
  const shown = (before) =>
    page.waitForFunction(
      (last) => {
        const section = document.querySelector('section[data-pair]');
        return section?.dataset.loaded === 'true' && section.dataset.pair !== last && section.dataset.pair;
      },
      {},
      before,
    );
  const first = await (await shown('')).jsonValue();
  await new Promise((done) => setTimeout(done, LOOKED_AT));
  await page.keyboard.press('s');
  await shown(first);
  await expect.poll(async () => (await ours()).length, DONE).toBe(1);
  assert.deepEqual(await firefox.mishaps(), []);
});
