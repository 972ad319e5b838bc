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
