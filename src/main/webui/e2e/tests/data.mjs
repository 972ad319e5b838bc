import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { manyDeclarations, ownTable, russianDeclarations, zip } from '../fixtures.mjs';
import {
  assertAccessible,
  assertNoSidewaysScroll,
  json,
  LOOKS,
  pressUntil,
  settledBox,
  test,
  WIDE,
} from '../visit.mjs';

const DONE_MILLIS = 60_000;

async function openData(visit, options = {}) {
  const page = await visit.open('/data', options);
  await page.getByRole('heading', { name: 'Data', exact: true }).waitFor();
  return page;
}

async function choose(page, ...files) {
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer })));
}

async function remove(page, id) {
  await page.goto(new URL('/data', page.url()).href);
  const item = page.getByRole('listitem').filter({ has: page.getByText(id, { exact: true }) });
  await item.getByRole('button', { name: 'Remove…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('table').waitFor();
  await dialog.getByRole('textbox').fill(id);
  await dialog.getByRole('button', { name: 'Remove the dataset' }).click();
  await item.waitFor({ state: 'detached', timeout: DONE_MILLIS });
}

async function figure(page, label) {
  const text = await page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .first()
    .locator('dd')
    .textContent();
  return Number(text.replaceAll(/\D/g, ''));
}

async function download(page, link) {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await file.path(), 'utf8');
}

async function checkLook(visit, scheme, viewport) {
  const page = await openData(visit, { scheme, viewport });
  const size = viewport === WIDE ? '' : '-narrow';
  await assertAccessible(page, `data ${scheme} ${viewport.width}`);
  await assertNoSidewaysScroll(page, `data at ${viewport.width}`);
  await visit.screenshot(page, `data-${scheme}${size}`);
  await choose(page, ['declarations.xlsx', russianDeclarations()]);
  await page.getByText('SHENZHEN EXAMPLE ELECTRONICS LTD').first().waitFor();
  await assertAccessible(page, `mapping ${scheme} ${viewport.width}`);
  await assertNoSidewaysScroll(page, `mapping at ${viewport.width}`);
  await visit.screenshot(page, `mapping-${scheme}${size}`);
  await page.getByRole('button', { name: 'Try it, write nothing' }).click();
  await page.getByRole('heading', { name: 'What would happen' }).waitFor({ timeout: DONE_MILLIS });
  await page.locator('details', { hasText: 'no date' }).last().click();
  await page.getByRole('heading', { name: 'What would happen' }).scrollIntoViewIfNeeded();
  await assertAccessible(page, `trial ${scheme} ${viewport.width}`);
  await assertNoSidewaysScroll(page, `trial at ${viewport.width}`);
  await visit.screenshot(page, `trial-${scheme}${size}`);
}

test('data: customs declarations are recognised, tried, imported, traced and removed', async ({ visit }) => {
  const page = await openData(visit);
  await choose(page, ['declarations-e2e.xlsx', russianDeclarations()]);
  await page.getByRole('option', { name: /Recognised: Customs declarations/ }).waitFor({ state: 'attached' });
  assert.equal(await page.getByLabel('Row of column names').inputValue(), '6');
  assert.equal(await page.getByLabel('What “SUPPLIER_NAME” is').inputValue(), 'supplier');
  assert.equal(await page.getByLabel('What “TOTAL_VALUE_USD” is').inputValue(), 'value:USD');
  await page.getByText('HS 854231 · 1 Apr 2024').first().waitFor();
  await page.getByText('14 records looked at, 2 rejected').waitFor();
  await expect(page.locator('td[data-issue=REJECTED]')).toHaveCount(2);

  await page.getByRole('button', { name: 'Try it, write nothing' }).click();
  await page.getByRole('heading', { name: 'What would happen' }).waitFor({ timeout: DONE_MILLIS });
  assert.deepEqual(
    [await figure(page, 'read'), await figure(page, 'loaded'), await figure(page, 'rejected')],
    [14, 12, 2],
  );
  const issues = await download(page, page.getByRole('link', { name: 'CSV' }));
  assert.match(issues, /rejected,date\.malformed,declarations-e2e\.xlsx,19,date,31\.02\.2024,/);

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('6 relations are in.').waitFor({ timeout: DONE_MILLIS });
  const trace = page.getByRole('link', { name: 'Trace them' });
  // Of words that are as dark as their ground axe says only that it cannot tell.
  const [ink, ground] = await trace.evaluate((link) => {
    const { color, backgroundColor } = getComputedStyle(link);
    return [color, backgroundColor];
  });
  assert.notEqual(ink, ground, 'words in the colour of their ground');
  await trace.click();
  await page.waitForURL(/dataset=declarations-e2e/);
  await page.locator('ol > li').first().waitFor();
  await page.getByText('SHENZHEN EXAMPLE ELECTRONICS LTD').first().waitFor();
  await remove(page, 'declarations-e2e');
});

function ftmCompanies(...companies) {
  return Buffer.from(
    companies
      .map(([id, name, country, property, value]) =>
        JSON.stringify({
          id,
          schema: 'Company',
          properties: { name: [name], country: [country], [property]: [value] },
        }),
      )
      .join('\n'),
  );
}

test('data: a trial says who is known already, in view, and the import leads to the review', async ({
  visit,
}) => {
  const page = await openData(visit);
  await choose(page, [
    'who-e2e.json',
    ftmCompanies(
      ['who-stc', 'Специальный технологический центр', 'ru', 'innCode', '7802170553'],
      ['who-limbach', 'Limbach Aviation Engine Xiamen', 'cn', 'alias', '厦门林巴贺航空发动机'],
      ['who-zebra', 'Shenzhen Zebrafish Trading Co., Ltd.', 'cn', 'alias', 'Zebrafish Trading'],
    ),
  ]);
  await page.getByRole('button', { name: 'Try it, write nothing' }).click();
  const trial = page.getByRole('region', { name: 'Whom Spoor knows already' });
  const summary = trial.getByText('1 known, 1 perhaps, 1 new', { exact: true });
  await summary.waitFor({ timeout: DONE_MILLIS });
  const { y, height } = await settledBox(summary);
  assert.ok(y >= 0 && y + height <= page.viewportSize().height, `the summary is in view, at ${y}`);
  const known = trial.getByRole('link', { name: 'Special Technology Center' });
  await known.waitFor();
  assert.match(await known.getAttribute('href'), /\/entity\/company\/special-technology-center$/);
  await trial.getByText(/Same number INN 7802170553/).waitFor();
  await trial.getByText('Perhaps known', { exact: true }).click();
  await trial.getByRole('link', { name: /Xiamen Limbach/ }).waitFor();
  await assertAccessible(page, 'who is known');
  await visit.screenshot(page, 'who-light');

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page
    .getByText(/of your 3 firms, people and goods may be known already/)
    .waitFor({ timeout: DONE_MILLIS });
  await page.getByRole('link', { name: 'Decide who is who' }).click();
  await page.waitForURL(/\/identity\?dataset=/);
  await page.getByText('Специальный технологический центр').first().waitFor();
  await remove(page, 'who-e2e');
});

test('data: a table of one’s own is mapped by hand, saved, and recognised by the saved mapping', async ({
  visit,
}) => {
  const page = await openData(visit);
  await choose(page, ['own-table.csv', ownTable()]);
  await page.getByText('Spoor does not know what this file holds').waitFor();
  await page.getByRole('button', { name: 'Read it as a table of declarations' }).click();
  await page.getByText('No column names the supplier yet.').waitFor();
  await page.getByLabel('What “who sold” is').selectOption('supplier');
  await page.getByLabel('What “who bought” is').selectOption('buyer');
  await page.getByLabel('What “tariff” is').selectOption('hs');
  await page.getByLabel('What “on” is').selectOption('date');
  await page.getByLabel('What “paid” is').selectOption('value:CNY');
  await page.getByText('The dates can be read in two ways').waitFor();
  await page.getByRole('button', { name: 'Day first: 31/12/2023' }).click();
  await page.getByText('HS 854231 · 2 Dec 2023 · CNY 1.50').waitFor();
  await page.getByLabel('Save this mapping as').fill('Own table e2e');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved as “Own table e2e”.').waitFor();
  await page.getByText('The same on the command line').click();
  await page.getByText("--mapping='Own table e2e'").waitFor();

  await page.goto(new URL('/data', page.url()).href);
  await choose(page, ['own-table-2.csv', ownTable(3)]);
  await page.getByRole('button', { name: 'Read it as a table of declarations' }).click();
  await page.getByRole('button', { name: 'Own table e2e', exact: true }).click();
  await page.getByText('HS 854231 · 2 Dec 2023 · CNY 1.50').waitFor();
  await page.getByRole('button', { name: /saved mapping/ }).click();
  await page.getByRole('button', { name: 'Remove “Own table e2e”' }).click();
  await page.getByRole('button', { name: 'Own table e2e', exact: true }).waitFor({ state: 'detached' });
});

test('data: a table of relations is mapped by hand to ownership', { tag: '@full' }, async ({ visit }) => {
  const page = await openData(visit);
  await choose(page, [
    'owners.csv',
    Buffer.from('who;whom;much\nHolding One;Plant Two;75\n;Plant Three;10\n'),
  ]);
  await page.getByRole('button', { name: 'Read it as a table of relations' }).click();
  await page.getByText('Nothing says of what type the relations are').waitFor();
  await page.getByLabel('What “who” is').selectOption('from');
  await page.getByLabel('What “whom” is').selectOption('to');
  await page.getByLabel('What “much” is').selectOption('share');
  await page.getByLabel('Type of all relations').selectOption('OWNS');
  const outcomes = page.getByRole('region', { name: 'What they become' });
  await outcomes.getByText('Holding One').last().waitFor();
  await outcomes.getByText('Owns', { exact: true }).waitFor();
  await outcomes.getByText('Rejected').waitFor();
  await assertAccessible(page, 'table of relations');
  await visit.screenshot(page, 'mapping-relations-light');
});

test('data: an import is paused, left, found again, resumed and cancelled', async ({ visit }) => {
  const page = await openData(visit);
  await choose(page, ['many-e2e.csv', manyDeclarations(150_000)]);
  await page.getByRole('button', { name: 'Import without a trial' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('It holds where it is.').waitFor();
  await assertAccessible(page, 'paused import');
  await visit.screenshot(page, 'import-paused-light');
  await page.getByRole('button', { name: 'More pages' }).click();
  await page.getByRole('menuitem', { name: 'Console' }).click();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'many-e2e.csv' }).first();
  await line.getByText('paused').waitFor();
  await line.getByRole('link', { name: 'many-e2e.csv' }).click();
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText(/^Cancelled\. What was written/).waitFor({ timeout: DONE_MILLIS });
  await page.goto(new URL('/data', page.url()).href);
  if (await page.getByText('many-e2e', { exact: true }).isVisible()) {
    await remove(page, 'many-e2e');
  }
});

test('data: a new version replaces a dataset and says what vanished', { tag: '@full' }, async ({ visit }) => {
  const page = await openData(visit);
  await choose(page, ['versions-e2e.xlsx', russianDeclarations()]);
  await page.getByRole('button', { name: 'Import without a trial' }).click();
  await page.getByText('6 relations are in.').waitFor({ timeout: DONE_MILLIS });
  await page.getByRole('link', { name: 'All data', exact: true }).click();
  const item = page.getByRole('listitem').filter({ has: page.getByText('versions-e2e', { exact: true }) });
  await item.getByRole('link', { name: 'Replace with a new file' }).click();
  await page.getByText('replaces the dataset “versions-e2e”').waitFor();
  await choose(page, ['other-name.xlsx', russianDeclarations('NINGBO EXAMPLE TRADING CO')]);
  assert.equal(await page.getByLabel('Id of the dataset').inputValue(), 'versions-e2e');
  assert.ok(await page.getByRole('radio', { name: 'Replace it' }).isChecked());
  await page.getByRole('button', { name: 'Try it, write nothing' }).click();
  await page.getByRole('heading', { name: 'What would happen' }).waitFor({ timeout: DONE_MILLIS });
  const vanished = await figure(page, 'gone');
  assert.ok(vanished >= 6 + 12, `${vanished} would vanish`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('6 relations are in.').waitFor({ timeout: DONE_MILLIS });
  assert.equal(await figure(page, 'gone'), vanished);
  await remove(page, 'versions-e2e');
});

test('data: several files wait in a list; hostile and broken ones say why', async ({ visit }) => {
  const page = await openData(visit, { mishapsAllowed: true });
  await choose(
    page,
    ['climbing.zip', zip({ '../../etc/passwd': 'a,b\n1,2\n' })],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  );
  const list = page.getByRole('list', { name: 'Chosen files' });
  await list.getByRole('link', { name: 'Look at it and import' }).nth(1).waitFor();
  await visit.screenshot(page, 'data-several-light');
  await list.getByRole('link', { name: 'Look at it and import' }).first().click();
  await page.getByText(/leads? out of its folder/).waitFor();
  await assertAccessible(page, 'hostile file');
  await page.getByRole('link', { name: 'All data', exact: true }).click();
  await list.getByRole('link', { name: 'Look at it and import' }).nth(1).click();
  await page.getByText('This is a program, a picture, a PDF').waitFor();
});

test(
  'data: an upload that breaks off, a file too large and a file no longer there are told',
  { tag: '@full' },
  async ({ visit }) => {
    let broken = true;
    const page = await openData(visit, {
      mishapsAllowed: true,
      routes: { '/api/imports/files': (route) => (broken ? route.abort() : route.continue()) },
    });
    await choose(page, ['broken-off.csv', ownTable()]);
    await page.getByText('The server could not be reached').waitFor();
    await assertAccessible(page, 'upload broken off');
    await visit.screenshot(page, 'data-lost-light');
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Spoor does not know what this file holds').waitFor();

    const large = await openData(visit, {
      mishapsAllowed: true,
      routes: {
        '/api/imports/files': json(
          {
            title: 'Too large',
            status: 413,
            detail: 'The file is larger than 20 GB.',
            code: 'upload.tooLarge',
          },
          413,
        ),
      },
    });
    await choose(large, ['large.csv', ownTable()]);
    await large.getByText('The file is too large').waitFor();

    const gone = await visit.open('/data/file/00000000-0000-0000-0000-000000000000', {
      mishapsAllowed: true,
    });
    await gone.getByText('This file is no longer there').waitFor();
    await assertAccessible(gone, 'file gone');
  },
);

test('data: an import that failed says why, and what stands', { tag: '@full' }, async ({ visit }) => {
  const failed = {
    job: '0123456789abcdef',
    state: 'failed',
    phase: 'ended',
    file: 'a.csv',
    dataset: 'a',
    format: 'customs',
    dryRun: false,
    replace: false,
    paused: false,
    ...{ read: 10, loaded: 9, rejected: 1, duplicate: 0, new: 4, changed: 0, unchanged: 0, vanished: 0 },
    issues: [],
    progress: null,
    error: { code: 'import.interrupted', message: 'The database did not take the data.', resumable: true },
    startedAt: '2026-01-01T00:00:00Z',
    finishedAt: '2026-01-01T00:01:00Z',
  };
  const page = await visit.open('/data/import/0123456789abcdef', {
    routes: { '/api/imports/0123456789abcdef': json(failed) },
  });
  await page.getByText('The import was interrupted').waitFor();
  await page.getByText(/Import a\.csv again in the same way to go on/).waitFor();
  await assertAccessible(page, 'failed import');
  await visit.screenshot(page, 'import-failed-light');
});

test('data: everything is reached by keyboard alone', { tag: '@full' }, async ({ visit }) => {
  const page = await openData(visit);
  const onButton = (words) =>
    page.evaluate(
      (text) =>
        document.activeElement?.matches('button') && document.activeElement.textContent.includes(text),
      words,
    );
  const chosen = page.waitForEvent('filechooser'); // early: the browser has to be told first
  await pressUntil(page, 'Tab', () => onButton('Choose files'));
  await page.keyboard.press('Enter');
  const chooser = await chosen;
  await chooser.setFiles({
    name: 'keys.xlsx',
    mimeType: 'application/octet-stream',
    buffer: russianDeclarations(),
  });
  await page.getByLabel('What “SUPPLIER_NAME” is').waitFor();
  await pressUntil(page, 'Tab', () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'What “MANUFACTURER” is'),
  );
  await pressUntil(page, 'Tab', () => onButton('Try it, write nothing'));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What would happen' }).waitFor({ timeout: DONE_MILLIS });
});

for (const [viewport, scheme] of LOOKS) {
  test(`data: axe finds nothing at ${viewport.width}, ${scheme}`, { tag: '@full' }, async ({ visit }) => {
    await checkLook(visit, scheme, viewport);
  });
}
