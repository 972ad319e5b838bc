import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import {
  assertAccessible,
  assertNoSidewaysScroll,
  countriesOf,
  LOOKS,
  settledBox,
  test,
  untilPaths,
  WIDE,
} from '../visit.mjs';

const VIEWS = {
  sankey: '[data-leg="0:CN"]',
  map: '[data-leg="CN>RU"]',
  timeline: 'svg[role=img]',
  chokepoints: 'figure table',
};

async function checkViews(visit, viewport, scheme) {
  for (const [view, sign] of Object.entries(VIEWS)) {
    const page = await visit.openAnswered(`/?view=${view}`, { viewport, scheme });
    await page.locator(sign).first().waitFor();
    await assertAccessible(page, `${view} ${scheme} ${viewport.width}`, 'figure');
    await assertNoSidewaysScroll(page, `${view} at ${viewport.width}`);
    await visit.screenshot(page, `${view}-${scheme}${viewport === WIDE ? '' : '-narrow'}`);
  }
}

test('the view is part of the address, and the switch goes from one to the next', async ({
  openAnswered,
}) => {
  const page = await openAnswered();
  await page.locator('figure').getByText('Flows', { exact: true }).click();
  await page.waitForURL(/view=sankey/);
  await page.locator(VIEWS.sankey).waitFor();
  await page.goBack();
  await page.locator('svg [id^="node:"]').first().waitFor();
});

/** Where a flow lies above the others that cross it, on the screen. */
function ownPoint(flow) {
  return flow.evaluate((group) => {
    const line = group.querySelector('path');
    const [all, steps] = [line.getTotalLength(), 100];
    for (let step = 1; step < steps; step += 1) {
      const { x, y } = line.getPointAtLength((all * step) / steps).matrixTransform(line.getScreenCTM());
      if (group.contains(document.elementFromPoint(x, y))) {
        return [x, y];
      }
    }
    throw new Error('The flow lies below others everywhere.');
  });
}

test('a flow lights its paths, and chosen leaves only them', async ({ answer, openAnswered }) => {
  const page = await openAnswered('/?view=sankey');
  const flow = page.locator('[data-leg="0:CN>1:RU"]');
  // A flow that runs straight has a box of no height, which Playwright calls hidden; whether it is to be seen is judged by its points.
  await flow.waitFor({ state: 'attached' });
  await page.mouse.move(...(await ownPoint(flow)));
  await page.locator('ol > li[data-lit="true"]').first().waitFor();
  const lit = await page.locator('ol > li[data-lit="true"]').count();
  assert.ok(lit > 0 && lit < answer.paths.length, `${lit} lit`);
  await flow.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/leg=/);
  await untilPaths(page, lit);
  await page.getByRole('button', { name: /^Remove China/ }).click();
  await untilPaths(page, answer.paths.length);
});

test('a path in the list lights its flows', { tag: '@full' }, async ({ openAnswered }) => {
  const page = await openAnswered('/?view=sankey');
  await page.locator(VIEWS.sankey).waitFor();
  await page.locator('ol > li').first().hover();
  await page.locator('[data-leg="0:CN>end:weapon"][data-lit="true"]').waitFor({ state: 'attached' });
});

test('the map counts paths between countries, and a country narrows them', async ({
  answer,
  openAnswered,
}) => {
  const page = await openAnswered('/?view=map');
  const ties = answer.paths.filter((path) => /HK>RU/.test(countriesOf(answer, path).join('>'))).length;
  const name = `Hong Kong → Russia: ${ties} of ${answer.paths.length} paths`;
  await page.getByRole('button', { name }).waitFor();
  await page.locator('[data-leg="HK"]').click();
  await page.waitForURL(/leg=HK/);
  await untilPaths(page, answer.paths.filter((path) => countriesOf(answer, path).includes('HK')).length);
});

