import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from '../visit.mjs';

async function download(page, name) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('one click exports the answer as JSON', async ({ openAnswered }) => {
  const page = await openAnswered('/?toId=weapon/garpiya-a1');
  const file = await download(page, 'Export JSON');
  assert.match(file.name, /^spoor-.*\.json$/);
  const graph = JSON.parse(file.text);
  assert.ok(graph.nodes.length >= 5 && graph.edges.length >= 5);
  assert.ok(graph.nodes.some((node) => node.id === 'weapon/garpiya-a1'));
  assert.equal(typeof graph.graph, 'object');
});

test('the link of a question is copied whole', async ({ base, openAnswered }) => {
  const page = await openAnswered('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.startsWith(`${base}/?from.labels=Company&from.countries=CN&from.countries=HK`), link);
});

test('the Cypher behind an answer can be read and copied', async ({ openAnswered }) => {
  const page = await openAnswered('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Cypher behind this' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/MATCH/).first().waitFor();
  await dialog.getByRole('button', { name: 'Copy statement' }).click();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /MATCH/);
});
