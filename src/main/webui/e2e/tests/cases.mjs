import assert from 'node:assert/strict';
import { expect } from '@playwright/test';
import { assertAccessible, assertNoSidewaysScroll, countAround, LOOKS, test, WIDE } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const NOTES = 'Begin with Xiamen Limbach.\nСлід веде до Іжевська.';
let made = 0;

/** A title of its own: the server keeps what earlier tests and runs have saved. */
function freshTitle() {
  made += 1;
  return `Engines ${Date.now().toString(36)}-${made}`;
}

const dialog = (page) => page.getByRole('dialog');
const saveButton = (page) => page.getByRole('button', { name: 'Save', exact: true });
const pins = (page) => page.locator('[data-sign=pin]');

async function pinFirst(page) {
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('p');
  await pins(page).first().waitFor({ state: 'attached' });
}

/** Opens an entity on the canvas, pins it and saves; gives back the id of the investigation. */
async function save(page, title, drawn) {
  await page.locator(`[data-drawn="${drawn}"]`).waitFor();
  await pinFirst(page);
  await page.getByRole('button', { name: 'Save investigation' }).click();
  // Until the reader says better, it is called by what is on it.
  await expect(page.getByLabel('Title')).toHaveValue(/^JSC Izhevsk .*Kupol and \d+ others$/);
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Notes').fill(NOTES);
  await page.getByRole('combobox', { name: 'Tags' }).fill('drones');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL(/explore\?case=/);
  await page.getByText(title).first().waitFor({ state: 'attached' });
  return new URL(page.url()).searchParams.get('case');
}

async function openSaved(visit, options = {}) {
  const page = await visit.openCanvas(`/explore?id=${KUPOL}`, options);
  const title = freshTitle();
  const drawn = 1 + (await countAround(visit.base, KUPOL));
  return { page, title, drawn, id: await save(page, title, drawn) };
}

async function kept(page, base, id) {
  return (await page.request.get(`${base}/api/cases/${id}`)).json();
}

async function remove(page, title) {
  await page.getByRole('button', { name: `Delete ${title}` }).click();
  await page.getByText(`“${title}” is deleted.`).waitFor();
}

async function checkScreens(visit, viewport, scheme) {
  const what = `${scheme} ${viewport.width}`;
  const size = viewport === WIDE ? '' : '-narrow';
  const { page, title, id } = await openSaved(visit, { viewport, scheme });
  await page.reload();
  await page.getByText('Слід веде до Іжевська.').waitFor();
  await pins(page).waitFor({ state: 'attached' });
  await assertAccessible(page, `investigation ${what}`);
  await assertNoSidewaysScroll(page, `investigation at ${viewport.width}`);
  await visit.screenshot(page, `case-${scheme}${size}`);
  await page.getByRole('button', { name: 'More for this investigation' }).click();
  await page.getByRole('menuitem', { name: 'Title, notes and tags' }).click();
  await page.getByLabel('Title').waitFor();
  await assertAccessible(page, `words of an investigation ${what}`, '[role=dialog]');
  await page.keyboard.press('Escape');
  await page.goto(`${visit.base}/cases`);
  await page.getByRole('link', { name: title }).waitFor();
  await assertAccessible(page, `investigations ${what}`);
  await assertNoSidewaysScroll(page, `investigations at ${viewport.width}`);
  await visit.screenshot(page, `cases-${scheme}${size}`);
  await page.request.delete(`${visit.base}/api/cases/${id}`);
}

