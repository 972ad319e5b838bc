import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, json, LOOKS, pressUntil, test, WIDE } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const NAME = 'JSC Izhevsk Electromechanical Plant Kupol';
const field = (page) => page.getByRole('combobox', { name: 'Search everything' });
const options = (page, name) =>
  page.getByRole('listbox', { name: 'What was found' }).getByRole('option', { name });
const active = (page) => page.locator('[role=option][data-active=true]');

async function openBox(visit, path = '/figures', text = '', options = {}) {
  const page = await visit.open(path, options);
  await page.getByRole('button', { name: 'Search', exact: true }).waitFor();
  await page.keyboard.press('Control+k');
  await field(page).waitFor();
  await page.keyboard.type(text);
  return page;
}

test('every screen has the search, and keys alone lead to the page of an entity', async ({ visit }) => {
  for (const path of ['/', '/explore', '/figures', '/cases', '/console', '/data', `/entity/${KUPOL}`]) {
    const page = await openBox(visit, path);
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    await page.close();
  }
  const page = await openBox(visit, '/console', 'kupol');
  await options(page, new RegExp(`^${NAME}`)).waitFor();
  await pressUntil(page, 'ArrowDown', async () => (await active(page).innerText()).startsWith(NAME));
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`/entity/${KUPOL}$`));
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
});

test('a name in another script is found, and the hit says why', { tag: '@full' }, async ({ visit }) => {
  const page = await openBox(visit, '/figures', 'Купол');
  await options(page, new RegExp(`^${NAME}.*Company · Russia · .*Купол`)).waitFor();
  await field(page).fill('1831083343');
  await options(page, new RegExp(`^${NAME}.*number .*1831083343`)).waitFor();
});

test(
  'documents, statements and screens are found beside entities',
  { tag: '@full' },
  async ({ visit, base }) => {
    const { queries } = await (await fetch(`${base}/api/queries`)).json();
    const page = await openBox(visit, '/figures', queries[0].title);
    await options(page, new RegExp(`^${queries[0].title}`)).click();
    await page.waitForURL(/\/console#query=/);
    await page.keyboard.press('Control+k');
    const { title } = await (await fetch(`${base}/api/sources/src-0002`)).json();
    await field(page).fill(title.slice(0, 60));
    await page.locator('[data-group=source] [role=option]').first().click();
    await page.waitForURL(/source=src-/);
    await page.keyboard.press('Control+k');
    await field(page).fill('Data');
    await options(page, /^Data$/).click();
    await page.waitForURL(/\/data$/);
  },
);

test('a found set is start, end, station or what paths go around', async ({ visit }) => {
  const page = await openBox(visit, '/figures', 'limbach');
  await options(page, /^Xiamen Limbach/).waitFor();
  await options(page, /^Limbach L550E/).waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await page.getByText('2 chosen').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL((url) => url.searchParams.getAll('from.ids').length === 2);
  await page.locator('ol > li').first().waitFor();
  await page.keyboard.press('Control+k');
  await field(page).fill('garpiya');
  await options(page, /^Garpiya-A1/).waitFor();
  await pressUntil(page, 'ArrowDown', async () => (await active(page).innerText()).startsWith('Garpiya-A1'));
  await page.keyboard.press('Control+Shift+Enter');
  await page.waitForURL(
    ({ searchParams }) =>
      searchParams.getAll('from.ids').length === 2 && searchParams.get('to.ids') === 'weapon/garpiya-a1',
  );
  await page.keyboard.press('Control+k');
  await field(page).fill('kupol');
  await options(page, new RegExp(`^${NAME}`))
    .locator('[data-tick]')
    .click();
  await page.getByText('1 chosen').waitFor();
  await page.getByRole('button', { name: 'On the way' }).click();
  await page.waitForURL((url) => (url.searchParams.get('via') ?? '').includes(KUPOL));
  await page.keyboard.press('Control+k');
  await field(page).fill('limbach');
  await page.getByRole('button', { name: /^Choose all \d+ found/ }).click();
  await page.getByRole('button', { name: 'Go around' }).click();
  await page.waitForURL((url) => url.searchParams.getAll('avoid.ids').length > 1);
});

test('filters leave what they ask for, also without words', { tag: '@full' }, async ({ visit, base }) => {
  const page = await openBox(visit);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Company');
  await page.getByRole('combobox', { name: 'Country' }).selectOption('HK');
  await page.getByRole('combobox', { name: 'Listed by' }).selectOption('EU');
  const query = 'q=&label=Company&country=HK&listedBy=EU&limit=20';
  const { entities } = await (await fetch(`${base}/api/entities?${query}`)).json();
  assert.ok(entities.length > 0);
  await options(page, new RegExp(`^${entities[0].properties.name.slice(0, 20)}`))
    .first()
    .waitFor();
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-group=entity] [role=option]').length === count,
    entities.length,
  );
  await page.getByRole('button', { name: 'Drop the filters' }).click();
  await options(page, /^Trace$/).waitFor();
});

test('an older answer never comes back over a newer one', { tag: '@full' }, async ({ visit }) => {
  let release = () => undefined;
  const held = new Promise((done) => (release = done));
  const page = await openBox(visit, '/figures', '', {
    mishapsAllowed: true,
    routes: {
      '/api/entities?*q=limbach*': async (route) => {
        await held;
        await route.continue().catch(() => undefined);
      },
    },
  });
  await field(page).fill('limbach');
  await page.waitForRequest(/q=limbach/);
  await field(page).fill('kupol');
  await options(page, new RegExp(`^${NAME}`)).waitFor();
  release();
  await page.waitForLoadState('networkidle');
  await expect(options(page, /Limbach/)).toHaveCount(0);
});

test('what is not found says so, and a server that is away too', { tag: '@full' }, async ({ visit }) => {
  let away = false;
  const lost = json({ title: 'Away', status: 503, detail: 'The database is away.' }, 503);
  const page = await openBox(visit, '/figures', 'qqxzzyv', {
    mishapsAllowed: true,
    routes: { '/api/entities?**': (route) => (away ? lost(route) : route.continue()) },
  });
  await page.getByText('Nothing is called “qqxzzyv”.').waitFor();
  away = true;
  await field(page).fill('kupol');
  await page.getByText('The database is away.').waitFor();
  away = false;
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await options(page, new RegExp(`^${NAME}`)).waitFor();
});

test(
  'Escape closes the search alone, and the focus is back where it was',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.openAnswered(`/?node=${KUPOL}`);
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel.getByRole('link', { name: 'Open page' }).focus();
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.textContent.trim()), 'Open page');
    assert.ok(await panel.isVisible());
  },
);

for (const [viewport, scheme] of LOOKS) {
  test(
    `axe finds nothing in the search box, ${viewport.width}, ${scheme}`,
    { tag: '@full' },
    async ({ visit }) => {
      const page = await openBox(visit, '/figures', 'limbach', { viewport, scheme });
      await options(page, /^Xiamen Limbach/).waitFor();
      await page.keyboard.press('Shift+Enter');
      await page.waitForLoadState('networkidle');
      await assertAccessible(page, `search box ${scheme} ${viewport.width}`, '[role=dialog]');
      await assertNoSidewaysScroll(page, `search box at ${viewport.width}`);
      await visit.screenshot(page, `search-${scheme}${viewport === WIDE ? '' : '-narrow'}`);
    },
  );
}