test('a part of the time is chosen by dragging and by keys', { tag: '@full' }, async ({ openAnswered }) => {
  const page = await openAnswered('/?view=timeline');
  const chart = page.locator(VIEWS.timeline);
  await chart.waitFor();
  const box = await settledBox(chart);
  await page.mouse.move(box.x + box.width * 0.1, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/since=\d{4}-\d\d&until=\d{4}-\d\d/);
  const dragged = page.url();
  await page.getByRole('slider', { name: 'From' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((before) => window.location.href !== before, dragged);
  await page.getByRole('button', { name: 'All time' }).click();
  await page.waitForFunction(() => !window.location.search.includes('since='));
});

test(
  'a source opens what else it says, and each of that its relation',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered('/?node=company/izhevsk-electromechanical-plant-kupol');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel
      .getByRole('button', { name: /^what else it says/ })
      .first()
      .click();
    await page.waitForURL(/source=src-/);
    await panel
      .getByRole('heading', { name: /^It (makes|describes)/ })
      .first()
      .waitFor();
  },
);

test('the neighbours of an entity open by type', { tag: '@full' }, async ({ openAnswered }) => {
  const page = await openAnswered('/?node=company/izhevsk-electromechanical-plant-kupol');
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  const type = panel.getByRole('button', { name: /is supplied by companies/ });
  await type.click();
  await panel
    .getByRole('button', { name: /Vektor/ })
    .first()
    .click();
  await page.waitForURL(/node=company\/.*vektor/);
});

test(
  'the trade behind a part is told, with its source and what it does not say',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered('/?node=component/nitrocellulose');
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel
      .getByText(/^Russia’s imports of nitrocellulose from China in .* came to .*, says /)
      .first()
      .waitFor();
    await panel.getByText(/They say nothing of any firm/).waitFor();
  },
);

test('choke points name whom the answer depends on, and one click asks without them', async ({
  answer,
  openAnswered,
}) => {
  const page = await openAnswered('/?view=chokepoints');
  const table = page.locator('figure table');
  await table.waitFor();
  const worst = await table.locator('tbody th').first().innerText();
  const lost = Number(await table.locator('tbody tr').first().locator('td').nth(1).innerText());
  await table
    .getByRole('button', { name: /^Ask without/ })
    .first()
    .click();
  await page.waitForURL(/avoid.ids=/);
  await page.waitForFunction(
    (starts) => document.querySelector('[role=status] h2')?.textContent.includes(`join ${starts} suppliers`),
    answer.summary.starts - lost,
  );
  await expect(table.locator('tbody th').first()).not.toHaveText(worst);
});

test(
  'without the smallest cut no way through anybody is left',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered('/?view=chokepoints&toId=weapon/garpiya-a1');
    await page.getByRole('heading', { name: /must be removed to cut every path$/ }).waitFor();
    await page
      .getByRole('button', { name: /^Ask without all|^Ask without it$/ })
      .first()
      .click();
    await page.waitForURL(/avoid.ids=/);
    const straightOnly = page.getByText('Nothing stands between the starts and the ends.');
    await page.getByRole('heading', { name: 'No path' }).or(straightOnly).first().waitFor();
  },
);

test(
  'choke points are found of what demands a country on the way, too',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered('/?view=chokepoints&viaCountry=HK');
    await page.locator('figure table').waitFor();
  },
);

test('printing puts the paths into words, with every document as a footnote', async ({
  answer,
  openAnswered,
  visit,
}) => {
  const page = await openAnswered('/?leg=HK');
  await page.evaluate(() => {
    window.print = () => (document.title = 'printed');
  });
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Print' }).click();
  await page.waitForFunction(() => document.title === 'printed');
  await page.emulateMedia({ media: 'print' });
  const report = page.locator('[data-report]');
  const throughHongKong = answer.paths.filter((path) => countriesOf(answer, path).includes('HK')).length;
  await report.getByText(`${throughHongKong} of ${answer.paths.length} listed paths.`).waitFor();
  const [paths, notes] = [report.locator('ol').nth(0), report.locator('ol').nth(1)];
  assert.equal(await paths.locator('> li').count(), throughHongKong);
  const numbers = (await paths.locator('sup').allInnerTexts()).flatMap((text) =>
    text.split(', ').map(Number),
  );
  assert.equal(Math.max(...numbers), await notes.locator('> li').count());
  await expect(page.getByRole('navigation')).toHaveCount(0);
  assert.equal(await page.locator('figure').isVisible(), false);
  await assertAccessible(page, 'printed', '[data-report]');
  await visit.screenshot(page, 'printed');
});

for (const [viewport, scheme] of LOOKS) {
  test(
    `axe finds nothing in the views, ${viewport.width}, ${scheme}`,
    { tag: '@full' },
    async ({ visit }) => {
      await checkViews(visit, viewport, scheme);
    },
  );
}
