import { assertLooksAsStored } from '../pictures.mjs';

const VIEWS = {
  lanes: ['/', 'svg [id^="node:"]'],
  roles: ['/?lanes=role', 'svg [id^="node:"]'],
  sankey: ['/?view=sankey', '[data-leg="0:CN"]'],
  timeline: ['/?view=timeline', 'svg[role=img]'],
};

async function checkLook(visit, name, scheme) {
  const [path, sign] = VIEWS[name];
  const page = await visit.openAnswered(path, { scheme });
  await page.locator(sign).first().waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await assertLooksAsStored(page.locator('figure'), visit.folder, `${name}-${scheme}`);
}

export const tests = Object.fromEntries(
  Object.keys(VIEWS).flatMap((name) =>
    ['light', 'dark'].map((scheme) => [
      `the default answer is drawn as ever: ${name}, ${scheme}`,
      (visit) => checkLook(visit, name, scheme),
    ]),
  ),
);
