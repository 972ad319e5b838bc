import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, LOOKS, test, WIDE } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const LIMBACH = 'company/xiamen-limbach-aviation-engine';
let made = 0;

function freshTitle() {
  made += 1;
  return `Book ${Date.now().toString(36)}-${process.pid}-${made}`;
}

/** An investigation with a path, one of whose relations is disputed, and an entity that must not be named. */
async function filled(page, base) {
  const post = async (path, data) => (await page.request.post(`${base}${path}`, { data })).json();
  const title = freshTitle();
  const { id } = await post('/api/cases', { title });
  const book = `/api/cases/${id}/casebook`;
  const trace = await post('/api/traces', { from: { ids: [LIMBACH] }, k: 1 });
  const [path] = trace.paths;
  const hops = path.hops.map(({ relations }) => relations);
  const collected = await post(`${book}/items`, {
    nodes: path.nodes,
    hops,
    note: 'Ask them.',
    tags: ['drones'],
  });
  const [relation] = collected.relations;
  await post(`${book}/checks`, {
    relation: relation.id,
    state: 'disputed',
    note: 'Page 3 says otherwise.',
    hash: relation.stated.hash,
    version: 1,
  });
  await post(`${book}/replies`, {
    entity: LIMBACH,
    asked: '2026-01-05',
    means: 'letter',
    doNotName: true,
    words: ['Limbach'],
    version: 2,
  });
  await post(`${book}/links`, { url: 'https://example.org/report', name: 'Report', version: 3 });
  return { id, title };
}

const remove = (page, base, id) => page.request.delete(`${base}/api/cases/${id}`);

for (const [viewport, scheme] of LOOKS) {
  test(`a casebook reads well, ${scheme} at ${viewport.width}`, { tag: '@full' }, async ({ visit }) => {
    const page = await visit.open('/cases', { viewport, scheme });
    const { id, title } = await filled(page, visit.base);
    await page.goto(`${visit.base}/cases#${id}`);
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText('Page 3 says otherwise.').waitFor();
    await assertAccessible(page, `casebook ${scheme} ${viewport.width}`);
    await assertNoSidewaysScroll(page, `casebook at ${viewport.width}`);
    await visit.screenshot(page, `casebook-${scheme}${viewport === WIDE ? '' : '-narrow'}`);
    await remove(page, visit.base, id);
  });
}

test('a hop is collected into a new investigation by keyboard', async ({ visit }) => {
  const page = await visit.open(`/?hop=${KUPOL}&hop=weapon/garpiya-a1`);
  const collect = page.getByRole('button', { name: 'Collect', exact: true });
  await collect.waitFor();
  await assertAccessible(page, 'a hop to collect');
  await collect.focus();
  await page.keyboard.press('Enter');
  const fresh = page.getByRole('menuitem', { name: /^A new investigation/ });
  await fresh.waitFor();
  await page.keyboard.press('ArrowDown');
  await fresh.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'Collected: open the investigation' });
  await link.click();
  await page.waitForURL(/cases#/);
  await page.getByRole('button', { name: /^not checked: [1-9]/ }).waitFor();
  await remove(page, visit.base, new URL(page.url()).hash.slice(1));
});

test('a collected hop is checked by keyboard, and its state shows', async ({ visit }) => {
  const page = await visit.open('/cases');
  const { id, title } = await filled(page, visit.base);
  await page.goto(`${visit.base}/cases#${id}`);
  await page.getByRole('heading', { name: title }).waitFor();
  await page.getByRole('button', { name: /^not checked:/ }).click();
  const card = page.locator('li', { has: page.getByRole('button', { name: 'Save check' }) }).first();
  const check = card.getByRole('button', { name: 'Save check' });
  assert.ok(await check.isDisabled(), 'nothing is proven before somebody says so');
  await card.getByRole('combobox', { name: 'Result' }).click();
  await page.getByRole('option', { name: 'proven' }).click();
  assert.ok(await check.isDisabled(), 'and by what');
  await card.getByLabel('Note').fill('Seen in the register.');
  await check.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'proven: 1' }).waitFor();
  await page.getByText('not named: withheld 1').waitFor();
  await page.getByText('overdue').waitFor();
  await remove(page, visit.base, id);
});

test('an attachment is asked for before it goes', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open('/cases');
  const { id, title } = await filled(page, visit.base);
  await page.goto(`${visit.base}/cases#${id}`);
  await page.getByRole('heading', { name: title }).waitFor();
  const attached = page.getByRole('region', { name: 'Attachments' });
  await attached.getByRole('button', { name: 'Remove Report' }).click();
  const asked = page.getByRole('dialog', { name: 'Remove “Report”?' });
  await asked.getByText(/This cannot be undone/).waitFor();
  await assertAccessible(page, 'a question before an attachment goes');
  await page.keyboard.press('Escape');
  await asked.waitFor({ state: 'detached' });
  await attached.getByRole('link', { name: 'Report' }).waitFor();
  await attached.getByRole('button', { name: 'Remove Report' }).click();
  await asked.getByRole('button', { name: 'Remove it' }).click();
  await attached.getByRole('link', { name: 'Report' }).waitFor({ state: 'detached' });
  await remove(page, visit.base, id);
});

test('a whole investigation goes out and comes in', async ({ visit }) => {
  const page = await visit.open('/cases');
  const { id, title } = await filled(page, visit.base);
  const whole = await (await page.request.get(`${visit.base}/api/cases/${id}/file`)).body();
  await remove(page, visit.base, id);
  await page.goto(`${visit.base}/cases`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import investigation' }).click();
  await (await chooser).setFiles({ name: 'case.json', mimeType: 'application/json', buffer: whole });
  await page.waitForURL(/cases#/);
  await page.getByRole('heading', { name: title }).waitFor();
  await page.getByText('This investigation was imported from a file').waitFor();
  const again = new URL(page.url()).hash.slice(1);
  assert.notEqual(again, id);
  await remove(page, visit.base, again);
});
