// The canvas under a real hand: pressed and let go, menus opened on the press as on Linux and on letting go as on Windows.
import assert from 'node:assert/strict';
import { focusOn, placeOfFocus, settledBox, test } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const AROUND_KUPOL = `/explore?id=${KUPOL}`;
const LIMBACH = 'Xiamen Limbach Aviation Engine Co., Ltd.';

const canvasOf = (page) => page.locator('[data-canvas]');

const nextFrame = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Moves without a button, far enough to drag what is still held, and lets the canvas draw. */
async function wander(page) {
  const { x, y, width, height } = await settledBox(canvasOf(page));
  await page.mouse.move(x + width / 2, y + height / 3, { steps: 6 });
  await page.mouse.move(x + width / 3, y + height / 2, { steps: 6 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Nothing was moved: dragging is a step that can be taken back. */
async function assertStill(page, before, what) {
  assert.deepEqual(await placeOfFocus(page), before, `${what} left the entity on the pointer`);
}

async function openMenuAt(page, place, held) {
  await page.mouse.move(...place);
  await page.mouse.down({ button: 'right' });
  if (held) {
    await page.getByRole('menu').waitFor();
  }
  await page.mouse.up({ button: 'right' });
  await page.locator('[role=menu]:focus-within').waitFor();
}

for (const held of [true, false]) {
  const details = held ? { tag: '@full' } : {};
  test(
    `no entity sticks to the pointer after its menu, ${held ? 'held' : 'pressed shortly'}`,
    details,
    async ({ visit }) => {
      const page = await visit.openCanvas(AROUND_KUPOL);
      await focusOn(page, LIMBACH);
      await nextFrame(page);
      const place = await placeOfFocus(page);
      await openMenuAt(page, place, held);
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
      await wander(page);
      await assertStill(page, place, 'Escape');
      for (const name of ['Facts and sources', 'Pin P', 'Unpin P', 'Copy link', 'Copy id']) {
        await openMenuAt(page, place, held);
        await page.getByRole('menuitem', { name }).first().click();
        await page.getByRole('menu').waitFor({ state: 'detached' });
        await wander(page);
        await assertStill(page, place, name);
      }
    },
  );
}

test('an expansion draws every tie between what is drawn, and goes where it came', async ({
  base,
  visit,
}) => {
  const page = await visit.openCanvas(AROUND_KUPOL);
  await focusOn(page, LIMBACH);
  await nextFrame(page);
  await page.keyboard.press('e');
  await page.locator('p[role=status]', { hasText: /neighbours? of Xiamen/ }).waitFor({ state: 'attached' });
  await page.getByText('List', { exact: true }).click();
  const rows = page.locator('[data-workspace] tbody tr');
  const ids = await rows.evaluateAll((all) => all.map((row) => row.dataset.entity));
  const response = await fetch(`${base}/api/subgraphs`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ids }),
  });
  const { relations } = await response.json();
  const lines = new Set(relations.map(({ from, to }) => `${from} ${to}`));
  assert.equal(await page.locator('[data-drawn]').getAttribute('data-ties'), String(lines.size));
  await page.getByText('Canvas', { exact: true }).click();
  await page.locator(`canvas[data-named="${ids.length}"]`).waitFor({ state: 'attached' });
});

test('every entity of an answer that has room is named', { tag: '@full' }, async ({ visit, answer }) => {
  const page = await visit.openCanvas('/explore?answer=yes', { viewport: { width: 1920, height: 1080 } });
  await page.locator('canvas[data-named]').waitFor({ state: 'attached' });
  const named = Number(await page.locator('canvas[data-named]').getAttribute('data-named'));
  assert.ok(named > 0.7 * answer.graph.nodes.length, `${named} of ${answer.graph.nodes.length} are named`);
});

test('pointing at a line says what it stands for', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.openCanvas(AROUND_KUPOL);
  await focusOn(page, LIMBACH);
  await nextFrame(page);
  const [x, y] = await placeOfFocus(page);
  await focusOn(page, 'JSC Izhevsk Electromechanical Plant Kupol');
  await nextFrame(page);
  const [right, down] = await placeOfFocus(page);
  await page.mouse.move((x + right) / 2, (y + down) / 2);
  await page.locator('[data-tie]', { hasText: 'supplies' }).waitFor();
});

test(
  'the menu of the canvas is inside the window, however low that is',
  { tag: '@full' },
  async ({ visit }) => {
    const viewport = { width: 1000, height: 520 };
    const page = await visit.openCanvas(AROUND_KUPOL, { viewport });
    await focusOn(page, LIMBACH);
    await nextFrame(page);
    await openMenuAt(page, await placeOfFocus(page), false);
    const menu = await settledBox(page.getByRole('menu'));
    assert.ok(menu.y >= 0 && menu.y + menu.height <= viewport.height, JSON.stringify(menu));
    assert.ok(menu.x >= 0 && menu.x + menu.width <= viewport.width, JSON.stringify(menu));
  },
);
