import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { assertAccessible, test } from '../visit.mjs';

async function download(page, name) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function opened(page) {
  await page.getByRole('button', { name: 'Export' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Export this answer' });
  await dialog
    .getByText(/entities/)
    .first()
    .waitFor();
  return dialog;
}

test('an answer is taken away in every form', async ({ openAnswered }) => {
  const page = await openAnswered('/?toId=weapon/garpiya-a1');
  const dialog = await opened(page);
  assert.match(await dialog.innerText(), /\d+ entities, \d+ relations,? and \d+ sources/);
  const file = await download(page, 'Download Spoor JSON');
  assert.match(file.name, /^spoor-.*\.json$/);
  const graph = JSON.parse(file.text);
  assert.ok(graph.nodes.length >= 5 && graph.edges.length >= 5);
  assert.ok(graph.nodes.some((node) => node.id === 'weapon/garpiya-a1'));
  for (const [name, ending, holds] of [
    ['Tables (CSV)', /\.csv\.zip$/, /edges\.csv/],
    ['GEXF', /\.gexf$/, /version="1\.3"/],
    ['GraphML', /\.graphml$/, /<graphml/],
    ['BibTeX', /\.bib$/, /@misc/],
  ]) {
    const other = await download(page, `Download ${name}`);
    assert.match(other.name, ending);
    assert.match(other.text, holds);
  }
});

test('a dossier in another language opens from a disk and asks nobody for anything', async ({
  openAnswered,
}) => {
  const page = await openAnswered('/?toId=weapon/garpiya-a1');
  const dialog = await opened(page);
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Engines for the Garpiya');
  await dialog.getByRole('combobox', { name: 'Language' }).click();
  await dialog.getByRole('option', { name: 'Deutsch' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download Dossier (HTML)' }).click(),
  ]);
  const path = await file.path();
  const saved = `${path}.html`;
  await copyFile(path, saved);
  const read = await page.context().newPage();
  const asked = [];
  read.on('request', (request) => asked.push(request.url()));
  await read.goto(pathToFileURL(saved).href);
  assert.equal(await read.locator('h1').first().innerText(), 'Engines for the Garpiya');
  assert.equal(await read.locator('html').getAttribute('lang'), 'de');
  await assertAccessible(read, 'a dossier');
  assert.deepEqual(asked, [pathToFileURL(saved).href]);
});

async function chooser(page) {
  const dialog = await opened(page);
  await dialog.getByRole('button', { name: 'Choose paths' }).click();
  await dialog.getByRole('list', { name: 'Paths that can go in' }).waitFor();
  return dialog;
}

async function dossierOf(page, dialog) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download Dossier (HTML)' }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

test(
  'paths of a dossier are chosen, put in order by keys and given a word of one’s own',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered('/?toId=weapon/garpiya-a1');
    const dialog = await chooser(page);
    const candidates = dialog.getByRole('list', { name: 'Paths that can go in' });
    const all = await candidates.getByRole('checkbox').count();
    assert.ok(all > 2);
    await dialog.getByText(`No path is chosen: all ${all} go in.`).waitFor();
    for (const place of [0, 1]) {
      await candidates.getByRole('checkbox').nth(place).focus();
      await page.keyboard.press('Space');
    }
    await dialog.getByText(`2 of ${all} paths are chosen.`).waitFor();
    const order = dialog.getByRole('list', { name: 'Chosen paths, in the order of the dossier' });
    const [first, second] = await order.locator('li bdi').allInnerTexts();
    await order
      .getByRole('button', { name: /^Move up/ })
      .last()
      .focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await order.locator('li bdi').allInnerTexts(), [second, first]);
    assert.match(
      (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '',
      /^Move down/,
    );
    await order.getByRole('textbox').first().fill('Ask the maker first.');
    await dialog.getByRole('textbox', { name: 'Author' }).fill('A. Writer');
    const text = await dossierOf(page, dialog);
    assert.ok(text.includes(`2 of ${all} paths, chosen by A. Writer, in the order of that choice.`));
    assert.ok(text.includes('Ask the maker first.') && text.includes('In the words of A. Writer:'));
    assert.ok(text.includes('id="p2"') && !text.includes('id="p3"'));
  },
);

test(
  'the choice of paths is accessible in both schemes',
  { tag: '@full' },
  async ({ visit, openAnswered }) => {
    for (const scheme of ['light', 'dark']) {
      const page = await openAnswered('/?toId=weapon/garpiya-a1', { scheme });
      const dialog = await chooser(page);
      const candidates = dialog.getByRole('list', { name: 'Paths that can go in' });
      await candidates.getByRole('checkbox').nth(0).check();
      await candidates.getByRole('checkbox').nth(2).check();
      await dialog.getByText(/^2 of \d+ paths are chosen/).scrollIntoViewIfNeeded();
      await assertAccessible(page, `choice of paths ${scheme}`);
      await visit.screenshot(page, `choose-paths-${scheme}`);
      await page.close();
    }
  },
);

test('what is drawn is taken as a file that asks for nothing', async ({ openAnswered }) => {
  for (const view of ['picture', 'sankey', 'map', 'timeline']) {
    const page = await openAnswered(`/?toId=weapon/garpiya-a1&view=${view}`);
    const box = page.locator('figure svg').first();
    await box.waitFor();
    await opened(page);
    const svg = await download(page, 'Download SVG');
    assert.match(svg.text, /^<svg /);
    assert.doesNotMatch(svg.text, /var\(--|class=|href="http|url\(http/);
    assert.match(svg.text, /data version/);
    // As whoever gets the file reads it: the page's own policy would refuse its styles.
    const elsewhere = await page.context().newPage();
    const error = await elsewhere.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml');
      return read.querySelector('parsererror')?.textContent ?? null;
    }, svg.text);
    assert.equal(error, null);
    await elsewhere.close();
    const png = await download(page, 'Download PNG');
    assert.match(png.text.slice(0, 8), /PNG/);
    await page.close();
  }
});

/** In the page that is given: how far texts run over the boxes that they stand in. */
const overruns = () =>
  [...document.querySelectorAll('g > title + rect')].flatMap((box) =>
    [...box.parentElement.querySelectorAll(':scope > text')].flatMap((text) => {
      const { x, width } = text.getBBox();
      const over = x + width - box.width.baseVal.value;
      return over > 1 ? [`${text.textContent}: ${over}`] : [];
    }),
  );

/** In the page that is given: which part of the pixels of two drawings is not the same. */
async function difference([svg, png]) {
  const imageOf = async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  };
  const drawn = await imageOf(URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })));
  const taken = await imageOf(`data:image/png;base64,${png}`);
  const { width, height } = taken;
  const pixelsOf = (image) => {
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    context.drawImage(image, 0, 0, width, height);
    return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  };
  const [one, other] = [pixelsOf(drawn), pixelsOf(taken)];
  return one.reduce((count, pixel, index) => count + (pixel === other[index] ? 0 : 1), 0) / one.length;
}

