import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, LOOKS, test, WIDE } from '../visit.mjs';

// What one enters by hand the other would take away with the dataset of all claims.
test.describe.configure({ mode: 'default' });

const DONE_MILLIS = 60_000;
/** Of this process alone: other tests enter nothing. */
const WORKS = `Keyboard Works ${process.pid}`;

/** Keys as a person presses them, counted. */
function keysOf(page) {
  let count = 0;
  return {
    press: async (key) => {
      count += 1;
      await page.keyboard.press(key);
    },
    type: async (text) => {
      count += text.length;
      await page.keyboard.type(text);
    },
    count: () => count,
  };
}

/** Types a name, waits until what Enter would take is what a reader means, and takes it. */
async function takeFirst(page, keys, text, name) {
  await keys.type(text);
  await page.locator('[role=option][data-combobox-selected]').filter({ hasText: name }).waitFor();
  await keys.press('Enter');
}

async function openForm(visit, options = {}) {
  const page = await visit.open('/data', options);
  await page.getByRole('heading', { name: 'Data', exact: true }).waitFor();
  return page;
}

async function removeAll(page) {
  const status = await page.evaluate(() =>
    fetch('/api/datasets/by-hand', { method: 'DELETE' }).then((answer) => answer.status),
  );
  assert.ok([200, 404].includes(status), `removed: ${status}`);
}

