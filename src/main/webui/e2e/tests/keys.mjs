// The ways through the page that everybody goes, by keys alone; pairs are decided by keys in identity.mjs.
import assert from 'node:assert/strict';
import { test } from '../visit.mjs';

/** What has the focus, by what it is called. */
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return (at.ariaLabel ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').trim().slice(0, 80);
  });

async function tabTo(page, name) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`no Tab leads to ${name}, but to ${await focused(page)}`);
}

test('from a path to its documents and back by keys alone', async ({ visit }) => {
  const page = await visit.openAnswered();
  await tabTo(page, /^Skip to the paths/);
  await page.keyboard.press('Enter');
  await page.locator('[data-paths] :focus').waitFor();
  await page.keyboard.press('ArrowDown');
  const row = await focused(page);
  await page.keyboard.press('Enter');
  await page.locator('aside:focus, aside :focus').waitFor({ state: 'attached' });
  await page.locator('aside a[target=_blank]').first().waitFor();
  await tabTo(page, /^what else it says/);
  assert.equal(await page.locator('aside :focus').count(), 1);
  await page.keyboard.press('Escape');
  await page.locator('[data-paths] :focus').waitFor();
  assert.equal(await focused(page), row);
});

test('an answer is exported for whom it is for by keys alone', async ({ visit }) => {
  const page = await visit.openAnswered();
  await tabTo(page, /^Export$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
  await tabTo(page, /^(Show all formats|A colleague)$/);
  await page.keyboard.press('ArrowDown');
  await page
    .getByRole('radio', { name: 'A newspaper' })
    .or(page.getByRole('radio', { name: 'A colleague' }))
    .locator(':scope:checked')
    .waitFor();
  await tabTo(page, /^Download /);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.match(file.suggestedFilename(), /^spoor-/);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.match(await focused(page), /^Export$/);
});

test('a menu gives the focus back to its button', async ({ visit }) => {
  const page = await visit.open('/figures');
  await page.getByRole('button', { name: 'More pages' }).focus();
  for (const key of ['Enter', 'ArrowDown', 'Escape']) {
    await page.keyboard.press(key);
    await page.getByRole('menu').waitFor({ state: key === 'Escape' ? 'detached' : 'visible' });
  }
  assert.equal(await focused(page), 'More pages');
});
