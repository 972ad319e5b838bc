// Finds a Firefox and drives it over WebDriver BiDi, as it is; Playwright's own Firefox is a changed one.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const SYSTEM = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Where a Firefox is: the one named, else the system's; undefined if there is none. */
export const FIREFOX = process.env.FIREFOX_PATH || SYSTEM.find((path) => existsSync(path));

export const NOT_FOUND = 'no Firefox was found; name one in FIREFOX_PATH';

/** A Firefox with one page, which notes what goes wrong in it. */
export async function openFirefox() {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  console.log(`Browser: ${await browser.version()}`);
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  page.setDefaultTimeout(60_000);
  const mishaps = [];
  page.on('pageerror', (error) => mishaps.push(`page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') mishaps.push(`console: ${message.text()}`);
  });
  return { browser, page, mishaps };
}
