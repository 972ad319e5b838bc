// What the page costs: milliseconds of the main thread, frames, bytes, and from a press to the next paint.
import { gzipSync } from 'node:zlib';

/** Milliseconds of the main thread, and on the clock, until what a click changes is painted. */
export async function timed(page, click) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await busy();
  const clock = await page.evaluate(click);
  return { clock, busy: (await busy()) - before };
}

/** Collects what a page loads; `sizes` tells the bytes, gzip, by kind of file. */
export function watchLoad(page) {
  const responses = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const sizes = { js: 0, css: 0, woff2: 0 };
    for (const response of responses) {
      const kind = new URL(response.url()).pathname.split('.').pop();
      if (kind in sizes) {
        const body = await response.body();
        sizes[kind] += kind === 'woff2' ? body.length : gzipSync(body).length;
      }
    }
    return sizes;
  };
}

/** Frames a second while `move` goes on. */
export async function framesWhile(page, move) {
  await page.evaluate(() => {
    window.frames_ = { count: 0, since: performance.now() };
    const next = () => {
      window.frames_.count += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await move();
  return page.evaluate(() => (1000 * window.frames_.count) / (performance.now() - window.frames_.since));
}

/** From each press to the next paint, in milliseconds, the longest first. Call it before the first press. */
export async function watchPresses(page) {
  await page.evaluate(() => {
    window.presses_ = [];
    new PerformanceObserver((list) => window.presses_.push(...list.getEntries())).observe({
      type: 'event',
      durationThreshold: 16,
      buffered: true,
    });
  });
  return () =>
    page.evaluate(() =>
      window.presses_
        .filter(({ interactionId }) => interactionId > 0)
        .map(({ name, duration, target }) => ({
          name,
          duration,
          on: target?.textContent?.trim().slice(0, 30) ?? '',
        }))
        .sort((one, other) => other.duration - one.duration),
    );
}

/** What a reader does with an answer, each press waited for: from each press to its paint, in milliseconds, longest first. */
export async function pressAround(page) {
  const longest = await watchPresses(page);
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  for (const row of [0, 4, 9, 2]) {
    await page.locator('ol > li button').nth(row).click();
    await panel.getByRole('heading').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  }
  for (const node of [0, 3]) {
    await page.locator('svg [id^="node:"]').nth(node).click();
    await panel.getByRole('heading').first().waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  }
  await page
    .getByRole('button', { name: /more in this column: show them/ })
    .first()
    .click();
  // The legend has what the paths have: on generated data another grade than on the evidence.
  await page
    .getByRole('button', { name: /^(probable|confirmed|possible)\b/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Show all' }).click();
  for (const [view, there] of Object.entries(VIEWS)) {
    await page.locator('figure').getByText(view, { exact: true }).click();
    await page.locator(`figure ${there}`).first().waitFor({ state: 'attached' });
  }
  for (const part of ['Most hops', 'Least confidence', 'When']) {
    await page.getByRole('button', { name: new RegExp(`^${part}`) }).click();
    await page.getByRole('dialog').locator(':focus').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  for (const group of ['weapon', 'supplier', '']) {
    await page.getByLabel('Group the paths').selectOption(group);
  }
  await page.locator('ol > li button').first().focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown');
  return longest();
}

const VIEWS = {
  Flows: '[data-leg]',
  Map: 'svg [data-leg]',
  Time: 'svg[role=img]',
  Picture: 'svg [id^="node:"]',
};

/** The 95th percentile, and which presses took longest. */
export function saidOf(presses) {
  const at = (share) => presses[Math.floor((presses.length - 1) * (1 - share))]?.duration ?? 0;
  const slowest = presses.slice(0, 3).map(({ duration, name, on }) => `${duration} (${name} “${on}”)`);
  return `press to paint, ${presses.length} events: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; longest ${slowest.join(', ')}`;
}