const focused = (page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

test('a claim is entered, undone and brought back by keys alone', async ({ visit }) => {
  const page = await openForm(visit, { viewport: WIDE });
  const keys = keysOf(page);
  const began = Date.now();
  await keys.press('Control+k');
  const box = page.getByRole('dialog');
  await box.waitFor();
  await keys.type('enter a claim');
  await box.getByRole('option', { name: 'Enter a claim' }).waitFor();
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Enter a claim' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'from');
  await takeFirst(page, keys, WORKS, 'Company');
  await page.getByText('new · Company').waitFor();
  await keys.press('Tab');
  assert.equal(await focused(page), 'from.country');
  await keys.type('CN');
  await keys.press('Tab');
  assert.equal(await focused(page), 'relation');
  await keys.type('Supp');
  await keys.press('Tab');
  assert.equal(await focused(page), 'to');
  await takeFirst(page, keys, 'aero-hit', /aero-?hit/i);
  await keys.press('Tab');
  assert.equal(await focused(page), 'confidence');
  await keys.press('Tab');
  await keys.type('sold to Aero-HIT');
  await keys.press('Tab');
  assert.equal(await focused(page), 'source.title');
  await keys.type('Annual report');
  await keys.press('Tab');
  await keys.type('https://example.org/report');
  await keys.press('Tab');
  await keys.type('Works');
  await keys.press('Tab');
  await keys.type('2024-05');
  await keys.press('Control+Enter');
  await page.locator('[data-state="visible"]').waitFor({ timeout: DONE_MILLIS });
  console.log(
    `a claim by keys alone: ${keys.count()} keys, ${Date.now() - began} ms with the machine's waiting`,
  );
  await page.getByRole('link', { name: 'Show it' }).waitFor();
  await assertAccessible(page, 'a claim');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Taken back:', { exact: false }).first().waitFor({ timeout: DONE_MILLIS });
  await page.getByRole('button', { name: 'Bring back', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByText('In the graph:', { exact: false }).waitFor({ timeout: DONE_MILLIS });
  await page
    .getByRole('button', { name: `Versions of the claim ${WORKS}` })
    .first()
    .click();
  await page.getByText('taken back:', { exact: false }).first().waitFor();
  await removeAll(page);
});

/** A number with right check digits that nobody in the data has. */
const INN = '7702000004';

test(
  'a fact about one entity is entered by keys alone, shown with who says so, found, changed and undone',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.open('/data#claim=enter&from=company%2Faero-hit', {
      viewport: WIDE,
      mishapsAllowed: true,
    });
    const keys = keysOf(page);
    const began = Date.now();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'relation');
    await keys.type('Reg');
    await page.locator('[name="fact.value"]').waitFor();
    await keys.press('Tab');
    assert.equal(await focused(page), 'fact.number');
    await keys.press('Tab');
    assert.equal(await focused(page), 'fact.value');
    await keys.type('7702000002');
    await keys.press('Tab');
    await keys.press('Tab');
    await keys.type('registered under');
    await keys.press('Tab');
    assert.equal(await focused(page), 'source.title');
    await keys.type('Register');
    await keys.press('Control+Enter');
    await page.getByText(/its digits cannot be right/).waitFor();
    assert.equal(await focused(page), 'fact.value');
    await keys.press('End');
    await keys.press('Backspace');
    await keys.type('4');
    await keys.press('Control+Enter');
    await page.locator('[data-state="visible"]').waitFor({ timeout: DONE_MILLIS });
    console.log(
      `a fact by keys alone: ${keys.count()} keys, ${Date.now() - began} ms with the machine's waiting`,
    );
    await assertAccessible(page, 'a fact');
    await page.getByRole('link', { name: 'Show it' }).click();
    const facts = page.locator('section', { has: page.getByRole('heading', { name: 'Single facts' }) });
    await facts.getByText(`INN ${INN}`).waitFor();
    await facts.getByText('registered under').waitFor();
    await facts.getByText('Register', { exact: true }).waitFor();
    await assertAccessible(page, 'an entity with a fact');
    await visit.screenshot(page, 'entity-fact');
    assert.equal(await firstFound(page, INN), 'company/aero-hit');
    await facts.getByRole('link', { name: 'Change or take back' }).click();
    await page.locator('[name="fact.value"]').waitFor();
    assert.equal(await page.locator('[name="fact.value"]').inputValue(), INN);
    await page.locator('[name="relation"]').selectOption({ label: 'Other name' });
    await page.locator('[name="fact.value"]').fill(`Alias of ${WORKS}`);
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.locator('[data-state="visible"]').waitFor({ timeout: DONE_MILLIS });
    assert.equal(await firstFound(page, `Alias of ${WORKS}`), 'company/aero-hit');
    assert.notEqual(await firstFound(page, INN), 'company/aero-hit');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back:', { exact: false }).first().waitFor({ timeout: DONE_MILLIS });
    assert.notEqual(await firstFound(page, `Alias of ${WORKS}`), 'company/aero-hit');
    await removeAll(page);
  },
);

/** Whom a search finds first. */
function firstFound(page, text) {
  return page.evaluate(
    async (q) =>
      (await (await fetch(`/api/entities?q=${encodeURIComponent(q)}`)).json()).entities[0]?.id ?? '',
    text,
  );
}

const WARC = [
  'WARC/1.0',
  'WARC-Type: resource',
  `WARC-Target-URI: https://example.org/captured-${process.pid}`,
  'WARC-Date: 2024-05-03T10:11:12Z',
  'WARC-Record-ID: <urn:uuid:1>',
  'Content-Length: 5',
  '',
  'hello',
  '',
  '',
].join('\r\n');

test('a captured file goes with a claim and stands at its source, with hash and time', async ({ visit }) => {
  const address = `https://example.org/captured-${process.pid}`;
  const page = await visit.open('/data#claim=enter&from=company%2Faero-hit', { mishapsAllowed: true });
  const keys = keysOf(page);
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'relation');
  await keys.type('Supp');
  await page.locator('[name="to"]').focus();
  await takeFirst(page, keys, `Captured ${WORKS}`, 'Company');
  await page.locator('[name="source.url"]').fill(address);
  const chosen = page.locator('form input[type=file]');
  await chosen.setInputFiles({ name: 'page.warc', mimeType: 'application/warc', buffer: Buffer.from(WARC) });
  await page.keyboard.press('Control+Enter');
  await page.getByText('With the captured file page.warc.').waitFor({ timeout: DONE_MILLIS });
  await page.locator('[data-state="visible"]').waitFor({ timeout: DONE_MILLIS });
  const id = await page.evaluate(
    async (q) => (await (await fetch(`/api/sources?q=${encodeURIComponent(q)}`)).json()).sources[0].id,
    address,
  );
  const panel = await visit.open(`/?source=${encodeURIComponent(id)}`, { mishapsAllowed: true });
  const captures = panel.getByRole('region', { name: 'Captured files' });
  await captures.getByText('1 captured file').waitFor();
  await captures.getByText(/captured 3 May 2024.*says the web archive/).waitFor();
  const link = captures.getByRole('link', { name: 'page.warc' });
  const download = panel.waitForEvent('download');
  await link.click();
  assert.equal((await download).suggestedFilename(), 'page.warc');
  await assertAccessible(panel, 'captured files');
  await captures
    .locator('xpath=..')
    .locator('input[type=file]')
    .setInputFiles({ name: 'notes.html', mimeType: 'text/html', buffer: Buffer.from('no page at all') });
  await captures.getByText(/this is none of them/).waitFor();
  await visit.screenshot(panel, 'captured-file');
  await expect(panel.getByText('SHA-256'), 'the hash stands once, at its file').toHaveCount(1);
  const remove = captures.getByRole('button', { name: 'Remove page.warc' });
  await remove.focus();
  await panel.keyboard.press('Enter');
  const asked = panel.getByRole('dialog', { name: 'Remove “page.warc”?' });
  await asked.getByText(/goes from the disk/).waitFor();
  await assertAccessible(panel, 'a question before a captured file goes');
  await visit.screenshot(panel, 'captured-file-asked');
  await panel.keyboard.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await captures.getByText('1 captured file').waitFor();
  await remove.click();
  await asked.getByRole('button', { name: 'Remove' }).click();
  await captures.getByText('No captured file').waitFor();
  const data = await visit.open('/data');
  await data.getByRole('heading', { name: 'Data', exact: true }).waitFor();
  await data
    .getByRole('link', { name: new RegExp(`Captured ${WORKS}`) })
    .first()
    .waitFor();
  await removeAll(data);
});

test('what is wrong is said at its field, which has the keys', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open('/data#claim=enter&from=company%2Faero-hit', { mishapsAllowed: true });
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'relation');
  await page.keyboard.type('Supp');
  await page.keyboard.press('Control+Enter');
  await page.getByText('A claim cannot do without this.').waitFor();
  assert.equal(await focused(page), 'to');
  await assertAccessible(page, 'a claim');
});

for (const [viewport, scheme] of LOOKS) {
  const name = `claim-${scheme}${viewport === WIDE ? '' : '-narrow'}`;
  test(`the form of a claim looks right: ${name}`, { tag: '@full' }, async ({ visit }) => {
    const page = await visit.open('/data#claim=enter&from=company%2Faero-hit', { scheme, viewport });
    await page.getByRole('heading', { name: 'Enter a claim' }).waitFor();
    await page.getByText('Period, goods, amount, note').click();
    await page.getByText('More about the document').click();
    await assertNoSidewaysScroll(page);
    await assertAccessible(page, 'a claim');
    await visit.screenshot(page, name);
    await page.locator('[name="relation"]').selectOption({ label: 'Register number' });
    await page.getByText('Kind of number').waitFor();
    await assertNoSidewaysScroll(page);
    await assertAccessible(page, 'a fact');
    await visit.screenshot(page, `${name}-fact`);
  });
}
