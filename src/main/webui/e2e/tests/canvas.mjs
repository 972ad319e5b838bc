import assert from 'node:assert/strict';
import { generatedAnswer } from '../generated.mjs';
import {
  assertAccessible,
  assertNoSidewaysScroll,
  countAround,
  focusOn,
  json,
  LOOKS,
  placeOfFocus,
  settledBox,
  test,
  WIDE,
} from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const AROUND_KUPOL = `/explore?id=${KUPOL}`;
const LIMBACH = 'Xiamen Limbach Aviation Engine Co., Ltd.';
const HELPING = 50;

const canvasOf = (page) => page.locator('[data-canvas]');
const status = (page) => page.locator('[data-drawn]');

async function drawn(page) {
  return Number(await status(page).getAttribute('data-drawn'));
}

async function waitForDrawn(page, count) {
  await page.locator(`[data-drawn="${count}"]`).waitFor();
}

/** What a screen reader is told. */
async function hears(page, text) {
  await page.locator('p[role=status]', { hasText: text }).waitFor({ state: 'attached' });
}

const item = (page, name) => page.getByRole('menuitem', { name });

/** Escape closes a menu once the focus is in it. */
async function closeMenu(page) {
  await page.locator('[role=menu]:focus-within').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

/** A hub of so many neighbours, in the server's place. */
function hub(total) {
  return (route) => {
    const params = new URL(route.request().url()).searchParams;
    const [offset, limit] = [Number(params.get('offset')), Number(params.get('limit'))];
    const count = Math.max(0, Math.min(limit, total - offset));
    const nodes = Array.from({ length: count }, (_, index) => ({
      id: `company/made-${offset + index}`,
      labels: ['Company'],
      properties: { name: `Made ${offset + index}`, country: 'CN' },
    }));
    const relations = nodes.map(({ id }) => ({
      id: `tie-${id}`,
      type: 'SUPPLIES',
      from: id,
      to: KUPOL,
      properties: { confidence: 'probable', sources: ['s'] },
    }));
    const degrees = { [KUPOL]: total, ...Object.fromEntries(nodes.map(({ id }) => [id, 1])) };
    return json({ nodes, relations, degrees, complete: offset + count === total, total })(route);
  };
}

async function checkCanvas(visit, viewport, scheme) {
  const what = `${scheme} ${viewport.width}`;
  const size = viewport === WIDE ? '' : '-narrow';
  const page = await visit.openCanvas(AROUND_KUPOL, { viewport, scheme });
  await focusOn(page, LIMBACH);
  await page
    .getByRole('complementary', { name: 'Facts' })
    .getByText(/no proof of wrongdoing/)
    .waitFor();
  await assertAccessible(page, `canvas ${what}`);
  await assertNoSidewaysScroll(page, `canvas at ${viewport.width}`);
  await visit.screenshot(page, `canvas-${scheme}${size}`);
  await page.keyboard.press('Shift+F10');
  await item(page, 'Routes around this').waitFor();
  await assertAccessible(page, `menu of the canvas ${what}`, '[role=menu]');
  await closeMenu(page);
  await page.getByText('List', { exact: true }).click();
  await page.getByRole('region', { name: 'What is on the canvas' }).waitFor();
  await assertAccessible(page, `list of the canvas ${what}`, '[data-workspace]');
  await assertNoSidewaysScroll(page, `list of the canvas at ${viewport.width}`);
  await visit.screenshot(page, `canvas-list-${scheme}${size}`);
}

async function checkBeginning(visit, scheme) {
  const page = await visit.open('/explore', { scheme });
  await page.getByRole('heading', { name: 'Explore freely' }).waitFor();
  await assertAccessible(page, `beginning of the canvas ${scheme}`);
}

test('the canvas is worked by keys alone, and every step can be taken back', async ({ visit }) => {
  const page = await visit.openCanvas(AROUND_KUPOL);
  const around = 1 + (await countAround(visit.base, KUPOL));
  await waitForDrawn(page, around);
  await canvasOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await hears(page, 'JSC Izhevsk Electromechanical Plant Kupol, Company, Russia');
  await focusOn(page, LIMBACH);
  await page.keyboard.press('e');
  await hears(page, /neighbours? of Xiamen Limbach .* added/);
  const more = await drawn(page);
  assert.ok(more > around, `${more} drawn`);
  await page.keyboard.press('Control+z');
  await waitForDrawn(page, around);
  await page.keyboard.press('Control+Shift+z');
  await waitForDrawn(page, more);
  await page.keyboard.press('c');
  await hears(page, /collapsed/);
  const left = await drawn(page);
  assert.ok(left < more, `${left} of ${more} left`);
  await page.keyboard.press('p');
  await page.locator('[data-sign=pin]').waitFor({ state: 'attached' });
  await page.keyboard.press('Shift+H');
  await waitForDrawn(page, 1);
  await page.getByRole('button', { name: 'Show all that are hidden' }).click();
  await waitForDrawn(page, left);
  await canvasOf(page).focus();
  await page.keyboard.press('h');
  await waitForDrawn(page, left - 1);
  await page.keyboard.press('Control+z');
  await waitForDrawn(page, left);
});

test(
  'the canvas’s menu opens by mouse, key and button, and its questions are asked',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.openCanvas(AROUND_KUPOL);
    await focusOn(page, LIMBACH);
    await page.mouse.click(...(await placeOfFocus(page)), { button: 'right' });
    await item(page, 'Expand E').waitFor();
    await closeMenu(page);
    await canvasOf(page).focus();
    await page.keyboard.press('Shift+F10');
    await item(page, 'Paths from here').waitFor();
    await closeMenu(page);
    await page.locator('[data-canvas]:focus').waitFor();
    await page.getByText('List', { exact: true }).click();
    await page.getByRole('button', { name: `Actions for ${LIMBACH}` }).click();
    await item(page, 'Routes around this').click();
    await page.waitForURL(/avoid.ids=.*xiamen-limbach/);
    await page.goBack();
    await page.getByText('List', { exact: true }).click();
    await page.getByRole('button', { name: `Actions for ${LIMBACH}` }).click();
    await item(page, 'Paths from here').click();
    await page.waitForURL(/from.ids=.*xiamen-limbach/);
    await page.locator('ol > li').first().waitFor();
  },
);

