import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assertAccessible, assertNoSidewaysScroll, nameOf, NARROW, pathsThrough, test } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const HOSTILE = '=HYPERLINK("x")';

/** An answer of so many paths over the first one of the server's; what only counts is answered by the server. */
function grown(count, paths = 25 * count) {
  return async (route) => {
    if (route.request().postDataJSON().k === 1) {
      await route.continue();
      return;
    }
    const response = await route.fetch();
    const answer = await response.json();
    const [path] = answer.paths.filter((each) => each.length > 1);
    const [start] = answer.graph.nodes.filter((node) => node.id === path.nodes[0]);
    answer.paths = Array.from({ length: count }, (_, index) => ({
      ...path,
      nodes: [`company/made-${index}`, ...path.nodes.slice(1)],
    }));
    answer.graph.nodes.push(
      ...answer.paths.map(({ nodes: [id] }, index) => ({
        ...start,
        id,
        properties: { ...start.properties, id, name: index === 1 ? HOSTILE : `Made ${index}` },
      })),
    );
    Object.assign(answer.summary, { paths, returned: count });
    await route.fulfill({ response, json: answer });
  };
}

test(
  'paths are grouped by weapon, intermediary and countries, with counts',
  { tag: '@full' },
  async ({ answer, visit }) => {
    const page = await visit.openAnswered();
    const list = page.getByRole('region', { name: 'Paths' });
    const name = nameOf(answer, KUPOL);
    const through = pathsThrough(answer, KUPOL).length;
    await list.getByLabel('Group the paths').selectOption('intermediary');
    await page.waitForURL(/group=intermediary/);
    await list.getByRole('button', { name: new RegExp(`^${name}.*${through} paths`) }).click();
    await expect(list.locator('ol > li:has(button:not([aria-expanded]))')).toHaveCount(through);
    await assertAccessible(page, 'groups', 'section[aria-label=Paths]');
    await visit.screenshot(page, 'list-groups-light');
    await list.getByLabel('Group the paths').selectOption('route');
    await list.getByRole('button', { name: /Countries: China and Russia/ }).waitFor();
    await page.goBack();
    await list.getByRole('button', { name: new RegExp(`^${name}`), expanded: true }).waitFor();
  },
);

test('a thousand paths scroll fluently, are reached by keys and paged', async ({ visit }) => {
  const page = await visit.openAnswered('/?paths=1000', { routes: { '/api/traces': grown(1000) } });
  const list = page.getByRole('region', { name: 'Paths' });
  await page.getByText('Page 1 of 25').waitFor();
  assert.ok((await list.locator('ol > li[data-row]').count()) < 400);
  await list.locator('ol > li button').first().focus();
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Made 999'));
  const frames = await page.evaluate(async () => {
    const scroller = document.querySelector('section ol');
    const times = [];
    let last = performance.now();
    for (let step = 0; step < 60; step += 1) {
      scroller.scrollTop = (scroller.scrollHeight * (60 - step)) / 60;
      await new Promise((next) => requestAnimationFrame(next));
      times.push(performance.now() - last);
      last = performance.now();
    }
    return times.sort((a, b) => a - b);
  });
  console.log(
    `        1,000 paths: median frame ${frames[30].toFixed(0)} ms, worst ${frames.at(-1).toFixed(0)} ms`,
  );
  await list.locator('ol > li[data-row="0"]').waitFor();
  await list.getByRole('button', { name: 'Next' }).click();
  await page.waitForURL(/offset=1000/);
});

test('the table sorts, chooses columns and is saved as a safe CSV', async ({ visit }) => {
  const page = await visit.openAnswered('/?paths=100', { routes: { '/api/traces': grown(100) } });
  await page.keyboard.press('Alt+t');
  const table = page.getByRole('table', { name: 'Table of the paths' });
  await table.waitFor();
  await table.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/sort=start/);
  assert.equal(await table.locator('th[aria-sort=ascending]').innerText(), 'Start');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Id of the start' }).check();
  await page.waitForURL(/column=startId/);
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save CSV' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const lines = text.trim().split('\r\n');
  assert.equal(lines.length, 101);
  assert.ok(lines[0].includes('Id of the start'));
  assert.ok(text.includes(`"'=HYPERLINK(""x"")"`), 'a cell that looks like a formula is guarded');
  await assertAccessible(page, 'table');
  await visit.screenshot(page, 'table-light');
  await page.keyboard.press('Alt+t');
  await page.getByRole('region', { name: 'Paths' }).waitFor();
});

test('the table works by keyboard, in the dark and narrow', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open('/?as=table', { viewport: NARROW, scheme: 'dark' });
  const first = page.getByRole('button', { name: 'Open path: 1', exact: true });
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/path=/);
  await page
    .getByRole('dialog', { name: 'Evidence' })
    .getByText(/^Relation rel-/)
    .first()
    .waitFor();
  await assertNoSidewaysScroll(page, 'table at 390');
  await assertAccessible(page, 'table narrow dark');
  await visit.screenshot(page, 'table-dark-narrow');
});

test('an answer too large to read offers shorter ones', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.openAnswered('/', { routes: { '/api/traces': grown(20, 2500) } });
  await page.getByText('Too many to read one by one.').waitFor();
  await assertAccessible(page, 'huge');
  await visit.screenshot(page, 'state-huge');
  await page.getByRole('button', { name: 'one path for each pair' }).click();
  await page.waitForURL(/maxPerPair=1/);
});
