import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, json, LOOKS, test } from '../visit.mjs';

const CHIPS = '/?from.countries=CN&category=microelectronics';
const NO_PATH = `${CHIPS}&maxHops=1&minConfidence=confirmed`;

async function listings(base, body = {}) {
  const response = await fetch(`${base}/api/traces/listings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.equal(response.status, 200);
  return (await response.json()).listings;
}

test(
  'a trade figure stands beside the answer that it concerns, with its document',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.open(CHIPS);
    const beside = page.getByRole('region', { name: 'Beside the answer' });
    const first = await beside.locator('[data-figure]').first().innerText();
    assert.match(
      first,
      /About 90.% of Russia’s imports of microelectronics in 2023 came from China, says .*citing/s,
    );
    assert.match(
      await beside
        .getByRole('link', { name: /US intelligence/ })
        .last()
        .getAttribute('href'),
      /^https:/,
    );
  },
);

test('a trade figure stands where there is no path, too', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open(NO_PATH);
  await page.getByRole('heading', { name: /no path/i }).waitFor();
  await page.getByText(/imports of microelectronics in 2023 came from China/).waitFor();
  await assertAccessible(page, 'figures beside no path', '[data-beside]');
});

test(
  'what an answer shows and does not stands above it, and stays as it was left',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.openAnswered();
    const title = page.getByRole('button', { name: 'What this shows, and what it doesn’t' });
    await title.click();
    await page.getByText(/not weapons delivered/).waitFor();
    await page.getByText(/no evidence of direct military support/).waitFor();
    const said = page.locator('[data-nuance]').getByRole('link');
    assert.match(await said.first().getAttribute('href'), /^https:/);
    await page.reload();
    await page.getByText(/not weapons delivered/).waitFor();
    await title.click();
    await page.getByText(/not weapons delivered/).waitFor({ state: 'hidden' });
    assert.equal(await title.getAttribute('aria-expanded'), 'false');
  },
);

test(
  'nothing is said of officials where the data has no document of it',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.openAnswered('/', {
      routes: { '/api/tradeflows?limit=1000': json({ tradeflows: [], complete: true }) },
    });
    await page.getByRole('button', { name: 'What this shows, and what it doesn’t' }).click();
    await page.getByText(/not weapons delivered/).waitFor();
    await expect(page.getByText(/Officials said/)).toHaveCount(0);
  },
);

test('who is listed wears a badge, and is left out in one press', async ({ answer, base, visit }) => {
  const page = await visit.openAnswered();
  const [start] = answer.paths.flatMap(({ nodes: [id] }) => {
    const node = answer.graph.nodes.find((each) => each.id === id);
    return node.listedBy?.includes('EU') ? node : [];
  });
  const { name } = start.properties;
  const row = page.locator('ol > li').filter({ hasText: name }).first();
  await row.getByText('EU', { exact: true }).first().waitFor();
  const boxes = page.locator('[id^="node:"][aria-label*="listed by"][aria-label*="EU"]');
  await boxes.first().waitFor({ state: 'attached' });
  const offered = await listings(base);
  const group = page.getByRole('region', { name: 'Leave out whoever is listed by' });
  await group.getByRole('button').first().waitFor();
  await expect(group.getByRole('button')).toHaveCount(offered.length);
  const { left } = offered.find(({ authority }) => authority === 'EU');
  await group.getByRole('button', { name: /^EU/ }).click();
  await page.waitForURL(/listing\.require=none.*listing\.authorities=EU/);
  await page.getByRole('heading', { name: new RegExp(`^${left.value} paths? `) }).waitFor();
  await expect(group.getByRole('button', { name: /^EU/ })).toHaveCount(0);
});

test('the table names the lists, in a column of its own', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open('/?as=table');
  await page.getByRole('columnheader', { name: 'Listed by' }).waitFor();
  await page.locator('td[data-column=listed]', { hasText: 'EU' }).first().waitFor();
});

test('all figures are on one page, chosen and sorted', async ({ base, visit }) => {
  const { tradeflows } = await (await fetch(`${base}/api/tradeflows?limit=1000`)).json();
  const page = await visit.open('/figures');
  const rows = page.locator('tbody tr');
  await page.getByText(`${tradeflows.length} of ${tradeflows.length} figures`).waitFor();
  await expect(rows).toHaveCount(tradeflows.length);
  await page.getByLabel('Goods', { exact: true }).selectOption('machine-tools');
  await page.waitForURL(/goods=machine-tools/);
  const tools = tradeflows.filter(({ properties }) => properties.category === 'machine-tools');
  await page.getByText(`${tools.length} of ${tradeflows.length} figures`).waitFor();
  await page.getByLabel('From', { exact: true }).selectOption('TW');
  await page.getByLabel('Measure', { exact: true }).selectOption('share');
  await rows.filter({ hasText: /8\.9.% of Russia’s imports of CNC machines/ }).waitFor();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('textbox', { name: 'Search', exact: true }).fill('microelectronics');
  await page.waitForURL(/q=microelectronics/);
  await expect(rows.first()).toContainText(
    /microelectronics in 2023 came from China, says Associated Press/i,
  );
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.getByRole('button', { name: 'Figure', exact: true }).click();
  await page.waitForURL(/sort=amount/);
  await page.locator('th[aria-sort=ascending]', { hasText: 'Figure' }).waitFor();
  const least = await rows.first().getAttribute('data-figure');
  const shares = tradeflows.filter(({ properties }) => properties.measure === 'share');
  const amounts = shares.map(({ properties }) => properties.amount);
  assert.equal(shares.find(({ id }) => id === least)?.properties.amount, Math.min(...amounts));
  await page.getByRole('button', { name: 'Figure', exact: true }).click();
  await page.waitForURL(/sort=-amount/);
});

for (const [viewport, scheme] of LOOKS) {
  test(`figures: axe finds nothing at ${viewport.width}, ${scheme}`, { tag: '@full' }, async ({ visit }) => {
    const page = await visit.open('/figures', { viewport, scheme });
    await page.locator('tbody tr').first().waitFor();
    await assertAccessible(page, `figures ${scheme} ${viewport.width}`);
    await assertNoSidewaysScroll(page, `figures at ${viewport.width}`);
    await visit.screenshot(page, `figures-${scheme}-${viewport.width}`);
  });
}
