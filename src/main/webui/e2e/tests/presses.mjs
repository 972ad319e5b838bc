// Figures for who reads the output; a busy machine is slow, not wrong.
import { pressAround, saidOf } from '../measure.mjs';
import { test } from '../visit.mjs';

test('from a press to its paint', { tag: '@full' }, async ({ openAnswered }) => {
  const page = await openAnswered();
  await page.locator('[data-beside]').waitFor();
  console.log(`        ${saidOf(await pressAround(page))}`);
});