test('a hub on the canvas is expanded by helpings, the best proven first', async ({ visit }) => {
  const page = await visit.openCanvas(AROUND_KUPOL, {
    routes: { '/api/entities/**/neighbours?*': hub(120) },
  });
  await waitForDrawn(page, 1 + HELPING);
  await canvasOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('e');
  await waitForDrawn(page, 1 + 2 * HELPING);
  await page.keyboard.press('e');
  await waitForDrawn(page, 121);
  await page.keyboard.press('g');
  await waitForDrawn(page, 2);
});

test('the canvas draws no more than stays quick, unless asked to', { tag: '@full' }, async ({ visit }) => {
  const answer = generatedAnswer(2000);
  const page = await visit.openCanvas('/explore?answer=yes', {
    routes: {
      '/api/traces': json(answer),
      '/api/subgraphs': json({ nodes: [], relations: [], degrees: {}, complete: true }),
    },
  });
  await waitForDrawn(page, 1500);
  await page.getByText('500 more are not drawn, so that the canvas stays quick.').waitFor();
  await page.getByRole('button', { name: 'Draw anyway' }).click();
  await waitForDrawn(page, 2000);
});

test('an answer goes on the canvas, where a lasso selects and a search adds', async ({ answer, visit }) => {
  const asked = await visit.openAnswered();
  await asked.getByRole('button', { name: 'More for this answer' }).click();
  await asked.getByRole('menuitem', { name: 'Open as graph' }).click();
  await asked.waitForURL(/explore\?.*answer=yes/);
  const page = await visit.openCanvas('/explore?answer=yes');
  await waitForDrawn(page, answer.graph.nodes.length);
  await page.getByRole('button', { name: 'Lasso: select by drawing around' }).click();
  const { x, y, width, height } = await settledBox(canvasOf(page));
  const corners = [
    [2, 2],
    [width - 2, 2],
    [width - 2, height - 2],
    [2, height - 2],
    [2, 6],
  ];
  const [[left, top]] = corners;
  await page.mouse.move(x + left, y + top);
  await page.mouse.down();
  for (const [right, down] of corners.slice(1)) {
    await page.mouse.move(x + right, y + down, { steps: 5 });
  }
  await page.mouse.up();
  await hears(page, `${answer.graph.nodes.length} selected`);
  await page.getByRole('combobox', { name: 'Add an entity' }).fill('Texas Instruments');
  await page.getByRole('option').first().click();
  await waitForDrawn(page, answer.graph.nodes.length + 1);
});

test('every tie on the canvas tells who says so', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.openCanvas(AROUND_KUPOL);
  await focusOn(page, LIMBACH);
  const facts = page.getByRole('complementary', { name: 'Facts' });
  await facts.locator('summary').first().click();
  await facts.locator('details[open] a[href^=http]').first().waitFor();
});

test('where nothing can be drawn, the list does the same', async ({ visit }) => {
  const page = await visit.openCanvas(AROUND_KUPOL, {
    before: (fresh) =>
      fresh.addInitScript(() => {
        const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
          return kind === 'webgl2' ? null : getContext.call(this, kind, ...rest);
        };
      }),
  });
  await page.getByText(/This browser cannot draw the canvas/).waitFor();
  await page.getByRole('button', { name: `Actions for ${LIMBACH}` }).click();
  await item(page, 'Expand E').click();
  await hears(page, /neighbours? of Xiamen Limbach .* added/);
  assert.ok((await drawn(page)) > 1 + (await countAround(visit.base, KUPOL)));
  await assertAccessible(page, 'canvas without WebGL');
});

for (const [viewport, scheme] of LOOKS) {
  test(
    `axe finds nothing on the canvas, ${viewport.width}, ${scheme}`,
    { tag: '@full' },
    async ({ visit }) => {
      await checkCanvas(visit, viewport, scheme);
    },
  );
}

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing where the canvas begins, ${scheme}`, { tag: '@full' }, async ({ visit }) => {
    await checkBeginning(visit, scheme);
  });
}
