import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, NARROW, openFields, test } from '../visit.mjs';

const headline = (page) => page.locator('[role=status] h2');
const token = (page, label) => page.getByRole('button', { name: new RegExp(`^${label}`) });
const PRESETS = [
  'Machine tools → missiles',
  'Machine tools → arms',
  'Microelectronics',
  'Nitrocellulose',
  'Joint drone',
  'Optics',
  'Satellite',
  'Any goods',
];
const EVERY_CONSTRAINT =
  '/?from=Company&fromCountry=CN&fromListed=EU&to=WeaponSystem&toCategory=strike-drone&toOperator=RU' +
  '&relation=SUPPLIES&relation=MANUFACTURES&relation=OWNS&hops=7&via=kind:Company;country:RU&avoid=country:TR' +
  '&viaCountry=RU&category=propulsion&same=yes&after=2020&undated=yes&order=lenient&confidence=possible' +
  '&sources=1&value=0&dataset=evidence&hub=500&perPair=3&perStart=9&perEnd=9&rank=strongest&paths=25';

test('each question to begin with yields something, and Back leads back', async ({
  defaultHeadline,
  openAnswered,
}) => {
  const page = await openAnswered();
  for (const name of PRESETS) {
    await page.getByRole('navigation', { name: 'Questions to begin with' }).getByText(name).click();
    await page.waitForFunction(
      (before) => !(document.querySelector('[role=status] h2')?.textContent ?? before).startsWith(before),
      defaultHeadline,
    );
    const found = Number(/^(\d+) path/.exec(await headline(page).innerText())?.[1]);
    assert.ok(found >= 1, `${name}: ${found}`);
    await page.goBack();
    await page.getByText(defaultHeadline).waitFor();
  }
});

test('every constraint of a trace goes from the address into the request and stands on the page', async ({
  visit,
}) => {
  let body;
  const page = await visit.open(EVERY_CONSTRAINT, {
    before: (fresh) =>
      fresh.on('request', (request) => {
        // What is left without inferences is counted by questions for one path.
        if (request.url().endsWith('/api/traces') && request.postDataJSON().k > 1)
          body = request.postDataJSON();
      }),
  });
  const chips = page.getByRole('list', { name: 'Constraints that are set' });
  await chips.waitFor();
  await expect(chips.getByRole('listitem')).toHaveCount(10);
  await page
    .locator('ol > li')
    .or(page.getByRole('heading', { name: 'No path' }))
    .first()
    .waitFor();
  assert.deepEqual(body.via, [{ labels: ['Company'], countries: ['RU'] }]);
  assert.deepEqual(body.avoid, { countries: ['TR'] });
  assert.deepEqual(body.goods, { categories: ['propulsion'], consistent: true });
  assert.deepEqual(body.window, { from: '2020' });
  assert.deepEqual(
    [body.maxPerPair, body.maxPerStart, body.maxPerEnd, body.hubLimit, body.minValue],
    [3, 9, 9, 500, 0],
  );
  assert.deepEqual([body.timeOrder, body.k, body.rank], ['lenient', 25, 'strongest']);
  await assertAccessible(page, 'a question with every constraint');
  await visit.screenshot(page, 'ask-every-constraint');
});

test(
  'goods are chosen by keyboard alone, and the panel counts',
  { tag: '@full' },
  async ({ answer, openAnswered, visit }) => {
    const page = await openAnswered();
    const { paths, starts, ends } = answer.summary;
    await token(page, 'Goods that must flow').focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Goods that must flow' });
    await panel.getByText(`${paths} paths: ${starts} starts, ${ends} ends`).waitFor();
    // The fields have come, with what there is to choose from.
    await page.locator('[role=dialog] input:focus').waitFor({ state: 'attached' });
    await panel.getByRole('option').first().waitFor();
    await page.keyboard.type('engi');
    await page.locator('[role=option][data-combobox-selected]', { hasText: 'engines' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/goods.categories=propulsion/);
    await panel.getByText(/^\d+ paths: \d+ starts, \d+ ends$/).waitFor();
    await visit.screenshot(page, 'ask-goods');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.getByText(/with engines, in at most/).waitFor();
  },
);

test(
  'a date is written as people write it, and undated relations can be left out',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered();
    await openFields(page, 'When');
    await page.getByLabel('Held on or after').fill('Feb 2022');
    await page.keyboard.press('Enter');
    await page.waitForURL(/window.from=2022-02/);
    await page.getByRole('switch', { name: /^Let undated/ }).click();
    await page.waitForURL(/window.undated=false/);
    await page.getByText(/since Feb 2022 \(dated only\)/).waitFor();
  },
);

test('the type-ahead says why something was found', { tag: '@full' }, async ({ openAnswered }) => {
  const page = await openAnswered();
  await openFields(page, 'Start of the paths');
  await page.getByRole('dialog').getByLabel('By name').first().fill('IEMZ');
  await page.getByRole('option', { name: /Kupol.*also called “IEMZ Kupol”/ }).waitFor();
});

test('where there is no path, one click gives some', async ({ open }) => {
  const page = await open('/?hops=1&toId=weapon/garpiya-a1');
  await page.getByRole('heading', { name: 'No path' }).waitFor();
  const button = page.getByRole('button', { name: /\d+ paths? with up to \d hops/ });
  const promised = Number(/(\d+) path/.exec(await button.innerText())?.[1]);
  await button.click();
  await headline(page)
    .filter({ hasText: /^\d+ path/ })
    .waitFor();
  assert.equal(Number(/^(\d+) path/.exec(await headline(page).innerText())?.[1]), promised);
});

test(
  'stations are added, moved and removed, narrow too',
  { tag: '@full' },
  async ({ openAnswered, visit }) => {
    const page = await openAnswered(
      '/?via=ids:company/tsk-vektor&via=ids:company/izhevsk-electromechanical-plant-kupol',
      {
        viewport: NARROW,
      },
    );
    await openFields(page, 'Passing through');
    const panel = page.getByRole('dialog', { name: 'Passing through' });
    await panel.getByRole('button', { name: 'Pass number 2 earlier' }).click();
    await page.waitForURL(/via=ids:company\/izhevsk.*via=ids:company\/tsk-vektor/);
    await panel.getByRole('button', { name: 'Remove number 1' }).click();
    await page.waitForURL((url) => !url.search.includes('izhevsk'));
    await panel.getByRole('button', { name: 'Add one more' }).click();
    await assertNoSidewaysScroll(page, 'stations at 390');
    await assertAccessible(page, 'stations', '[role=dialog]');
    await visit.screenshot(page, 'ask-stations-narrow');
  },
);
