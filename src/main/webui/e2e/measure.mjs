// What the page costs.

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
