// What people stumbled over when they used the page for the first time, each as it was found.
import assert from 'node:assert/strict';
import { NARROW, settledBox, test } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';

/** Two rows would be higher, in every language. */
const ONE_ROW = 52;

for (const locale of ['en', 'de', 'uk', 'zh']) {
  const details = locale === 'en' || locale === 'uk' ? {} : { tag: '@full' };
  test(`a phone shows three paths before anything is scrolled: ${locale}`, details, async ({ visit }) => {
    const page = await visit.openAnswered('/', { viewport: NARROW, locale });
    await page.locator('ol > li').nth(2).waitFor();
    const { y, height } = await settledBox(page.locator('ol > li').nth(2));
    assert.ok(y + height <= NARROW.height, `the third path ends at ${y + height}`);
    for (const tools of ['[data-narrow-tools]', '[data-list-tools]']) {
      const box = await settledBox(page.locator(tools));
      assert.ok(box.height <= ONE_ROW, `${tools} is ${box.height} px high`);
    }
  });
}

test('the tools of an answer are one press away on a phone', async ({ visit }) => {
  const page = await visit.openAnswered('/', { viewport: NARROW });
  assert.equal(await page.getByRole('button', { name: 'More for this answer' }).isVisible(), false);
  await page.getByRole('button', { name: 'Tools and filters' }).click();
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).waitFor();
});

for (const width of [1280, 1440, 1920]) {
  const details = width === 1280 ? {} : { tag: '@full' };
  test(`both ends of an opened path are in sight at ${width}`, details, async ({ visit }) => {
    const page = await visit.openAnswered('/?to.ids=weapon/garpiya-a1', { viewport: { width, height: 900 } });
    await page.locator('ol > li button').first().click();
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading').first().waitFor();
    const ends = page.locator('svg [id^="node:"][data-lit=true]');
    await ends.first().waitFor();
    await page.waitForFunction(() => {
      const scroller = document.querySelector('svg[data-picture]').parentElement.getBoundingClientRect();
      const boxes = [...document.querySelectorAll('svg [id^="node:"][data-lit=true]')].map((node) =>
        node.getBoundingClientRect(),
      );
      return boxes.every(({ left, right }) => left >= scroller.left - 1 && right <= scroller.right + 1);
    });
  });
}

test('over the lanes stand the numbers of the headline', { tag: '@full' }, async ({ answer, visit }) => {
  const page = await visit.openAnswered();
  const { startLabels, endLabels } = answer.summary;
  const heading = (name) => page.locator('figure').getByText(name, { exact: true }).locator('..');
  assert.match(await heading('Suppliers').innerText(), new RegExp(`${startLabels.Company}$`));
  assert.match(await heading('Weapon systems').last().innerText(), new RegExp(`${endLabels.WeaponSystem}$`));
});

test('the second skip leads to the paths', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.openAnswered();
  await page.getByRole('button', { name: 'Skip to the paths' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-paths] :focus').waitFor();
});

test('the menu of languages closes once one is chosen', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open('/figures');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
});

test(
  'a parameter without a value is asked for before the statement runs',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.open('/console#query=MATCH%20(a%20%7Bid%3A%20%24c%7D)%20RETURN%20a');
    await page.getByRole('textbox', { name: '$c' }).waitFor();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByText('Give each parameter a value first', { exact: false }).waitFor();
    await page.locator('#parameter-c:focus').waitFor();
  },
);

test('Ctrl+P prints what the button prints, with the picture', async ({ visit }) => {
  const page = await visit.openAnswered('/', {
    before: (fresh) =>
      fresh.addInitScript(() => {
        window.print = () => document.body.setAttribute('data-printing', 'yes');
      }),
  });
  await page.keyboard.press('Control+p');
  await page.locator('body[data-printing]').waitFor({ state: 'attached' });
  await page.locator('[data-report] [data-printed-picture] > svg').waitFor({ state: 'attached' });
  await page.locator('[data-report] ol').nth(1).locator('li').first().waitFor({ state: 'attached' });
});

