import assert from 'node:assert/strict';
import { generatedAnswer } from '../generated.mjs';
import { timed } from '../measure.mjs';
import { json, pressUntil } from '../visit.mjs';

const NODES = 'svg [id^="node:"]';

async function pathsInSight(page) {
  return page.locator('ol > li').count();
}

export const tests = {
  'a column shows what matters most and opens for the rest': async ({ openAnswered }) => {
    const page = await openAnswered();
    const before = await page.locator(NODES).count();
    await page.getByRole('button', { name: '18 more in this column: show them' }).click();
    await page.waitForURL(/more=0/);
    assert.equal(await page.locator(NODES).count(), before + 18);
    await page.getByRole('button', { name: 'Fewer' }).click();
    assert.equal(await page.locator(NODES).count(), before);
  },

  'what is opened is drawn, though its column shows fewer': async ({ openAnswered }) => {
    const page = await openAnswered();
    const hidden = page.getByRole('button', { name: /^Shandong ODES.*, Company, China/ });
    assert.equal(await hidden.count(), 0);
    await page.locator('ol > li button').first().click();
    await hidden.waitFor();
    assert.equal(await hidden.getAttribute('data-lit'), 'true');
  },

  'a sign of the legend leaves its paths out, in the list and in the picture': async ({ openAnswered }) => {
    const page = await openAnswered();
    await page.getByRole('button', { name: /^possible/ }).click();
    await page.waitForURL(/hide=possible/);
    const left = await pathsInSight(page);
    assert.ok(left > 0 && left < 61, `${left} paths`);
    assert.equal(await page.locator('svg [id^="hop:"][data-confidence="possible"]').count(), 0);
    await page.getByText(`${left} of 61 listed paths`).waitFor();
    await page.getByRole('button', { name: /^possible/ }).click({ modifiers: ['Shift'] });
    await page.waitForURL(/only=possible/);
    assert.equal(await pathsInSight(page), 61 - left);
    await page.getByRole('button', { name: 'Show all' }).click();
    assert.equal(await pathsInSight(page), 61);
  },

  'the lanes are steps or roles, and the address says which': async ({ openAnswered }) => {
    const page = await openAnswered();
    await page.getByText('By role', { exact: true }).click();
    await page.waitForURL(/lanes=role/);
    await page.getByText('Importers', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Makers', { exact: true }).waitFor();
  },

  'a name that is cut is whole where it is pointed at': async ({ openAnswered }) => {
    const page = await openAnswered();
    const whole = 'JSC Izhevsk Electromechanical Plant Kupol';
    assert.equal(await page.locator('svg text', { hasText: whole }).count(), 0);
    await page.getByRole('button', { name: new RegExp(`^${whole}, Company`) }).hover();
    await page.locator('svg text', { hasText: whole }).waitFor();
  },

  'the keyboard walks the picture, opens "more" and zooms': async ({ openAnswered }) => {
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
    await page.waitForURL(/more=0/);
  },

  '300 entities are painted at once': async ({ open }) => {
    const answer = generatedAnswer(300);
    const more = [0, 1, 2, 3, 4].map((column) => `more=${column}`).join('&');
    const page = await open(`/?${more}`, { routes: { '/api/traces': json(answer) } });
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
  },
};
