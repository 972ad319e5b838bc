import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, NARROW, test } from '../visit.mjs';

// The country stands there where it is known: one source in thirteen of the evidence has none.
const KINDS = /^(Official|Court|Register|Research|Press|Company|Repeats another report) · .+?( \(.+\))? · /;
const REASONS = /^Why: (it rests on|independent sources: \d+).*\.$/;

const addressOf = (path) => `/?${path.nodes.map((id) => `path=${encodeURIComponent(id)}`).join('&')}`;
const number = (text) => Number(text.replace(/\D/g, ''));

async function headlineCount(page, paths) {
  await page
    .getByRole('status')
    .getByText(new RegExp(`^${paths} paths? joins?`))
    .waitFor();
}

test('a panel says of each document its kind and country, and why a relation is as sure as it is', async ({
  answer,
  visit,
}) => {
  const path = answer.paths.find((each) => each.length > 1);
  const page = await visit.openAnswered(addressOf(path));
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await panel
    .getByText(/: check (this|these) first/)
    .first()
    .waitFor();
  // Each of its claims says why.
  await panel
    .locator('[data-why]')
    .nth(path.length - 1)
    .waitFor();
  for (const text of await panel.locator('[data-why]').allInnerTexts()) {
    assert.match(text, REASONS);
  }
  const facts = await panel.locator('article li small').allInnerTexts();
  assert.ok(facts.length >= path.length, `${facts.length} documents`);
  assert.ok(
    facts.every((text) => KINDS.test(text)),
    facts.find((text) => !KINDS.test(text)),
  );
  const rests = await panel.getByText(/^\d+ independent sources?$/).allInnerTexts();
  assert.deepEqual(
    rests.map(number),
    path.hops.map((hop) => hop.sources),
  );
  await assertAccessible(page, 'a path with its grades');
  await visit.screenshot(page, 'grades-path');
});

test(
  'documents of one origin stand together as one independent source',
  { tag: '@full' },
  async ({ answer, visit, base }) => {
    const cited = new Map();
    for (const relation of answer.graph.relations) cited.set(relation.id, relation.properties.sources.length);
    const hop = answer.paths
      .flatMap((path) =>
        path.hops.map((each, index) => ({ ...each, nodes: path.nodes.slice(index, index + 2) })),
      )
      .find((each) => each.relations.length === 1 && cited.get(each.relations[0]) > each.sources);
    assert.ok(hop, `a hop with documents of one origin on ${base}`);
    const page = await visit.openAnswered(
      `/?${hop.nodes.map((id) => `hop=${encodeURIComponent(id)}`).join('&')}`,
    );
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    const group = panel.locator('article [data-one-source]').first();
    await group.getByText(/^\d+ documents, 1 independent source: /).waitFor();
    assert.ok((await group.locator('small').count()) >= 2);
    await visit.screenshot(page, 'grades-one-origin');
  },
);

test('what is only inferred is left out in one press, and taken in again', async ({ answer, visit }) => {
  const all = answer.summary.paths;
  const page = await visit.openAnswered();
  const leave = page.getByRole('button', { name: /^Hide these ?: .* and none states$/ });
  const [resting, total] = (await leave.innerText()).match(/\d[\d,]*/g).map(number);
  assert.equal(total, all);
  assert.ok(resting > 0 && resting < all, `${resting} of ${all}`);
  await visit.screenshot(page, 'grades-header');
  await leave.click();
  await page.waitForURL(/inferred=none/);
  await headlineCount(page, all - resting);
  await page
    .getByRole('button', { name: /^without what is only inferred|^Without what is only inferred/ })
    .waitFor();
  await expect(page.getByText(/hops? only inferred$/)).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Show again ?: Hops that sources only suggest are hidden$/ })
    .click();
  await headlineCount(page, all);
});

test(
  'paths through substances and generic parts are left out in one press',
  { tag: '@full' },
  async ({ answer, visit }) => {
    const page = await visit.openAnswered('/', { viewport: NARROW, scheme: 'dark' });
    await page.getByRole('button', { name: 'Tools and filters' }).click();
    const leave = page.getByRole('button', { name: /^Hide these ?: .* substance or generic part$/ });
    const [resting] = (await leave.innerText()).match(/\d[\d,]*/g).map(number);
    await assertNoSidewaysScroll(page, 'the header at 390');
    await assertAccessible(page, 'the header narrow dark');
    await visit.screenshot(page, 'grades-narrow');
    await leave.click();
    await page.waitForURL(/generic=none/);
    await headlineCount(page, answer.summary.paths - resting);
    await expect(page.getByText('through a substance or generic part')).toHaveCount(0);
  },
);