test(
  'a drawing brings its typeface along, in which names keep to their boxes',
  { tag: '@full' },
  async ({ openAnswered }) => {
    const page = await openAnswered('/?view=picture');
    await page.locator('figure svg[data-picture]').waitFor();
    await opened(page);
    const svg = await download(page, 'Download SVG');
    assert.match(svg.text, /@font-face\{font-family:'Source Sans 3 Variable'/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download PNG' }).click(),
    ]);
    const png = (await readFile(await file.path())).toString('base64');
    // Elsewhere nobody has the page's typefaces.
    const elsewhere = await page.context().newPage();
    await elsewhere.setContent(svg.text);
    await elsewhere.evaluate(() => document.fonts.ready);
    assert.ok(await elsewhere.evaluate(() => document.fonts.check("13px 'Source Sans 3 Variable'")));
    assert.ok((await elsewhere.locator('g > title + rect').count()) > 20);
    assert.deepEqual(await elsewhere.evaluate(overruns), []);
    const bare = svg.text.replace(/<style>.*?<\/style>/s, '');
    const same = await elsewhere.evaluate(difference, [svg.text, png]);
    const other = await elsewhere.evaluate(difference, [bare, png]);
    assert.ok(same < other / 5, `${same} of the pixels differ, ${other} in another typeface`);
    await elsewhere.close();
  },
);

test('the link of a question is copied whole', { tag: '@full' }, async ({ base, openAnswered }) => {
  const page = await openAnswered('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await page.getByRole('menuitem', { name: 'Copied' }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.startsWith(`${base}/?from.labels=Company&from.countries=CN&from.countries=HK`), link);
});

test('the Cypher behind an answer can be read and copied', { tag: '@full' }, async ({ openAnswered }) => {
  const page = await openAnswered('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Show as Cypher' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/MATCH/).first().waitFor();
  await dialog.getByRole('button', { name: 'Copy statement' }).click();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /MATCH/);
});
