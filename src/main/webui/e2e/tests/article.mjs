// What the report says that Spoor was made for, statement by statement: each is reached from the first screen in two
// presses at most, the second of which shows the proof.
import assert from 'node:assert/strict';
import { test } from '../visit.mjs';

const TOOLS = 'Machine tools → missiles, tanks, aircraft';
const PLANTS = 'Machine tools → arms plants';
const CHIPS = 'Microelectronics → missiles, drones';
const POWDER = 'Nitrocellulose → powder plants → artillery';

/** What each statement is about, the question that it is found under, and what the ends of its paths are. */
const STATEMENTS = [
  ['90 % of microelectronics imports in 2023', CHIPS, /weapons?/],
  ['70 % of machine tool imports in the last quarter of 2023', PLANTS, /compan(y|ies)/],
  ['machine tools for weapons', TOOLS, /weapons?/],
  ['nitrocellulose for propellant', POWDER, /weapons?/],
  ['propellants', POWDER, /weapons?/],
  ['joint drone production', 'Joint drone production', /weapons?/],
  ['optics', 'Optics → tanks', /weapons?/],
  ['tanks', 'Optics → tanks', /weapons?/],
  ['satellite imagery', 'Satellite imagery → military users', /compan(y|ies)/],
  ['missiles', CHIPS, /weapons?/],
  ['aircraft', 'Any goods → aircraft', /weapons?/],
];

/** The others are told by `ask.mjs`, which presses each question, and by `PresetsIT`. */
const IN_SHORT = ['90 % of microelectronics imports in 2023', 'satellite imagery'];

const headline = (page) => page.locator('[role=status] h2');

async function foundUnder(page, name) {
  await headline(page)
    .filter({ hasText: /^\d+ path/ })
    .waitFor();
  const text = await headline(page).innerText();
  const [, paths, starts, ends] = /^(\d+) paths? joins? (\d+) suppliers? to (.+), in/.exec(text) ?? [];
  assert.ok(Number(paths) > 0, `${name}: ${text}`);
  return { paths: Number(paths), starts: Number(starts), ends };
}

for (const [name, preset, ends] of STATEMENTS) {
  const details = IN_SHORT.includes(name) ? {} : { tag: '@full' };
  test(
    `${name}: two presses from the first screen to the proof`,
    details,
    async ({ openAnswered, defaultHeadline }) => {
      const page = await openAnswered();
      const presets = page.getByRole('navigation', { name: 'Questions to begin with' });
      await presets.getByRole('button', { name: preset, exact: true }).click();
      await page.getByText(defaultHeadline).waitFor({ state: 'detached' });
      await page.locator('[data-answer][data-stale=false]').waitFor();
      const found = await foundUnder(page, name);
      assert.match(found.ends, ends);
      await page.locator('ol > li').getByRole('button').first().click();
      const proof = page.getByRole('complementary', { name: 'Evidence' }).locator('a[href^="http"]').first();
      await proof.waitFor();
      console.log(
        `        ${name}: 2 presses, ${found.paths} paths, ${found.starts} suppliers to ${found.ends}`,
      );
    },
  );
}

/** Seen at the first press, or at the second, which shows the rest of the figures. */
const FIGURES = [
  [CHIPS, /About 90.% of Russia’s imports of microelectronics in 2023 came from China, says/],
  [
    PLANTS,
    /About 70.% of Russia’s imports of machine tools in the last quarter of 2023, worth about .*900.* came from China, says/,
  ],
];

for (const [preset, figure] of FIGURES) {
  test(`beside ${preset} stands its figure, as a share of imports, with its period and its document`, async ({
    openAnswered,
  }) => {
    const page = await openAnswered();
    const presets = page.getByRole('navigation', { name: 'Questions to begin with' });
    await presets.getByRole('button', { name: preset, exact: true }).click();
    const beside = page.getByRole('region', { name: 'Beside the answer' });
    const row = beside.locator('[data-figure]').filter({ hasText: figure }).first();
    await beside.locator('[data-figure]').first().waitFor();
    if (!(await row.isVisible())) {
      await beside.getByRole('button', { name: /^\d+ more figures?$/ }).click();
    }
    await row.waitFor();
    assert.match(await row.getByRole('link').first().getAttribute('href'), /^https?:/);
  });
}

test('that there was no evidence of direct military support is one press from the first screen, with its document', async ({
  openAnswered,
}) => {
  const page = await openAnswered();
  await page.getByRole('button', { name: 'What this shows, and what it doesn’t' }).click();
  await page.getByText(/no evidence of direct military support/).waitFor();
  const said = page.locator('[data-nuance]').getByRole('link').first();
  assert.match(await said.getAttribute('href'), /^https?:/);
});

test('a question whose chain the data do not close says where it ends', async ({ openAnswered }) => {
  const page = await openAnswered();
  const presets = page.getByRole('navigation', { name: 'Questions to begin with' });
  await presets.getByRole('button', { name: TOOLS, exact: true }).click();
  await page.locator('[data-known]').waitFor();
  assert.match(await page.locator('[data-known]').innerText(), /machine/i);
});
