import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { openFields, test } from '../visit.mjs';

const headline = (page) => page.locator('[role=status] h2');

async function waitForOther(page, before) {
  await page.waitForFunction(
    (text) => document.querySelector('[role=status] h2')?.textContent !== text,
    before,
  );
  return headline(page).innerText();
}

test(
  'raising the confidence asks again at once and stands in the address',
  { tag: '@full' },
  async ({ defaultHeadline, openAnswered }) => {
    const page = await openAnswered();
    const before = await headline(page).innerText();
    await openFields(page, 'Least confidence');
    await page.getByRole('radio', { name: 'confirmed evidence only' }).check();
    const after = await waitForOther(page, before);
    assert.match(page.url(), /minConfidence=confirmed/);
    await page.reload();
    await headline(page).waitFor();
    await expect(headline(page)).toHaveText(after);
    await page.goBack();
    await page.getByText(defaultHeadline).waitFor();
  },
);

test('start and end are chosen by name, by typing', { tag: '@full' }, async ({ openAnswered }) => {
  const page = await openAnswered();
  await openFields(page, 'Start of the paths');
  const start = page.getByRole('dialog', { name: 'Start of the paths' });
  await start
    .getByRole('combobox', { name: 'By name' })
    .or(start.getByLabel('By name'))
    .first()
    .fill('limbach');
  await page.getByRole('option', { name: /Xiamen Limbach/ }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await start.waitFor({ state: 'detached' });
  await openFields(page, 'End of the paths');
  const end = page.getByRole('dialog', { name: 'End of the paths' });
  await end.getByLabel('By name').first().fill('Garpiya-A1');
  await page.getByRole('option', { name: /Garpiya-A1/ }).click();
  await page.waitForURL(/to.ids=weapon\/garpiya-a1/);
  assert.match(page.url(), /from.ids=company\/xiamen-limbach-aviation-engine/);
  await page.getByText(/paths join 1 supplier to 1 weapon, in 1 pair/).waitFor();
});

test(
  'countries, operator, hops and relations can all be changed',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered();
    await openFields(page, 'Start of the paths');
    await page.getByRole('dialog').getByLabel('Countries').first().fill('Kaza');
    await page.getByRole('option', { name: 'Kazakhstan' }).click();
    await page.waitForURL(/from.countries=KZ/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await openFields(page, 'Most hops');
    await page.getByRole('radio', { name: '4', exact: true }).check();
    await page.waitForURL(/maxHops=4/);
    await page.keyboard.press('Escape');
    await openFields(page, 'Constraints:');
    await page.getByRole('button', { name: /^Kinds of relations/ }).click();
    await page.getByRole('checkbox', { name: /^Owns/ }).check();
    await page.waitForURL(/relations=OWNS/);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Remove “by the flow of goods and one tie/ }).click();
    await page.waitForURL((url) => !url.search.includes('relations=OWNS'));
    await openFields(page, 'End of the paths');
    await page.getByRole('dialog').getByLabel('Used by the forces of').first().waitFor();
  },
);

test(
  'swap turns the question round and reset brings the default back',
  { tag: '@full' },
  async ({ defaultHeadline, openAnswered }) => {
    const page = await openAnswered();
    await page.getByRole('button', { name: 'Swap start and end' }).click();
    await page.waitForURL(/from.labels=WeaponSystem/);
    await page.getByRole('heading', { name: 'No path' }).waitFor();
    await page.getByRole('button', { name: 'Back to the default question' }).click();
    await page.getByText(defaultHeadline).waitFor();
  },
);

test('the main task works by keyboard alone', async ({ openAnswered }) => {
  const page = await openAnswered();
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  for (let count = 0; count < 140 && !(await focused()).startsWith('node:'); count += 1) {
    await page.keyboard.press('Tab');
  }
  assert.match(await focused(), /^node:/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  assert.match(await focused(), /^hop:/);
  await page.keyboard.press('ArrowRight');
  const node = await focused();
  assert.match(node, /^node:/);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await panel.getByRole('heading').first().waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  assert.equal(await focused(), node);
});

test('routes around a firm tell what is gone, and lead back', async ({ base, answer, openAnswered }) => {
  const through = answer.graph.nodes.find(
    ({ id, labels }) =>
      labels.includes('Company') &&
      answer.paths.some(({ nodes }) => nodes.slice(1, -1).includes(id)) &&
      answer.paths.some(({ nodes }) => !nodes.includes(id)),
  );
  const response = await fetch(`${base}/api/traces`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ k: 1, rank: 'strongest', avoid: { ids: [through.id] } }),
  });
  const { summary } = await response.json();
  const page = await openAnswered(`/?avoid.ids=${encodeURIComponent(through.id)}`);
  const gone = answer.summary.paths - summary.paths;
  assert.ok(gone > 0);
  const told = page.locator('[data-around]');
  await told.getByText(`${gone} of ${answer.summary.paths} paths`).waitFor();
  await told
    .getByText(answer.summary.starts > summary.starts ? 'cut off' : 'all still there')
    .first()
    .waitFor();
  await told.getByRole('button', { name: 'Show it again' }).click();
  await told.waitFor({ state: 'detached' });
  assert.ok(!page.url().includes('avoid'));
});
