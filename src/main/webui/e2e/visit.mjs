// What the tests share: pages that notice errors and foreign requests, axe, screenshots.
import { expect, test as plain } from '@playwright/test';
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { saidBy } from './said.mjs';

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };
const EACH_ONCE = [
  [WIDE, 'light'],
  [NARROW, 'dark'],
];
const EVERY_PAIR = [...EACH_ONCE, [WIDE, 'dark'], [NARROW, 'light']];
/** The sizes and themes to look at a screen in: each of them once, in the long form of the tests every pair. */
export const LOOKS = process.env.SPOOR_FULL ? EVERY_PAIR : EACH_ONCE;
/** The screenshots that the documentation shows. */
const TOUR = [
  'answer-light',
  'answer-dark',
  'path-light',
  'hop-light',
  'sankey-light',
  'map-light',
  'timeline-dark',
  'table-light',
  'canvas-light',
  'canvas-dark',
  'case-light',
  'data-light',
  'console-light',
  'printed',
  'answer-light-narrow',
  'picture-light-narrow',
  'canvas-dark-narrow',
];
const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));

function watch(page, base, mishaps) {
  page.on('console', (message) => {
    if (message.type() === 'error') {
      mishaps.push(saidBy(message).then((said) => `console: ${said} ${message.location().url}`));
    }
  });
  page.on('pageerror', (error) => mishaps.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('blob:') && !url.startsWith('data:')) {
      mishaps.push(`request left the origin: ${url}`);
    }
  });
}

