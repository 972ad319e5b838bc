import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { generatedAnswer } from '../generated.mjs';
import { timed } from '../measure.mjs';
import { json, nameOf, pressUntil, test, untilPaths } from '../visit.mjs';

const NODES = 'svg [id^="node:"]';

test(
  'a column shows what matters most and opens for the rest',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered();
    await page.locator(NODES).first().waitFor({ state: 'attached' });
    const before = await page.locator(NODES).count();
    const more = page.getByRole('button', { name: /more in this column: show them/ }).first();
    const hidden = Number(/^\d+/.exec(await more.getAttribute('aria-label'))?.[0]);
    await more.click();
    await page.waitForURL(/more=supplier/);
    assert.ok(hidden > 0);
    await expect(page.locator(NODES)).toHaveCount(before + hidden);
    await page.getByRole('button', { name: 'Fewer' }).click();
    await expect(page.locator(NODES)).toHaveCount(before);
  },
);

test(
  'what is opened is drawn, though its column shows fewer',
  { tag: '@full' },
  async ({ answer, openAnswered }) => {
    const page = await openAnswered();
    const drawn = await page.locator(NODES).evaluateAll((nodes) => nodes.map(({ dataset }) => dataset.node));
    const place = answer.paths.findIndex(({ nodes }) => !drawn.includes(nodes[0]));
    assert.ok(place >= 0, 'a start is hidden');
    const hidden = page.locator(`svg [data-node="${answer.paths[place].nodes[0]}"]`);
    await expect(hidden).toHaveCount(0);
    await page.locator('ol > li button').nth(place).click();
    await hidden.waitFor();
    assert.equal(await hidden.getAttribute('data-lit'), 'true');
  },
);

test('a sign of the legend leaves its paths out, in the list and in the picture', async ({
  answer,
  openAnswered,
}) => {
  const page = await openAnswered();
  await page.getByRole('button', { name: /^probable/ }).click();
  await page.waitForURL(/hide=probable/);
  const left = answer.paths.filter(({ hops }) =>
    hops.every(({ confidence }) => confidence !== 'probable'),
  ).length;
  assert.ok(left > 0 && left < answer.paths.length, `${left} paths`);
  await untilPaths(page, left);
  await expect(page.locator('svg [id^="hop:"][data-confidence="probable"]')).toHaveCount(0);
  await page.getByText(`${left} of ${answer.paths.length} listed paths`).waitFor();
  await page.getByRole('button', { name: /^probable/ }).click({ modifiers: ['Shift'] });
  await page.waitForURL(/only=probable/);
  await untilPaths(page, answer.paths.length - left);
  await page.getByRole('button', { name: 'Show all' }).click();
  await untilPaths(page, answer.paths.length);
});

test(
  'the lanes are steps or roles, and the address says which',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered();
    await page.getByText('Makers', { exact: true }).waitFor();
    await page.getByText('By step', { exact: true }).click();
    await page.waitForURL(/lanes=step/);
    await page.getByText('Companies and parts', { exact: true }).first().waitFor();
    await page.reload();
    await page.getByText('Companies and parts', { exact: true }).first().waitFor();
  },
);

test(
  'a name that is cut is whole where it is pointed at',
  { tag: '@full' },
  async ({ answer, openAnswered }) => {
    const page = await openAnswered();
    const cut = page.locator('svg [data-node]', { hasText: '…' }).first();
    const whole = nameOf(answer, await cut.getAttribute('data-node'));
    const ending = page.locator('svg g[aria-hidden] text', { hasText: whole.slice(-6) });
    await expect(ending).toHaveCount(0);
    await cut.hover();
    await ending.waitFor();
  },
);

test('the keyboard walks the picture, opens "more" and zooms', async ({ openAnswered }) => {
  const page = await openAnswered();
  await page.locator(`${NODES}[tabindex="0"]`).focus();
  const width = () => page.locator('svg[role=group]').evaluate((svg) => svg.clientWidth);
  const before = await width();
  await page.keyboard.press('+');
  assert.ok((await width()) > before);
  await page.keyboard.press('0');
  const isMore = () => page.evaluate(() => document.activeElement?.id.startsWith('more:') ?? false);
  await pressUntil(page, 'ArrowDown', isMore);
  await page.keyboard.press('Enter');
  await page.waitForURL(/more=supplier/);
});

test('300 entities are painted at once', { tag: '@full' }, async ({ open }) => {
  const answer = generatedAnswer(300);
  const more = [0, 1, 2, 3, 4].map((column) => `more=${column}`).join('&');
  const page = await open(`/?lanes=step&${more}`, { routes: { '/api/traces': json(answer) } });
  await page.locator(NODES).nth(299).waitFor({ state: 'attached' });
  const took = await timed(page, async () => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Fewer');
    const started = performance.now();
    button.click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - started;
  });
  console.log(`        drawn anew: ${took.clock.toFixed(0)} ms, main thread ${took.busy.toFixed(0)} ms`);
  await page.locator(NODES).nth(299).waitFor({ state: 'detached' });
});
