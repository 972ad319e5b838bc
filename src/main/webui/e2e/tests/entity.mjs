import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, json, LOOKS, test, WIDE } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const NAME = 'JSC Izhevsk Electromechanical Plant Kupol';
const section = (page, name) => page.getByRole('region', { name, exact: true });

test('the panel and the canvas lead to the page of an entity', async ({ visit }) => {
  const page = await visit.openAnswered(`/?node=${KUPOL}`);
  await page
    .getByRole('complementary', { name: 'Evidence' })
    .getByRole('link', { name: 'Open page' })
    .click();
  await page.waitForURL(new RegExp(`/entity/${KUPOL}$`));
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
  assert.match(await page.title(), new RegExp(NAME));
  await page.getByRole('link', { name: 'Explore from here' }).click();
  await page.waitForURL(/explore/);
});

test(
  'an address of an entity shows names, numbers, listings, owners, paths and who says what',
  { tag: '@full' },
  async ({ visit, base }) => {
    const page = await visit.open(`/entity/${KUPOL}`);
    await section(page, 'Names').getByText('АО ИЭМЗ Купол').waitFor();
    await section(page, 'Register numbers').getByText('1831083343').waitFor();
    await section(page, 'Listings').getByText('US-OFAC').waitFor();
    const owner = section(page, 'Ownership and control');
    await owner.getByText('is owned by').waitFor();
    await owner
      .getByRole('button', { name: /Almaz-Antey/ })
      .first()
      .waitFor();
    const through = await fetch(`${base}/api/traces`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ via: [{ ids: [KUPOL] }], k: 5 }),
    });
    const { summary } = await through.json();
    await section(page, 'Paths through it')
      .getByText(`${summary.paths} paths`, { exact: false })
      .first()
      .waitFor();
    const said = section(page, 'Who says what');
    await said.getByRole('heading', { name: /^Official/ }).waitFor();
    await said
      .getByRole('button', { name: `Xiamen Limbach Aviation Engine Co., Ltd. supplies ${NAME}` })
      .first()
      .waitFor();
  },
);

test('its paths open as a question, its neighbours as pages, and it becomes start or end', async ({
  visit,
}) => {
  const page = await visit.open(`/entity/${KUPOL}`);
  const through = section(page, 'Paths through it');
  await through.getByRole('listitem').first().waitFor();
  await through.getByRole('link', { name: /^Open all/ }).click();
  await page.waitForURL((url) => (url.searchParams.get('via') ?? '').includes(KUPOL));
  await page.goBack();
  await section(page, 'Paths to it from suppliers').getByRole('button').first().click();
  await page.waitForURL((url) => url.searchParams.get('to.ids') === KUPOL && url.searchParams.has('path'));
  await page.getByRole('complementary', { name: 'Evidence' }).waitFor();
  await page.goBack();
  await section(page, 'Supplies, makes, uses').getByRole('button', { name: 'Garpiya-A1' }).click();
  await page.waitForURL(/\/entity\/weapon\/garpiya-a1$/);
  await page.getByRole('heading', { level: 1, name: 'Garpiya-A1' }).waitFor();
  await expect(section(page, 'Paths through it')).toHaveCount(0);
  await page.getByRole('button', { name: 'End here' }).click();
  await page.waitForURL((url) => url.searchParams.get('to.ids') === 'weapon/garpiya-a1');
  await page.locator('ol > li').first().waitFor();
});

test(
  'ids of any script, with dots and slashes, have an address that can be reloaded',
  { tag: '@full' },
  async ({ visit }) => {
    for (const id of ['company/厦门.林巴赫', 'weapon/3m-14.1 (Калибр)?#', 'a//b', 'x;y%/z']) {
      const entity = { id, labels: ['Company'], properties: { name: `Name of ${id}` }, sources: [] };
      const page = await visit.open('/figures', {
        mishapsAllowed: true,
        routes: {
          '/api/entities?**': json({ entities: [entity], complete: true, nearest: [] }),
          '/api/entities/**': json(entity),
        },
      });
      await page.getByRole('button', { name: 'Search', exact: true }).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search everything' }).fill('name');
      await page.getByRole('option', { name: /^Name of/ }).waitFor();
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { level: 1, name: `Name of ${id}`, exact: true });
      await heading.waitFor();
      await page.reload();
      await heading.waitFor();
      assert.equal(await page.locator('[data-entity]').getAttribute('data-entity'), id);
    }
  },
);

test(
  'an address of nothing says so, and one part that fails leaves the others',
  { tag: '@full' },
  async ({ visit }) => {
    const page = await visit.open('/entity/company/none', { mishapsAllowed: true });
    await page.getByRole('heading', { name: 'There is no such entity' }).waitFor();
    const other = await visit.open(`/entity/${KUPOL}`, {
      mishapsAllowed: true,
      routes: { '/api/relations': json({ title: 'Away', status: 503, detail: 'Away for a moment.' }, 503) },
    });
    await section(other, 'Who says what').getByText('Away for a moment.').waitFor();
    await section(other, 'Paths through it').getByRole('listitem').first().waitFor();
  },
);

test('on paper it is to be read', { tag: '@full' }, async ({ visit }) => {
  const page = await visit.open(`/entity/${KUPOL}`);
  await section(page, 'Who says what')
    .getByRole('heading', { name: /^Official/ })
    .waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('button', { name: 'Start here' }).isVisible(), false);
  assert.ok(await page.getByRole('heading', { level: 1, name: NAME }).isVisible());
  await visit.screenshot(page, 'entity-printed');
});

for (const [viewport, scheme] of LOOKS) {
  test(
    `axe finds nothing on the page of an entity, ${viewport.width}, ${scheme}`,
    { tag: '@full' },
    async ({ visit }) => {
      const page = await visit.open(`/entity/${KUPOL}`, { viewport, scheme });
      await section(page, 'Who says what')
        .getByRole('heading', { name: /^Official/ })
        .waitFor();
      await page.waitForLoadState('networkidle');
      await assertAccessible(page, `entity ${scheme} ${viewport.width}`);
      await assertNoSidewaysScroll(page, `entity at ${viewport.width}`);
      await visit.screenshot(page, `entity-${scheme}${viewport === WIDE ? '' : '-narrow'}`);
    },
  );
}
