import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { assertAccessible, test } from '../visit.mjs';

const LIMBACH = 'company/xiamen-limbach-aviation-engine';
const QUESTION = `from.ids=${LIMBACH}&maxHops=4`;
let made = 0;

/** An investigation that must not name one firm, and all by which that can be known. */
async function withholding(page, base) {
  const post = async (path, data) => (await page.request.post(`${base}${path}`, { data })).json();
  made += 1;
  const { id } = await post('/api/cases', {
    title: `Withheld ${Date.now().toString(36)}-${process.pid}-${made}`,
    view: `?${QUESTION}`,
    canvas: {
      nodes: [
        { id: LIMBACH, x: 0, y: 0, pinned: false, hidden: false, fetched: 0 },
        { id: 'weapon/garpiya-a1', x: 200, y: 80, pinned: false, hidden: false, fetched: 0 },
      ],
      groups: [],
    },
  });
  await post(`/api/cases/${id}/casebook/replies`, {
    entity: LIMBACH,
    doNotName: true,
    words: ['Limbach'],
    version: 0,
  });
  const { properties } = await (await page.request.get(`${base}/api/entities/${LIMBACH}`)).json();
  const trace = await post('/api/traces', { from: { ids: [LIMBACH] }, maxHops: 4 });
  const ids = trace.graph.relations
    .filter(({ from, to }) => from === LIMBACH || to === LIMBACH)
    .map((relation) => relation.id);
  const { name, aliases, identifiers } = properties;
  assert.ok(aliases.some((each) => /\p{Script=Han}/u.test(each)) && ids.length > 0);
  return { id, told: [LIMBACH, 'limbach', name, ...aliases, ...identifiers, ...ids] };
}

function decoded(bytes) {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}

function assertNamesNobody(what, text, told) {
  const said = text.replace(/(?:%[\da-f]{2})+/gi, decoded).toLowerCase();
  for (const each of told) {
    assert.ok(!said.includes(each.toLowerCase()), `${what} says ${each}`);
  }
}

async function download(page, name) {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 170_000 }),
    page.getByRole('button', { name }).click(),
  ]);
  return readFile(await file.path());
}

async function takeAway(page) {
  await page.getByRole('button', { name: 'Export' }).first().click();
  await page.getByRole('dialog', { name: 'Export this answer' }).getByText(/entit/).first().waitFor();
}

const remove = (page, base, id) => page.request.delete(`${base}/api/cases/${id}`);

test('no picture of an answer names whom its investigation must not name', async ({ visit, base }) => {
  const page = await visit.open('/cases');
  const { id, told } = await withholding(page, base);
  for (const view of ['picture', 'sankey', 'map', 'timeline']) {
    await page.goto(`${base}/?${QUESTION}&view=${view}&withheldBy=${id}`);
    await page.getByText('Shown as it goes out of an investigation').waitFor();
    await page.locator('figure svg').first().waitFor();
    await takeAway(page);
    const svg = (await download(page, 'Download SVG')).toString('utf8');
    assert.match(svg, /^<svg /);
    assertNamesNobody(view, svg, told);
    if (view === 'picture') {
      assert.match(svg, /\[withheld\s*1\]/);
      assert.match(svg, /data version/);
    }
    const png = await download(page, 'Download PNG');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assertNamesNobody('JSON', (await download(page, 'Download Spoor JSON')).toString('utf8'), told);
  }
  await remove(page, base, id);
});

test('a print of an answer has no name, no address and no document that tells it', async ({
  visit,
  base,
}) => {
  const page = await visit.open('/cases');
  const { id, told } = await withholding(page, base);
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.body.setAttribute('data-printing', window.location.href);
    };
  });
  await page.goto(`${base}/?${QUESTION}&withheldBy=${id}`);
  await page.getByText('Shown as it goes out of an investigation').waitFor();
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Print' }).click();
  await page.locator('body[data-printing]').waitFor({ state: 'attached' });
  assert.equal(await page.locator('body').getAttribute('data-printing'), `${base}/`);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  assert.match(printed, /\[withheld 1\]/);
  assertNamesNobody('print', printed, told);
  assertNamesNobody('report', await page.locator('[data-report]').innerHTML(), told);
  const pdf = await page.pdf({ displayHeaderFooter: true });
  assertNamesNobody('PDF', pdf.toString('latin1'), told);
  await remove(page, base, id);
});

test('the canvas of an investigation is taken without whom it must not name, and not printed', async ({
  visit,
  base,
}) => {
  const page = await visit.open('/cases');
  const { id, told } = await withholding(page, base);
  await page.goto(`${base}/explore?case=${id}`);
  await page.locator('[data-drawn="2"]').waitFor();
  await takeAway(page);
  const svg = (await download(page, 'Download SVG')).toString('utf8');
  assert.match(svg, /\[withheld 1\]/);
  assertNamesNobody('canvas', svg, told);
  assertNamesNobody('GEXF', (await download(page, 'Download GEXF')).toString('utf8'), told);
  for (const address of [`/explore?case=${id}`, `/cases#${id}`]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${base}${address}`);
    await page.locator('[data-unprinted]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    assert.match(printed, /withholds names/);
    assertNamesNobody(address, printed, told);
  }
  await remove(page, base, id);
});

test('an investigation leads to its question without names, and back to all of them', async ({
  visit,
  base,
}) => {
  const page = await visit.open('/cases');
  const { id } = await withholding(page, base);
  await page.goto(`${base}/explore?case=${id}`);
  await page.getByRole('link', { name: 'Ask its question again' }).click();
  await page.waitForURL(new RegExp(`withheldBy=${id}`));
  await page.getByText('Shown as it goes out of an investigation').waitFor();
  await page.locator('[data-panes]').getByText('[withheld 1]').first().waitFor();
  await assertAccessible(page, 'an answer without names');
  await visit.screenshot(page, 'withheld');
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Print' }).waitFor();
  await expect(page.getByRole('menuitem', { name: 'Copy link' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show all names' }).click();
  await page
    .locator('[data-panes]')
    .getByText(/Limbach/)
    .first()
    .waitFor();
  assert.ok(!page.url().includes('withheldBy'));
  await remove(page, base, id);
});
