import assert from 'node:assert/strict';
import { expect } from '@playwright/test';
import { assertAccessible, assertNoSidewaysScroll, LOOKS, test, WIDE } from '../visit.mjs';

const CONFIRMED = '/compare?one=&other=minConfidence%3Dconfirmed';

async function pathsOf(base, body) {
  const response = await fetch(`${base}/api/traces`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ maxHops: 6, rank: 'strongest', k: 1000, ...body }),
  });
  const { paths } = await response.json();
  return new Set(paths.map(({ nodes }) => nodes.join('\n')));
}

/** How many paths are only in all, in both, and only among the confirmed ones. */
async function partsOf(base) {
  const [all, confirmed] = [await pathsOf(base, {}), await pathsOf(base, { minConfidence: 'confirmed' })];
  const both = [...all].filter((path) => confirmed.has(path)).length;
  return { one: all.size - both, both, other: confirmed.size - both };
}

const counts = (page) =>
  page
    .locator('[data-part][data-count]')
    .evaluateAll((parts) =>
      Object.fromEntries(parts.map(({ dataset }) => [dataset.part, Number(dataset.count)])),
    );

/** Other tests add claims meanwhile and take them back: what differs for that reason is looked at again, in a page loaded anew. */
async function sameWhileDataRest(page, look) {
  let looked = false;
  await expect(async () => {
    if (looked) await page.reload();
    looked = true;
    await page.getByRole('region', { name: 'In both', exact: true }).waitFor();
    await look();
  }).toPass({ timeout: 60_000 });
}

test('two questions are compared path by path, and a path opens in its answer', async ({ base, open }) => {
  const page = await open(CONFIRMED);
  const part = (name) => page.getByRole('region', { name, exact: true });
  await sameWhileDataRest(page, async () => assert.deepEqual(await counts(page), await partsOf(base)));
  await part('Only in the first')
    .getByText(/^Starts of paths:/)
    .click();
  await part('Only in the first').locator('details[open] li').first().waitFor();
  await page.getByRole('link', { name: 'Swap' }).click();
  await page.waitForURL(/one=minConfidence/);
  await sameWhileDataRest(page, async () => {
    const { one, both, other } = await partsOf(base);
    assert.deepEqual(await counts(page), { one: other, both, other: one });
  });
  await part('In both').locator('ol a').first().click();
  await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading').first().waitFor();
});

test('an answer leads to the comparison with the question before, and with others', async ({
  openAnswered,
}) => {
  const page = await openAnswered('/?maxHops=3');
  await page.getByRole('button', { name: 'Swap start and end' }).click();
  await page.getByRole('heading', { name: 'No path', exact: true }).waitFor();
  await page.goBack();
  await page.locator('ol > li').first().waitFor();
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Compare with …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare with which question?' });
  await dialog.getByRole('heading', { name: 'The previous question' }).waitFor();
  await dialog.getByRole('heading', { name: 'Questions to begin with' }).waitFor();
  await assertAccessible(page, 'choosing what to compare with', '[role=dialog]');
  await dialog.getByRole('link', { name: /Joint drone production/ }).click();
  await page.getByRole('heading', { name: 'Two questions compared' }).waitFor();
  assert.match(new URL(page.url()).searchParams.get('one'), /maxHops=3/);
  await page.getByRole('region', { name: 'In both', exact: true }).waitFor();
  await sameWhileDataRest(page, async () => {
    const seen = await counts(page);
    await page.goto(page.url());
    await page.getByRole('region', { name: 'In both', exact: true }).waitFor();
    assert.deepEqual(await counts(page), seen);
  });
});

for (const [viewport, scheme] of LOOKS) {
  test(
    `axe finds nothing on the comparison, ${viewport.width}, ${scheme}`,
    { tag: '@full' },
    async ({ visit, open }) => {
      const page = await open(CONFIRMED, { viewport, scheme });
      await page.getByRole('region', { name: 'In both', exact: true }).waitFor();
      await assertAccessible(page, `comparison ${scheme} ${viewport.width}`);
      await assertNoSidewaysScroll(page, `comparison at ${viewport.width}`);
      await visit.screenshot(page, `compare-${scheme}${viewport === WIDE ? '' : '-narrow'}`);
    },
  );
}