test('the canvas is as it was left after another page and after a reload', async ({ visit }) => {
  const page = await visit.openCanvas(`/explore?id=${KUPOL}`);
  const before = Number(await page.locator('[data-drawn]').getAttribute('data-drawn'));
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('h');
  await page.locator(`[data-drawn="${before - 1}"]`).waitFor();
  await page.reload();
  await page.locator(`[data-drawn="${before - 1}"]`).waitFor();
  await page.getByRole('link', { name: 'Trace', exact: true }).click();
  await page.getByRole('link', { name: 'Explore', exact: true }).click();
  await page.locator('[data-go-on] a').first().click();
  await page.locator(`[data-drawn="${before - 1}"]`).waitFor();
});

test('what is selected together is acted upon by button', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.openCanvas(`/explore?id=${KUPOL}`);
  const all = Number(await page.locator('[data-drawn]').getAttribute('data-drawn'));
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('toolbar').getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menu', { name: `${all} entities selected` }).waitFor();
  await page.getByRole('menuitem', { name: 'Paths between these' }).waitFor();
  await page.getByRole('menuitem', { name: /^Pin/ }).click();
  await page
    .locator('[data-sign=pin]')
    .nth(all - 1)
    .waitFor({ state: 'attached' });
});

test(
  'the rows of the list are as wide beside the evidence as without it',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.openAnswered();
    const row = page.locator('ol > li').first();
    const before = await settledBox(row);
    await row.getByRole('button').click();
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading').first().waitFor();
    const after = await settledBox(row);
    assert.deepEqual([after.width, after.height], [before.width, before.height]);
  },
);

for (const locale of ['en', 'de', 'uk']) {
  test(`what a field asks for is not cut: ${locale}`, { tag: '@full' }, async ({ visit }) => {
    const page = await visit.openCanvas(`/explore?id=${KUPOL}`, { locale });
    const room = await page
      .locator('[data-workspace] input[placeholder]')
      .first()
      .evaluate((input) => {
        const style = getComputedStyle(input);
        const context = document.createElement('canvas').getContext('2d');
        context.font = style.font;
        const inside = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        return inside - context.measureText(input.placeholder).width;
      });
    assert.ok(room >= 0, `${-room} px are cut`);
  });
}

test('where the list stands alone nobody is told to point at a path', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.openAnswered('/', { viewport: { width: 700, height: 900 } });
  await page.getByText('Open a path for its evidence.').waitFor();
  assert.equal(await page.getByText(/^Point at a path/).isVisible(), false);
  await page.setViewportSize(NARROW);
  assert.equal(await page.getByText(/^Point at a path/).isVisible(), false);
});

/** How many rows of the list are seen whole before anything is scrolled. */
const rowsInSight = (page) =>
  page.locator('[data-paths]').evaluate((list) => {
    const { bottom } = list.getBoundingClientRect();
    const rows = [...list.querySelectorAll('[data-row]')].map((row) => row.getBoundingClientRect());
    return rows.filter((row) => row.height > 0 && row.bottom <= Math.min(bottom, window.innerHeight)).length;
  });

for (const locale of ['en', 'de', 'uk', 'zh']) {
  const details = locale === 'uk' ? {} : { tag: '@full' };
  test(`eight paths are in sight on the first screen of a laptop: ${locale}`, details, async ({ visit }) => {
    const page = await visit.openAnswered('/', { locale });
    await page.locator('[data-beside]').waitFor();
    await settledBox(page.locator('[data-paths]'));
    const inSight = await rowsInSight(page);
    assert.ok(inSight >= 8, `${inSight} paths`);
  });
}

test(
  'five paths are in sight where the list stands alone on a tablet',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.openAnswered('/', { viewport: { width: 700, height: 900 } });
    const inSight = await rowsInSight(page);
    assert.ok(inSight >= 5, `${inSight} paths`);
  },
);
