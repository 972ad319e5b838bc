import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { pressUntil } from '../visit.mjs';

/** What has the focus and shows nothing of it; null where the reader can see the focus. */
async function unseenFocus(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const outlined = (each) => each && parseFloat(getComputedStyle(each).outlineWidth) > 0;
    const lines = (each) => each && getComputedStyle(each).outlineStyle !== 'none' && outlined(each);
    const drawn = element instanceof SVGElement && element.matches(':focus-visible');
    // Inputs that are hidden behind their label leave the outline to it; fields have a line all round.
    const beside = [element.nextElementSibling, element.closest('label'), element.parentElement];
    const field = element.matches('input:not([type=radio]):not([type=checkbox]), textarea, select');
    return drawn || field || lines(element) || beside.some(lines) ? null : element.outerHTML.slice(0, 160);
  });
}

/** Walks with Tab to what the locator names, and sees the focus at each stop. */
async function tabTo(page, locator, { key = 'Tab', most = 90 } = {}) {
  const isThere = async () => {
    const there = await locator
      .first()
      .evaluate((element) => element === document.activeElement || element.contains(document.activeElement));
    if (!there && (await page.evaluate(() => document.activeElement !== document.body))) {
      assert.equal(await unseenFocus(page), null, 'a focus that nobody sees');
    }
    return there;
  };
  await pressUntil(page, key, isThere, most);
  assert.equal(await unseenFocus(page), null, 'a focus that nobody sees');
}

const token = (page, label) => page.getByRole('button', { name: new RegExp(`^${label}`) });
const panel = (page) => page.getByRole('complementary', { name: 'Evidence' });
const focusedId = (page) => page.evaluate(() => document.activeElement?.id ?? '');

async function changeEnd(page) {
  await tabTo(page, token(page, 'End of the paths'));
  await page.keyboard.press('Enter');
  const fields = page.getByRole('dialog', { name: 'End of the paths' });
  await tabTo(page, fields.getByLabel('By name').first());
  await page.keyboard.type('Garpiya-A1');
  // The first one is taken by Enter once it is marked.
  await page.locator('[role=option][data-combobox-selected]', { hasText: 'Garpiya-A1' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/toId=weapon\/garpiya-a1/);
  await pressUntil(page, 'Escape', async () => (await fields.count()) === 0, 3);
  assert.match(await page.evaluate(() => document.activeElement.ariaLabel), /^End of the paths/);
}

async function changeHops(page) {
  await tabTo(page, token(page, 'Most hops'));
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '6', exact: true }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/hops=5/);
  await page.keyboard.press('Escape');
  await page.getByText(/paths join \d+ suppliers? to 1 weapon/).waitFor();
}

async function walkTheList(page) {
  const list = page.getByRole('region', { name: 'Paths' });
  await tabTo(page, list.getByRole('list').getByRole('button').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/path=/);
  await panel(page).getByText('Weakest hop: check this first').first().waitFor();
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await list.locator('li[data-row="1"] button:focus').waitFor();
}

async function openHop(page) {
  await tabTo(page, page.locator('svg [id^="node:"][tabindex="0"]'));
  await page.keyboard.press('ArrowRight');
  const hop = await focusedId(page);
  assert.match(hop, /^hop:/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/hop=/);
  await tabTo(page, panel(page).getByRole('link'));
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  assert.equal(await focusedId(page), hop);
}

async function switchViews(page) {
  const views = page.getByRole('radiogroup', { name: 'Picture beside the list' });
  await tabTo(page, views, { key: 'Shift+Tab' });
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/view=sankey/);
  await page.locator('figure [data-leg]').first().waitFor();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/view=map/);
  await page.keyboard.press('Alt+t');
  await page.getByRole('table', { name: 'Table of the paths' }).waitFor();
  await page.keyboard.press('Alt+t');
  await page.getByRole('region', { name: 'Paths' }).waitFor();
}

async function findInside(page) {
  await page.keyboard.press('Alt+/');
  await page.getByRole('search').getByRole('textbox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('kupol');
  await page.getByText(/^1 of \d/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('search').waitFor({ state: 'detached' });
}

async function exportJson(page) {
  await tabTo(page, page.getByRole('button', { name: 'Export JSON' }));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.ok(JSON.parse(await readFile(await file.path(), 'utf8')).nodes.length > 3);
}

async function saveInvestigation(page, base) {
  await tabTo(page, page.getByRole('link', { name: 'Explore freely' }), { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await page.locator('[data-drawn]').waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Save investigation' }));
  await page.keyboard.press('Enter');
  await page.getByLabel('Title').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('By keys alone');
  await page.keyboard.press('Enter');
  await page.waitForURL(/explore\?case=/);
  const id = new URL(page.url()).searchParams.get('case');
  const kept = await (await page.request.get(`${base}/api/cases/${id}`)).json();
  assert.equal(kept.title, 'By keys alone');
  await page.request.delete(`${base}/api/cases/${id}`);
}

export const tests = {
  'from the question to a saved investigation by keys alone': async ({ base, openAnswered }) => {
    const page = await openAnswered();
    await changeEnd(page);
    await changeHops(page);
    await walkTheList(page);
    await openHop(page);
    await switchViews(page);
    await findInside(page);
    await exportJson(page);
    await saveInvestigation(page, base);
  },
};