export function createVisits(browser, base, tour = false) {
  const contexts = [];
  const folder = join(PROJECT, 'target/screenshots');

  /** Opens the page in a browser context of its own; `routes` answer in the server's place. */
  async function open(path = '/', options = {}) {
    const {
      viewport = WIDE,
      scheme = 'light',
      routes = {},
      mishapsAllowed = false,
      before = () => undefined,
      ...rest
    } = options;
    const context = await browser.newContext({
      viewport,
      colorScheme: scheme,
      acceptDownloads: true,
      ...rest,
    });
    const mishaps = [];
    contexts.push({ context, mishaps: mishapsAllowed ? [] : mishaps });
    const page = await context.newPage();
    watch(page, base, mishaps);
    for (const [glob, handler] of Object.entries(routes)) {
      await page.route(`${base}${glob}`, handler);
    }
    await before(page);
    await page.goto(base + path);
    return page;
  }

  async function openAnswered(path = '/', options = {}) {
    const page = await open(path, options);
    await page.locator('ol > li').first().waitFor({ state: 'attached' });
    return page;
  }

  async function openCanvas(path, options = {}) {
    const page = await open(path, options);
    await page.locator('[data-drawn]').waitFor();
    return page;
  }

  /** What is still being answered when a test is over concerns nobody. */
  async function close(context) {
    await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
    await context.close();
  }

  async function closeAll() {
    const seen = await Promise.all(contexts.flatMap(({ mishaps }) => mishaps));
    await Promise.all(contexts.splice(0).map(({ context }) => close(context)));
    if (seen.length > 0) {
      throw new Error(`The page had mishaps:\n${seen.join('\n')}`);
    }
  }

  async function screenshot(page, name) {
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot({ animations: 'disabled' });
    for (const place of [folder, ...(tour && TOUR.includes(name) ? [join(PROJECT, 'src/docs/tour')] : [])]) {
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${name}.png`), picture);
    }
  }

  return { base, open, openAnswered, openCanvas, closeAll, screenshot };
}

/** What the server answers to the page's first question: the shipped evidence changes, and no test knows its figures. */
async function askDefault(base) {
  const response = await fetch(`${base}/api/traces`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ k: 100, rank: 'strongest' }),
  });
  assert.equal(response.status, 200);
  return response.json();
}

/** `visit` opens pages and fails the test for their mishaps; the others are parts of it. */
export const test = plain.extend({
  browser: [
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  answer: [async ({}, use) => use(await askDefault(process.env.SPOOR_URL)), { scope: 'worker' }],
  defaultHeadline: async ({ answer: { summary } }, use) => {
    const { paths, starts, ends, pairs } = summary;
    await use(
      `${paths} paths join ${starts} suppliers to ${ends} weapons, in ${pairs} pairs of start and end`,
    );
  },
  visit: async ({ browser }, use) => {
    const visit = createVisits(browser, process.env.SPOOR_URL, process.env.SPOOR_TOUR === 'yes');
    await use(visit);
    await visit.closeAll();
  },
  base: async ({ visit }, use) => use(visit.base),
  open: async ({ visit }, use) => use(visit.open),
  openAnswered: async ({ visit }, use) => use(visit.openAnswered),
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs in the page. Without `selectors` violations are counted only: naming all elements takes most of the time. What lies
 * below a dialog is hidden meanwhile, since axe would measure thousands of elements of an answer; it has to stay in the page,
 * for the theme's colours are stated there.
 */
async function lookForViolations([within, tags, selectors]) {
  const page = document.getElementById('root');
  const below = within === '[role=dialog]' && !page.querySelector(within) ? page : null;
  if (below) below.style.display = 'none';
  const { violations } = await window.axe.run(within, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
    elementRef: false,
    selectors,
  });
  if (below) below.style.display = '';
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target?.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Runs in the page, until what fades in has done so: half of it is hard to read. */
async function comeToRest() {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** When nothing fades and nothing waits for its frame any more. */
export const atRest = (page) => page.evaluate(comeToRest);

/** `within` limits a look to what has changed since the last; the whole screen takes seconds. */
export async function assertAccessible(page, what, within = 'html') {
  assert.equal(page.frames().length, 1, `axe looks into no frames, of which ${what} has some`);
  // What axe shall look at may come a moment after the answer.
  await page.locator(within).first().waitFor({ state: 'attached' });
  await atRest(page);
  await page.evaluate(AXE);
  const isClean = (await page.evaluate(lookForViolations, [within, RULES, false])).length === 0;
  // What a second look does not find any more was on its way in or out.
  const lines = isClean ? [] : await page.evaluate(lookForViolations, [within, RULES, true]);
  assert.ok(lines.length === 0, `axe on ${what}: ${lines.join('\n')}`);
}

export async function assertNoSidewaysScroll(page, what) {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  assert.ok(overflow <= 0, `${what} scrolls sideways by ${overflow} px`);
}

/** A column that breaks anywhere may become a letter wide, and what stands beside it is then somewhere in thousands of pixels. */
export async function assertRowsInSight(page, what) {
  const tall = await page.evaluate(() =>
    [...document.querySelectorAll('tr')]
      .filter((row) => row.innerText !== '' && row.getBoundingClientRect().height > window.innerHeight)
      .map((row) => row.innerText),
  );
  assert.deepEqual(tall, [], `${what} has rows that are higher than the window`);
}

/** Where a pane scrolls, the window does not: one bar, not two. */
export async function assertOneScrollBar(page, what) {
  const [beyond, panes] = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const main = document.querySelector('main');
    const scrolls = [main, ...main.querySelectorAll('*')].filter(
      (each) =>
        /auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight + 1,
    );
    return [scrollHeight - clientHeight, scrolls.length];
  });
  assert.ok(beyond <= 0 || panes === 0, `${what}: the window scrolls by ${beyond} px beside ${panes} panes`);
}

export function json(body, status = 200, headers = {}) {
  const contentType = status < 400 ? 'application/json' : 'application/problem+json';
  return (route) => route.fulfill({ status, contentType, headers, body: JSON.stringify(body) });
}

/** Opens the fields behind a part of the sentence; they take the focus when they have come. */
export async function openFields(page, label) {
  await page.getByRole('button', { name: new RegExp(`^${label}`) }).click();
  await page.getByRole('dialog').locator(':focus').waitFor({ state: 'attached' });
}

export function nameOf(answer, id) {
  return answer.graph.nodes.find((node) => node.id === id).properties.name;
}

/** The paths of an answer on which these stand one after the other. */
export function pathsThrough(answer, first, next) {
  return answer.paths.filter(({ nodes }) => {
    const place = nodes.indexOf(first);
    return place >= 0 && (next === undefined || nodes[place + 1] === next);
  });
}

/** The countries on the way, from the start on, a weapon's being its operator's; what has none is left out. */
export function countriesOf(answer, path) {
  const countries = new Map(
    answer.graph.nodes.map(({ id, properties }) => [id, properties.country ?? properties.operator]),
  );
  return path.nodes.map((id) => countries.get(id)).filter((country) => country !== undefined);
}

/** What is pressed shows at once, and the list of paths follows. */
export async function untilPaths(page, count) {
  await expect(page.locator('ol[data-paths] > li')).toHaveCount(count);
}

/** What is measured once it stays the same: what comes beside a thing may move it, or draw it anew. */
async function settled(measure) {
  let last = null;
  const stays = async () => {
    const [before, now] = [last, await measure()];
    last = now;
    return now !== null && JSON.stringify(now) === JSON.stringify(before);
  };
  await expect.poll(stays).toBe(true);
  return last;
}

export const settledBox = (locator) => settled(() => locator.boundingBox());

/** Where the keyboard is on the canvas, in pixels of the window, once the drawing stands still. */
export const placeOfFocus = (page) =>
  settled(() =>
    page.locator('[data-sign=focus]').evaluate((sign) => {
      const { left, top } = sign.getBoundingClientRect();
      return [Math.round(left), Math.round(top)];
    }),
  );

/** Puts the keyboard onto an entity: chosen in the list, taken up by the canvas. */
export async function focusOn(page, name) {
  await page.getByText('List', { exact: true }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('Canvas', { exact: true }).click();
  await page.locator('[data-sign=focus]').waitFor({ state: 'attached' });
  await page.locator('[data-canvas]').focus();
}

/** How many neighbours an entity has. */
export async function countAround(base, id) {
  return (await (await fetch(`${base}/api/entities/${id}/neighbours`)).json()).total;
}

export async function pressUntil(page, key, isThere, most = 60) {
  for (let count = 0; count < most; count += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} did not lead there`);
}
