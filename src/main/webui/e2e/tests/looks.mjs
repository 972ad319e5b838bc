import { expect } from '@playwright/test';
import { generatedAnswer } from '../generated.mjs';
import { json, test } from '../visit.mjs';

const VIEWS = {
  lanes: ['/?lanes=step', 'svg [id^="node:"]'],
  roles: ['/', 'svg [id^="node:"]'],
  sankey: ['/?view=sankey', '[data-leg="0:CN"]'],
  timeline: ['/?view=timeline', 'svg[role=img]'],
};

async function checkLook(visit, name, scheme) {
  const [path, sign] = VIEWS[name];
  const routes = { '/api/traces': json(generatedAnswer(60)) };
  const page = await visit.openAnswered(path, { scheme, routes });
  await page.locator(sign).first().waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator('figure')).toHaveScreenshot(`${name}-${scheme}.png`);
}

for (const name of Object.keys(VIEWS)) {
  for (const scheme of ['light', 'dark']) {
    const details = scheme === 'light' ? {} : { tag: '@full' };
    test(`an answer is drawn as ever: ${name}, ${scheme}`, details, async ({ visit }) => {
      await checkLook(visit, name, scheme);
    });
  }
}
