import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, LOOKS, test, WIDE } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const bar = (page) => page.getByRole('search', { name: 'Find in this answer' });
const current = (page) => page.locator('svg [id^="node:"][data-found="current"]');

async function openFind(visit, text, options) {
  const page = await visit.openAnswered('/', options);
  await page.keyboard.press('Alt+/');
  await bar(page).getByRole('textbox').waitFor();
  await page.keyboard.type(text);
  // While a word is being typed, what was found of its beginning is counted.
  await page.waitForURL((url) => url.searchParams.get('find') === text);
  return page;
}

/** Whether an element is in the window, and in the panes that scroll it. */
async function assertInSight(locator, what) {
  const inSight = () =>
    locator.evaluate(
      (element) =>
        new Promise((done) => {
          new IntersectionObserver(([entry]) => done(entry.intersectionRatio > 0.5)).observe(element);
        }),
    );
  for (let attempt = 0; attempt < 20 && !(await inSight()); attempt += 1) {
    await new Promise((later) => setTimeout(later, 100));
  }
  assert.ok(await inSight(), `${what} is not in sight`);
}

async function checkScreens(visit, viewport, scheme) {
  const what = `${scheme} ${viewport.width}`;
  const size = viewport === WIDE ? '' : '-narrow';
  const page = await openFind(visit, 'kupol', { viewport, scheme });
  await bar(page)
    .getByText(/^1 of \d+/)
    .waitFor();
  await assertAccessible(page, `find ${what}`);
  await assertNoSidewaysScroll(page, `find at ${viewport.width}`);
  await visit.screenshot(page, `find-${scheme}${size}`);
  await bar(page).getByRole('textbox').fill('limbach rotax');
  await bar(page).getByRole('button', { name: 'Look in the whole database' }).waitFor();
  await bar(page).getByRole('textbox').fill('Zhuhai');
  await page.waitForURL(/find=Zhuhai/);
  await bar(page).getByRole('button', { name: 'Look in the whole database' }).click();
  await bar(page).getByRole('status').last().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await assertAccessible(page, `find elsewhere ${what}`, '[data-find]');
  await assertNoSidewaysScroll(page, `find elsewhere at ${viewport.width}`);
  await visit.screenshot(page, `find-elsewhere-${scheme}${size}`);
}

test('a search in the answer steps through its hits and shows each in every view', async ({ visit }) => {
  const page = await openFind(visit, 'china');
  const hits = Number(
    /^1 of (\d+)/.exec(
      await bar(page)
        .getByText(/^1 of \d+/)
        .innerText(),
    )?.[1],
  );
  assert.ok(hits > 10, `${hits} hits`);
  const first = await current(page).getAttribute('data-node');
  await assertInSight(current(page), 'the first hit');
  await assertInSight(page.locator('ol > li[data-lit=true]').first(), 'the first path of the hit');
  await page.keyboard.press('Enter');
  await bar(page).getByText(`2 of ${hits}`).waitFor();
  await expect(current(page)).not.toHaveAttribute('data-node', first);
  await assertInSight(current(page), 'the second hit');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await bar(page).getByText(`${hits} of ${hits}`).waitFor();
  await assertInSight(current(page), 'the last hit');
  for (const [view, sign] of Object.entries({
    Flows: '[data-leg][data-found=true]',
    Map: '[data-leg][data-found=true]',
    Time: '[data-lit=true]',
  })) {
    await page.locator('figure').getByText(view, { exact: true }).click();
    await page.locator(`figure ${sign}`).first().waitFor();
  }
  await page.keyboard.press('Alt+t');
  await page.locator('table td[data-found=current]').first().waitFor();
  await assertInSight(page.locator('table tr[data-lit=true]').first(), 'the row of the hit');
});

test(
  'names in other scripts, kinds, countries and goods are found, and stand in the address',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await openFind(visit, 'Купол');
    await bar(page)
      .getByText('Nothing was found in this answer.')
      .or(bar(page).getByText(/^1 of/))
      .first()
      .waitFor();
    const field = bar(page).getByRole('textbox');
    for (const text of ['hong kong', 'weapon system', 'iemz kupol']) {
      await field.fill(text);
      await page.waitForURL((url) => url.searchParams.get('find') === text);
      await bar(page)
        .getByText(/^1 of \d+/)
        .waitFor();
    }
    await bar(page).getByText('by “IEMZ Kupol”').waitFor();
    await page.reload();
    await bar(page)
      .getByText(/^1 of \d+/)
      .waitFor();
    assert.equal(await field.inputValue(), 'iemz kupol');
  },
);

test(
  'only the paths of the hits are shown, and a hit opens its evidence',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await openFind(visit, 'izhevsk kupol');
    await bar(page).getByText('1 of 1').waitFor();
    await bar(page).getByRole('button', { name: 'Only their paths' }).click();
    await page.waitForURL(/found=only/);
    await expect(page.locator('ol[data-paths] > li:not([data-lit=true])')).toHaveCount(0);
    await page.locator('ol[data-paths] > li[data-lit=true]').first().waitFor();
    await bar(page)
      .getByRole('button', { name: /^JSC Izhevsk/ })
      .click();
    await page.waitForURL(new RegExp(`node=${KUPOL}`));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.waitForURL((url) => !url.search.includes('found=only'));
    await bar(page).getByText('1 of 1').waitFor();
  },
);

test('what the answer has not is looked for in the whole database, and can be asked about', async ({
  visit,
}) => {
  const page = await visit.openAnswered('/?toId=weapon/garpiya-a1&find=nitrocellulose');
  await bar(page).getByText('Nothing was found in this answer.').waitFor();
  await bar(page).getByRole('button', { name: 'Look in the whole database' }).click();
  const others = bar(page).getByRole('list', { name: 'Found in the whole database' });
  await others.getByRole('button', { name: 'More' }).first().click();
  await page.getByRole('menuitem', { name: 'Paths through here' }).click();
  await page.waitForURL(/via=/);
});

for (const [viewport, scheme] of LOOKS) {
  test(
    `axe finds nothing in the search, ${viewport.width}, ${scheme}`,
    { tag: '@full' },
    async ({ visit }) => {
      await checkScreens(visit, viewport, scheme);
    },
  );
}