test('an investigation opens again as it was left, and is saved again', async ({ visit }) => {
  const { page, title, drawn, id } = await openSaved(visit);
  const before = await kept(page, visit.base, id);
  assert.equal(before.canvas.nodes.length, drawn);
  assert.equal(before.canvas.nodes.filter(({ pinned }) => pinned).length, 1);
  await page.reload();
  await page.getByText('Слід веде до Іжевська.').waitFor();
  await pins(page).waitFor({ state: 'attached' });
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('h');
  await page.getByText('changes not saved').waitFor();
  await saveButton(page).click();
  await page.getByText('saved', { exact: true }).waitFor();
  const after = await kept(page, visit.base, id);
  const places = ({ canvas }) => canvas.nodes.map(({ id: node, x, y, pinned }) => ({ node, x, y, pinned }));
  assert.deepEqual(places(after), places(before));
  assert.equal(after.canvas.nodes.filter(({ hidden }) => hidden).length, 1);
  await page.goto(`${visit.base}/cases`);
  await page.getByRole('row', { name: new RegExp(`${title}.*drones.*${drawn}`) }).waitFor();
  await remove(page, title);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: title }).waitFor();
  await remove(page, title);
  await page.getByRole('link', { name: title }).waitFor({ state: 'detached' });
});

test('two who save the same investigation lose nothing', async ({ visit }) => {
  const { page, id } = await openSaved(visit, { mishapsAllowed: true });
  const other = await visit.openCanvas(`/explore?case=${id}`);
  await pins(other).waitFor({ state: 'attached' });
  await other.locator('[data-canvas]').focus();
  await other.keyboard.press('ArrowRight');
  await other.keyboard.press('h');
  await saveButton(other).click();
  await other.getByText('saved', { exact: true }).waitFor();
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('h');
  await saveButton(page).click();
  const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else has saved this investigation' });
  await conflict.waitFor();
  await assertAccessible(page, 'conflict', '[role=alert]');
  await visit.screenshot(page, 'case-conflict');
  await conflict.getByRole('button', { name: 'Save over theirs' }).click();
  await page.getByText('saved', { exact: true }).waitFor();
  assert.equal((await kept(page, visit.base, id)).version, 2);
  await page.request.delete(`${visit.base}/api/cases/${id}`);
});

test('an investigation says when the data has changed since', { tag: '@full' }, async ({ visit }) => {
  const { page, id } = await openSaved(visit);
  const changed = await visit.openCanvas(`/explore?case=${id}`, {
    routes: {
      '/api/cases/*': async (route) => {
        const response = await route.fetch();
        const saved = await response.json();
        const [first] = saved.canvas.nodes;
        saved.canvas.nodes.push({ ...first, id: 'company/no-longer-there' });
        await route.fulfill({ response, json: { ...saved, dataVersion: 'an-older-one' } });
      },
    },
  });
  await changed.getByText(/^The data have changed since this was saved on/).waitFor();
  await changed.getByText(/1 entity is no longer in them\./).waitFor();
  await assertAccessible(changed, 'investigation of older data');
  await visit.screenshot(changed, 'case-changed');
  await page.request.delete(`${visit.base}/api/cases/${id}`);
});

test('a shared link shows an investigation to read, until it is ended', async ({ visit }) => {
  const { page, drawn, id } = await openSaved(visit);
  await page.getByRole('button', { name: 'More for this investigation' }).click();
  await page.getByRole('menuitem', { name: 'Share to read' }).click();
  await dialog(page).getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await assertAccessible(page, 'sharing', '[role=dialog]');
  const { pathname } = new URL(link);
  const guest = await visit.openCanvas(pathname);
  await guest.getByText(/This investigation was shared with you to read/).waitFor();
  await guest.locator(`[data-drawn="${drawn}"]`).waitFor();
  await guest.getByText('Слід веде до Іжевська.').waitFor();
  await expect(guest.getByRole('button', { name: /^Save/ })).toHaveCount(0);
  await assertAccessible(guest, 'shared investigation');
  await dialog(page).getByRole('button', { name: 'End the link' }).click();
  await page.getByLabel('Link', { exact: true }).waitFor({ state: 'detached' });
  const late = await visit.open(pathname, { mishapsAllowed: true });
  await late.getByRole('button', { name: 'Try again' }).waitFor();
  await page.request.delete(`${visit.base}/api/cases/${id}`);
});

for (const [viewport, scheme] of LOOKS) {
  test(
    `axe finds nothing in investigations, ${viewport.width}, ${scheme}`,
    { tag: '@full' },
    async ({ visit }) => {
      await checkScreens(visit, viewport, scheme);
    },
  );
}
