import assert from 'node:assert/strict';
import { expect } from '@playwright/test';
import { nameOf, settledBox, test, untilPaths } from '../visit.mjs';

test('enlarged twofold, the page shows its first path', async ({ openAnswered }) => {
  const page = await openAnswered('/', { viewport: { width: 720, height: 450 } });
  const row = await settledBox(page.locator('ol > li').first());
  assert.ok(row.y + 36 < 450, `the first path begins at ${Math.round(row.y)} of 450`);
});

test(
  'in forced colours the chosen view wears a mark that the others do not',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered('/', { forcedColors: 'active' });
    const marks = await page
      .getByRole('radiogroup', { name: 'Picture beside the list' })
      .locator('label')
      .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).borderBottomColor));
    assert.equal(marks.filter((mark) => mark === marks[0]).length, 1, marks.join(' '));
  },
);

for (const [locale, script] of [
  ['zh-CN', /\p{Script=Han}/u],
  ['uk', /\p{Script=Cyrillic}/u],
]) {
  const details = locale === 'uk' ? { tag: '@full' } : {};
  test(
    `names stand in the reader’s script, with the other beside: ${locale}`,
    details,
    async ({ openAnswered }) => {
      const page = await openAnswered('/', { locale });
      const names = await page.locator('ol > li bdi').allInnerTexts();
      assert.ok(
        names.some((name) => script.test(name)),
        names.slice(0, 8).join(', '),
      );
      assert.ok(
        names.some((name) => /^[\p{Script=Latin}\d\s.,()-]+$/u.test(name)),
        names.slice(0, 8).join(', '),
      );
      const boxes = await page
        .locator('svg [id^="node:"]')
        .evaluateAll((all) => all.map((box) => box.ariaLabel));
      assert.ok(
        boxes.some((label) => script.test(label.split(',')[0])),
        boxes.slice(0, 4).join(' | '),
      );
    },
  );
}

test('the main task is told in words, from the answer to the document', async ({
  answer,
  defaultHeadline,
  openAnswered,
}) => {
  const page = await openAnswered();
  await page.getByRole('status').filter({ hasText: defaultHeadline }).waitFor();
  const long = answer.paths.findIndex(({ length }) => length > 1);
  const row = page.getByRole('region', { name: 'Paths' }).getByRole('listitem').nth(long).getByRole('button');
  await expect(row).toHaveAccessibleName(
    /by the weakest hop to .*Countries: .*\d hops.*strength 0.\d\d.*sources?.*(weakest hop|equally weak hops,) (confirmed|probable|possible)/,
  );
  await row.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await panel
    .getByText(/: check (this|these) first/)
    .first()
    .waitFor();
  await page.locator('aside:focus, aside :focus').waitFor({ state: 'attached' });
  await expect(panel.getByRole('listitem')).not.toHaveCount(0);
  await expect(panel.getByRole('link').first()).toHaveAccessibleName(/\w{3}/);
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('a screen reader is told every listed path, also those that must be scrolled to', async ({
  answer,
  openAnswered,
}) => {
  const page = await openAnswered();
  await untilPaths(page, answer.paths.length);
  const session = await page.context().newCDPSession(page);
  const last = answer.paths.at(-1);
  const [start, end] = [last.nodes[0], last.nodes.at(-1)].map((id) => nameOf(answer, id));
  const rank = String(answer.paths.length);
  const isTold = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes.filter(({ role }) => role?.value === 'button').map(({ name }) => name?.value ?? '');
    return names.some((name) => name.startsWith(rank) && name.includes(start) && name.includes(end));
  };
  await expect.poll(isTold, { message: `path ${rank}, ${start} to ${end}`, timeout: 10_000 }).toBe(true);
});
