import { expect } from '@playwright/test';
import {
  assertAccessible,
  assertNoSidewaysScroll,
  assertOneScrollBar,
  LOOKS,
  NARROW,
  test,
  WIDE,
} from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const LONG_PATH = [
  'company/xiamen-limbach-aviation-engine',
  'company/redlepus-tsk-vektor-industrial-shenzhen',
  'company/tsk-vektor',
  KUPOL,
  'weapon/garpiya-a1',
];
const SCREENS = {
  answer: '/',
  hop: `/?hop=${KUPOL}&hop=weapon/garpiya-a1`,
  node: `/?node=${KUPOL}`,
  path: `/?paths=1000&${LONG_PATH.map((id) => `path=${id}`).join('&')}`,
};
// The others differ from these in the panel beside the picture only.
const WHOLE = ['answer', 'path'];
const OTHER_SIZES = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 2560, height: 1440 },
];

async function settle(page) {
  await page.waitForLoadState('networkidle');
}

async function checkScreens(visit, viewport, scheme) {
  const size = viewport === WIDE ? '' : '-narrow';
  for (const [name, path] of Object.entries(SCREENS)) {
    const page = await visit.openAnswered(path, { viewport, scheme });
    await settle(page);
    await expect(page.getByText('is not part of the answer'), name).toHaveCount(0);
    const within = WHOLE.includes(name) || viewport !== WIDE ? 'html' : 'aside';
    await assertAccessible(page, `${name} ${scheme} ${viewport.width}`, within);
    await assertNoSidewaysScroll(page, `${name} at ${viewport.width}`);
    await visit.screenshot(page, `${name}-${scheme}${size}`);
  }
}

async function checkPanels(visit, viewport, scheme) {
  const page = await visit.openAnswered('/', { viewport, scheme });
  for (const label of [
    'Start of the paths',
    'End of the paths',
    'Goods that must flow',
    'Most hops',
    'When',
    'Least confidence',
  ]) {
    await page.getByRole('button', { name: new RegExp(`^${label}`) }).click();
    // A chip's own input is there, but hidden behind its label.
    await page.getByRole('dialog').locator('input, select').first().waitFor({ state: 'attached' });
    await assertAccessible(page, `${label} ${scheme} ${viewport.width}`, '[role=dialog]');
    await assertNoSidewaysScroll(page, `${label} at ${viewport.width}`);
    await visit.screenshot(
      page,
      `form-${label.split(' ')[0].toLowerCase()}-${scheme}${viewport === WIDE ? '' : '-narrow'}`,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  if (viewport === NARROW) {
    await page.getByRole('button', { name: 'Tools and filters' }).click();
  }
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Show as Cypher' }).click();
  await page.getByRole('dialog').getByText(/MATCH/).first().waitFor();
  await assertAccessible(page, `Cypher behind ${scheme} ${viewport.width}`, '[role=dialog]');
}

async function checkPicture(visit, scheme) {
  const page = await visit.openAnswered('/', { viewport: NARROW, scheme });
  await page.getByText('Picture', { exact: true }).click();
  await page.locator('svg [id^="node:"]').first().waitFor();
  await assertAccessible(page, `picture ${scheme} narrow`);
  await assertNoSidewaysScroll(page, 'picture at 390');
  await visit.screenshot(page, `picture-${scheme}-narrow`);
}

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing in the narrow picture, ${scheme}`, { tag: '@full' }, async ({ visit }) => {
    await checkPicture(visit, scheme);
  });
}

for (const [viewport, scheme] of LOOKS) {
  test(
    `axe finds nothing on the screens, ${viewport.width}, ${scheme}`,
    { tag: '@full' },
    async ({ visit }) => {
      await checkScreens(visit, viewport, scheme);
    },
  );

  test(`axe finds nothing in the form, ${viewport.width}, ${scheme}`, { tag: '@full' }, async ({ visit }) => {
    await checkPanels(visit, viewport, scheme);
  });
}

test('no size scrolls sideways', async ({ visit }) => {
  const page = await visit.open('/figures');
  for (const path of ['/', SCREENS.path, '/console', '/figures']) {
    await page.goto(visit.base + path);
    await page.locator('h1, h2').first().waitFor({ state: 'attached' });
    await settle(page);
    for (const viewport of OTHER_SIZES) {
      await page.setViewportSize(viewport);
      await assertNoSidewaysScroll(page, `${path} at ${viewport.width}`);
    }
  }
});

test('where a pane scrolls, the window does not', async ({ visit }) => {
  const page = await visit.open('/figures', { viewport: WIDE });
  const firm = '/entity/company/izhevsk-electromechanical-plant-kupol';
  for (const path of ['/', '/figures', firm, '/compare', '/data', '/declarations']) {
    await page.goto(visit.base + path);
    await page.locator('h1, h2').first().waitFor({ state: 'attached' });
    await settle(page);
    await assertOneScrollBar(page, path);
  }
});
