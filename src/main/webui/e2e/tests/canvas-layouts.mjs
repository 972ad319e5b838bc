import assert from 'node:assert/strict';
import { expect } from '@playwright/test';
import { generatedAnswer } from '../generated.mjs';
import { framesWhile } from '../measure.mjs';
import { assertAccessible, json, NARROW, placeOfFocus, settledBox, test, WIDE } from '../visit.mjs';

const ANSWER = '/explore?answer=yes';
const NOTHING = json({ nodes: [], relations: [], degrees: {}, complete: true });

const tool = (page, name) => page.getByRole('toolbar').getByRole('button', { name, exact: true });
const hears = (page, text) =>
  page.locator('p[role=status]', { hasText: text }).waitFor({ state: 'attached' });

test('an entity on the canvas is found by any of its names, and by keys alone', async ({ visit }) => {
  const page = await visit.openCanvas(ANSWER);
  await page.keyboard.press('Alt+/');
  await page.keyboard.type('garpiya');
  await expect(page.getByRole('textbox', { name: 'Find on the canvas' })).toHaveValue('garpiya');
  const found = page.getByRole('search', { name: 'Find on the canvas' }).locator('[data-found]');
  await found.waitFor();
  const count = Number(await found.getAttribute('data-found'));
  assert.ok(count > 1, `${count} found`);
  await hears(page, `1 of ${count}:`);
  await page.locator('[data-sign=focus]').waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await hears(page, `2 of ${count}:`);
  await page.keyboard.press('Shift+Enter');
  await hears(page, `1 of ${count}:`);
  await page.getByRole('button', { name: 'Select all found' }).click();
  await page.getByText(`${count} selected`, { exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('沙漠穿越者');
  await found.getByText('1 of 1').waitFor();
  await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('nobody is called that');
  await found.getByText('Not on the canvas').waitFor();
  await assertAccessible(page, 'finding on the canvas', '[data-workspace]');
});

for (const viewport of [WIDE, NARROW]) {
  const details = viewport === WIDE ? {} : { tag: '@full' };
  test(
    `the canvas is laid out by role and by country, and goes back: ${viewport.width}`,
    details,
    async ({ visit }) => {
      const page = await visit.openCanvas(ANSWER, { viewport });
      await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('kupol');
      await page.locator('[data-sign=focus]').waitFor({ state: 'attached' });
      const before = await placeOfFocus(page);
      for (const [name, said, shot] of [
        [/^Lay out by role/, 'Laid out by role', 'role'],
        [/^Lay out by country/, 'Laid out by country', 'map'],
      ]) {
        await tool(page, name).click();
        await hears(page, said);
        await expect.poll(async () => String(await placeOfFocus(page))).not.toBe(String(before));
        await visit.screenshot(page, `canvas-by-${shot}${viewport === WIDE ? '' : '-narrow'}`);
        await tool(page, 'Undo').click();
        await hears(page, 'Undone');
        await tool(page, 'Redo').and(page.locator(':enabled')).waitFor();
      }
    },
  );
}

// Figures for who reads the output; a busy machine is slow, not wrong.
for (const nodes of [300, 1500, 2000]) {
  test(`frames while ${nodes} entities are dragged along`, { tag: '@full' }, async ({ visit }) => {
    const routes = { '/api/traces': json(generatedAnswer(nodes)), '/api/subgraphs': NOTHING };
    const page = await visit.openCanvas(ANSWER, { routes });
    if (nodes > 1500) {
      await page.getByRole('button', { name: 'Draw anyway' }).click();
    }
    await page.locator(`[data-drawn="${nodes}"]`).waitFor();
    const box = await settledBox(page.locator('[data-canvas]'));
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const frames = await framesWhile(page, async () => {
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down();
      for (let step = 0; step < 90; step += 1) {
        await page.mouse.move(middle.x + 150 * Math.sin(step / 9), middle.y + 100 * Math.cos(step / 9));
      }
      await page.mouse.up();
    });
    console.log(`        canvas of ${nodes}: ${frames.toFixed(0)} frames/s while dragged, no graphics card`);
  });
}
