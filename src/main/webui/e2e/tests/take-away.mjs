import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { assertAccessible, test } from '../visit.mjs';

async function download(page, name) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function opened(page) {
  await page.getByRole('button', { name: 'Take away' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Take it away' });
  await dialog
    .getByText(/entities/)
    .first()
    .waitFor();
  return dialog;
}

test('an answer is taken away in every form', async ({ openAnswered }) => {
  const page = await openAnswered('/?toId=weapon/garpiya-a1');
  const dialog = await opened(page);
  assert.match(await dialog.innerText(), /\d+ entities, \d+ relations,? and \d+ sources/);
  const file = await download(page, 'Download Spoor JSON');
  assert.match(file.name, /^spoor-.*\.json$/);
  const graph = JSON.parse(file.text);
  assert.ok(graph.nodes.length >= 5 && graph.edges.length >= 5);
  assert.ok(graph.nodes.some((node) => node.id === 'weapon/garpiya-a1'));
  for (const [name, ending, holds] of [
    ['Tables (CSV)', /\.csv\.zip$/, /edges\.csv/],
    ['GEXF', /\.gexf$/, /version="1\.3"/],
    ['GraphML', /\.graphml$/, /<graphml/],
    ['BibTeX', /\.bib$/, /@misc/],
  ]) {
    const other = await download(page, `Download ${name}`);
    assert.match(other.name, ending);
    assert.match(other.text, holds);
  }
});

test('a dossier in another language opens from a disk and asks nobody for anything', async ({
  openAnswered,
}) => {
  const page = await openAnswered('/?toId=weapon/garpiya-a1');
  const dialog = await opened(page);
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Engines for the Garpiya');
  await dialog.getByRole('combobox', { name: 'Language' }).click();
  await dialog.getByRole('option', { name: 'Deutsch' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download Dossier (HTML)' }).click(),
  ]);
  const path = await file.path();
  const saved = `${path}.html`;
  await copyFile(path, saved);
  const read = await page.context().newPage();
  const asked = [];
  read.on('request', (request) => asked.push(request.url()));
  await read.goto(pathToFileURL(saved).href);
  assert.equal(await read.locator('h1').first().innerText(), 'Engines for the Garpiya');
  assert.equal(await read.locator('html').getAttribute('lang'), 'de');
  await assertAccessible(read, 'a dossier');
  assert.deepEqual(asked, [pathToFileURL(saved).href]);
});

test('what is drawn is taken as a file that asks for nothing', async ({ openAnswered }) => {
  for (const view of ['picture', 'sankey', 'map', 'timeline']) {
    const page = await openAnswered(`/?toId=weapon/garpiya-a1&view=${view}`);
    const box = page.locator('figure svg').first();
    await box.waitFor();
    await opened(page);
    const svg = await download(page, 'Download SVG');
    assert.match(svg.text, /^<svg /);
    assert.doesNotMatch(svg.text, /var\(--|class=|href="http|url\(http/);
    assert.match(svg.text, /data version/);
    const error = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      return read.querySelector('parsererror')?.textContent ?? null;
    }, svg.text);
    assert.equal(error, null);
    const png = await download(page, 'Download PNG');
    assert.match(png.text.slice(0, 8), /PNG/);
    await page.close();
  }
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
