// Pictures of every screen, at three widths and in both themes: node e2e/tour.mjs http://localhost:8080 [name …]
// They go to src/docs/tour/screens, or to the folder in SPOOR_TOUR_FOLDER.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { SCREENS } from './screens.mjs';
import { createVisits } from './visit.mjs';

const [base = 'http://localhost:8080', ...parts] = process.argv.slice(2);
/** Only pictures with this in their name. */
const ONLY = process.env.SPOOR_TOUR_ONLY ?? '';
const FOLDER =
  process.env.SPOOR_TOUR_FOLDER ?? fileURLToPath(new URL('../../../docs/tour/screens', import.meta.url));
const SIZES = {
  1440: { width: 1440, height: 900 },
  1920: { width: 1920, height: 1080 },
  390: { width: 390, height: 844 },
};
const QUALITY = 50;

/** Smaller than Playwright's own pictures by four fifths. */
async function take(page, file) {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  writeFileSync(join(FOLDER, file), Buffer.from(data, 'base64'));
}

/** An answer keeps room for trade figures, which come last; not every answer has some. */
async function whatComesBeside(page) {
  if ((await page.locator('[data-answer]').count()) > 0) {
    const figures = page.locator('[data-trade] li').first();
    await figures.waitFor({ state: 'attached', timeout: 8_000 }).catch(() => undefined);
  }
}

/** On a busy machine a picture may fail; another begins from nothing. */
const ATTEMPTS = 3;
const PATIENCE_MILLIS = 120_000;

async function attempt({ path, ready }, viewport, scheme, file) {
  try {
    const page = await visit.open(path, {
      viewport,
      scheme,
      reducedMotion: 'reduce',
      mishapsAllowed: true,
      before: (fresh) => fresh.setDefaultTimeout(PATIENCE_MILLIS),
    });
    await ready(page);
    await page.waitForLoadState('networkidle');
    await whatComesBeside(page);
    await take(page, file);
    return null;
  } catch (error) {
    return `${file}: ${String(error.message).split('\n')[0]}`;
  } finally {
    await visit.closeAll();
  }
}

async function picture(screen, viewport, scheme, file) {
  let failure = null;
  for (let count = 0; count < ATTEMPTS; count += 1) {
    failure = await attempt(screen, viewport, scheme, file);
    if (failure === null) return [];
  }
  return [failure];
}

const isWanted = ({ name }) =>
  parts.length === 0 ||
  parts.some((part) => name === part || (part.endsWith('*') && name.startsWith(part.slice(0, -1))));

mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();
const visit = createVisits(browser, base.replace(/\/$/, ''));
const missed = [];
for (const screen of SCREENS.filter(isWanted)) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const scheme of ['light', 'dark']) {
      const file = `${screen.name}-${size}-${scheme}.webp`;
      if (file.includes(ONLY)) missed.push(...(await picture(screen, viewport, scheme, file)));
    }
  }
  console.log(screen.name);
}
await browser.close();
console.log(missed.length === 0 ? 'Every picture was taken.' : missed.join('\n'));
process.exitCode = missed.length === 0 ? 0 : 1;
