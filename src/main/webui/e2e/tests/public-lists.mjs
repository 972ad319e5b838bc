import assert from 'node:assert/strict';
import { writeFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { assertAccessible, assertNoSidewaysScroll, NARROW, test } from '../visit.mjs';

// One publisher, whose list goes from version to version.
test.describe.configure({ mode: 'serial' });

const DONE_MILLIS = 60_000;
const CATALOGUE = join(process.env.SPOOR_DATA, 'lists.json');
let publisher;
let port;
let published = '';

const firm = (number, name = `Toy Works ${number}`) =>
  JSON.stringify({
    id: `toy-firm-${port}-${number}`,
    schema: 'Company',
    properties: { name: [name], country: ['cn'] },
  });
const firms = (from, to) => Array.from({ length: to - from + 1 }, (_, place) => firm(from + place));

/** A publisher on this machine, and a catalogue that knows it. */
test.beforeAll(async () => {
  publisher = createServer((request, response) => {
    if (request.url === '/moved') {
      response.writeHead(302, { location: 'https://10.1.2.3/elsewhere' }).end();
    } else {
      response.end(published);
    }
  });
  await new Promise((resolve) => publisher.listen(0, '127.0.0.1', resolve));
  ({ port } = publisher.address());
  const at = `http://127.0.0.1:${port}`;
  // Spoor remembers what it fetched and what it holds: each run has lists and datasets of its own.
  const entry = (id, name, address) => ({
    ...{ id: `${id}-${port}`, name, publisher: 'Toy office', licence: 'CC0', terms: ['free'] },
    ...{ format: 'ftm', dataset: `${id}-${port}`, addresses: [address] },
  });
  writeFileSync(
    CATALOGUE,
    JSON.stringify([
      entry('toys', 'List of toys', `${at}/toys`),
      entry('toys-moved', 'List that moved', `${at}/moved`),
      entry('toys-inside', 'List inside', 'https://10.1.2.3/toys'),
    ]),
  );
});

test.afterAll(async () => {
  rmSync(CATALOGUE, { force: true });
  await new Promise((resolve) => publisher.close(resolve));
});

async function openList(visit, name, options = {}) {
  const page = await visit.open('/data', options);
  await page.getByRole('heading', { name: 'Public lists' }).waitFor();
  return {
    page,
    list: page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) }),
  };
}

const storedFirms = (page) =>
  page.evaluate(
    async (dataset) =>
      (await (await fetch(`/api/entities?q=Toy+Works&dataset=${dataset}&limit=50`)).json()).entities.length,
    `toys-${port}`,
  );

const says = (list, text) => list.getByText(text).first().waitFor({ timeout: DONE_MILLIS });

test('a list is tried before anything is imported, and imported when somebody says so', async ({ visit }) => {
  const { page, list } = await openList(visit, 'List of toys');
  await says(list, 'Not fetched yet.');
  published = firms(1, 10).join('\n');
  await list.getByRole('button', { name: /^Fetch and try/ }).click();
  await says(list, 'waits for you');
  await says(list, /would make 11 new, 0 changed and 0 gone; 0 of 10 records cannot be used/);
  assert.equal(await storedFirms(page), 0, 'nothing is imported by a trial');
  await assertAccessible(page, 'a list that was tried');
  await visit.screenshot(page, 'list-tried');
  await list.getByRole('button', { name: /^Import this version/ }).click();
  await says(list, /Imported .*: 11 new, 0 changed, 0 gone/);
  assert.equal(await storedFirms(page), 10);
});

test('a renewed list is imported by itself, with the difference, and waits where too much would be gone', async ({
  visit,
}) => {
  const { page, list } = await openList(visit, 'List of toys');
  published = [firm(2, 'Toy Works renamed'), ...firms(3, 11)].join('\n');
  await list.getByRole('checkbox', { name: /^Renew by itself/ }).click();
  await says(list, /Imported .*: 1 new, 1 changed, 1 gone/);
  assert.equal(await storedFirms(page), 10);
  published = firms(8, 11).join('\n');
  await says(list, 'waits for you');
  await says(list, /would make 0 new, 0 changed and 6 gone/);
  await list.getByText(/What was imported before stays/).waitFor();
  assert.equal(await storedFirms(page), 10, 'it waits for a person');
  await assertAccessible(page, 'a list that waits');
  await visit.screenshot(page, 'list-doubtful');
  await list.getByRole('checkbox', { name: /^Renew by itself/ }).click();
  await list.getByRole('button', { name: /^Import this version/ }).click();
  await says(list, /Imported .*: 0 new, 0 changed, 6 gone/);
  assert.equal(await storedFirms(page), 4);
});

test('a list that leads to where Spoor does not go says so', async ({ visit }) => {
  const { page, list } = await openList(visit, 'List that moved', { viewport: NARROW });
  await list.getByRole('button', { name: /^Fetch and try/ }).click();
  await says(list, /sends on to '10\.1\.2\.3', which the list's entry does not allow/);
  const inside = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'List inside', exact: true }) });
  await inside.getByRole('button', { name: /^Fetch and try/ }).click();
  await says(inside, /10\.1\.2\.3' is in a private network/);
  await assertNoSidewaysScroll(page);
  await assertAccessible(page, 'lists that cannot be fetched');
  await visit.screenshot(page, 'list-refused-narrow');
  const status = await page.evaluate(
    (dataset) => fetch(`/api/datasets/${dataset}`, { method: 'DELETE' }).then((answer) => answer.status),
    `toys-${port}`,
  );
  assert.equal(status, 200);
});
