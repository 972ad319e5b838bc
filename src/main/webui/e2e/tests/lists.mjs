// Public lists of a publisher on this machine: e2e/run.mjs … --data FOLDER, beside a Spoor with spoor.lists=on and
// spoor.lists.hosts=127.0.0.1.
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { assertAccessible, assertNoSidewaysScroll, NARROW, test, WIDE } from '../visit.mjs';

const DONE_MILLIS = 60_000;
const CATALOGUE = join(process.env.SPOOR_DATA ?? '', 'lists.json');
const FIRST = [
  {
    id: 'toy-1',
    schema: 'Company',
    properties: { name: ['Toy Alpha'], jurisdiction: ['cn'], topics: ['sanction'] },
  },
  { id: 'toy-2', schema: 'Company', properties: { name: ['Toy Beta'], country: ['ru'] } },
  { id: 'toy-3', schema: 'Person', properties: { name: ['Toy Gamma'], nationality: ['cn'] } },
];
const SECOND = [
  { ...FIRST[0], properties: { ...FIRST[0].properties, name: ['Toy Alpha Trading'] } },
  FIRST[1],
  { id: 'toy-4', schema: 'Company', properties: { name: ['Toy Delta'], country: ['ru'] } },
];

let publisher;
let published = FIRST;

test.beforeEach(async () => {
  published = FIRST;
  publisher = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(published.map((entity) => `${JSON.stringify(entity)}\n`).join(''));
  });
  await new Promise((listening) => publisher.listen(0, '127.0.0.1', listening));
  const entry = { publisher: 'Toy office', licence: 'CC0', terms: ['free'], format: 'ftm' };
  const toys = `http://127.0.0.1:${publisher.address().port}/toys`;
  const entries = [
    { ...entry, id: 'toy-list', name: 'Toy list', addresses: [toys], dataset: 'toy-list' },
    {
      ...entry,
      id: 'inner-list',
      name: 'Inner list',
      addresses: ['https://10.1.2.3/list'],
      dataset: 'inner',
    },
    { ...entry, id: 'odd-list', name: 'Odd list', addresses: ['ftp://example.org/list'], dataset: 'odd' },
  ];
  await writeFile(CATALOGUE, `[\n${entries.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
});

test.afterEach(async () => {
  await new Promise((closed) => publisher.close(closed));
  await rm(CATALOGUE);
});

async function openLists(visit, options = {}) {
  const page = await visit.open('/data', options);
  await page.getByRole('heading', { name: 'Public lists' }).waitFor();
  return page;
}

function itemOf(page, name) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

async function datasets(base) {
  const response = await fetch(`${base}/api/datasets`);
  return (await response.json()).datasets.map(({ id }) => id);
}

async function checkLook(visit, scheme, viewport) {
  const page = await openLists(visit, { scheme, viewport });
  await itemOf(page, 'Toy list').getByText('An import would make').waitFor();
  await itemOf(page, 'Toy list').scrollIntoViewIfNeeded();
  await assertAccessible(page, `lists ${scheme} ${viewport.width}`);
  await assertNoSidewaysScroll(page, `lists at ${viewport.width}`);
  await visit.screenshot(page, `lists-${scheme}${viewport === WIDE ? '' : '-narrow'}`);
  await page.close();
}

test('a public list is tried, imported, tried anew with its difference, and what it brought is removed', async ({
  visit,
  base,
}) => {
  const page = await openLists(visit);
  const toys = itemOf(page, 'Toy list');
  await toys.getByText('Toy office').waitFor();
  await toys.getByText('CC0 (asks nothing)').waitFor();
  await toys.getByText('Not fetched yet.').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'ofac-sdn' }).first().waitFor();

  await page.getByRole('button', { name: 'Fetch and try: Toy list' }).click();
  await toys
    .getByText(/An import would make [1-9]\d* new, 0 changed and 0 gone; 0 of 3 records cannot be used\./)
    .waitFor({ timeout: DONE_MILLIS });
  await toys.getByText('Not imported yet.').waitFor();
  assert.ok(!(await datasets(base)).includes('toy-list'), 'a trial imports nothing');
  for (const scheme of ['light', 'dark']) {
    await checkLook(visit, scheme, WIDE);
    await checkLook(visit, scheme, NARROW);
  }

  await page.getByRole('button', { name: 'Import this version: Toy list' }).click();
  await toys.getByText(/Imported .*: [1-9]\d* new, 0 changed, 0 gone\./).waitFor({ timeout: DONE_MILLIS });
  assert.ok((await datasets(base)).includes('toy-list'));

  published = SECOND;
  await page.getByRole('button', { name: 'Fetch and try: Toy list' }).click();
  await toys
    .getByText(/An import would make 1 new, 1 changed and 1 gone; 0 of 3 records cannot be used\./)
    .waitFor({ timeout: DONE_MILLIS });

  await page.goto(`${base}/data`);
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByText('toy-list', { exact: true }) })
    .filter({ has: page.getByRole('button', { name: 'Remove…' }) });
  await item.getByRole('button', { name: 'Remove…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('table').waitFor();
  await dialog.getByRole('textbox').fill('toy-list');
  await dialog.getByRole('button', { name: 'Remove the dataset' }).click();
  await item.waitFor({ state: 'detached', timeout: DONE_MILLIS });
});

test('addresses where Spoor does not go are refused, with the line of the entry and the reason', async ({
  visit,
}) => {
  const page = await openLists(visit);
  const refused = page.getByRole('alert').filter({ hasText: 'These entries of lists.json' });
  await refused.getByText(/^Line 4: /).waitFor();
  await page.getByRole('button', { name: 'Fetch and try: Inner list' }).click();
  const inner = itemOf(page, 'Inner list');
  await inner.getByText('What was imported before stays.').waitFor({ timeout: DONE_MILLIS });
  assert.match(await inner.innerText(), /10\.1\.2\.3/);
  assert.match(await inner.innerText(), /private network|special use|this network/i);
});

test('a Spoor that must not fetch lists shows them, says so and offers nothing', async ({ visit }) => {
  const page = await openLists(visit, {
    routes: {
      '/api/lists': async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()), on: false } });
      },
    },
  });
  await page.getByText('the operator switches that on with spoor.lists=on').waitFor();
  await itemOf(page, 'Toy list').waitFor();
  assert.equal(await page.getByRole('button', { name: /^Fetch and try/ }).count(), 0);
});
