// Finds a Firefox and drives it over WebDriver BiDi, as it is; Playwright's own Firefox is a changed one.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { saidBy } from './said.mjs';

const SYSTEM = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Where a Firefox is: the one named, else the system's; undefined if there is none. */
export const FIREFOX = process.env.FIREFOX_PATH || SYSTEM.find((path) => existsSync(path));

export const NOT_FOUND = 'no Firefox was found; name one in FIREFOX_PATH';

/** A Firefox with one page, which notes what goes wrong in it; `mishaps` tells that once. */
export async function openFirefox() {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  console.log(`Browser: ${await browser.version()}`);
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  page.setDefaultTimeout(60_000);
  const noted = [];
  page.on('pageerror', (error) => noted.push(`page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(saidBy(message).then((said) => `console: ${said}`));
  });
  return { browser, page, mishaps: () => Promise.all(noted.splice(0)) };
}
