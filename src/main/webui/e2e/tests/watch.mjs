import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, NARROW, test, WIDE } from '../visit.mjs';

const FILE = 'relations.csv';
let made = 0;

/** Names of its own, so that tests that run at once do not meet. */
function fresh() {
  made += 1;
  return `${Date.now().toString(36)}${process.pid}${made}`;
}

function questionOf(mark) {
  return {
    from: { countries: ['HK'], text: `Sender ${mark}` },
    to: { countries: ['RU'], text: `Taker ${mark}` },
  };
}

function csvOf(mark) {
  return [
    'id,from,from country,to,to country,relation,source,confidence',
    `1,Sender ${mark},HK,Taker ${mark},RU,supplies,Ledger ${mark},high`,
  ].join('\n');
}

async function watch(request, base, mark) {
  const response = await request.post(`${base}/api/watches`, {
    data: { name: `Watch ${mark}`, question: questionOf(mark) },
  });
  assert.equal(response.status(), 201);
  return (await response.json()).id;
}

async function until(what, look) {
  const end = Date.now() + 60_000;
  for (;;) {
    const seen = await look();
    if (seen) {
      return seen;
    }
    assert.ok(Date.now() < end, what);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function importRelation(request, base, mark) {
  const response = await request.post(`${base}/api/imports?dataset=watched-${mark}`, {
    multipart: { file: { name: FILE, mimeType: 'text/csv', buffer: Buffer.from(csvOf(mark)) } },
  });
  const { job } = await response.json();
  await until('the import ends', async () => {
    const { state } = await (await request.get(`${base}/api/imports/${job}`)).json();
    return state !== 'running' && state !== 'waiting';
  });
}

async function untilTold(request, base, id, count) {
  await until('the watch tells', async () => {
    const { news } = await (await request.get(`${base}/api/watches/${id}/news`)).json();
    return news.length >= count;
  });
}

/** Whatever happens, nothing is left behind. */
async function withWatch(visit, check) {
  const page = await visit.open('/watches', {});
  const { request } = page;
  const mark = fresh();
  const id = await watch(request, visit.base, mark);
  try {
    await check({ page, request, mark, id });
  } finally {
    await request.delete(`${visit.base}/api/watches/${id}`);
    await until('the dataset goes', async () => {
      const gone = await request.delete(`${visit.base}/api/datasets/watched-${mark}`);
      return gone.status() < 300 || gone.status() === 404;
    });
  }
}

test('an import makes news, with why, and its path opens in its question', async (visit) => {
  await withWatch(visit, async ({ page, request, mark, id }) => {
    await importRelation(request, visit.base, mark);
    await untilTold(request, visit.base, id, 1);
    await page.goto(`${visit.base}/watches?watch=${id}`);
    await page.getByRole('heading', { name: '1 new path' }).waitFor();
    await page.getByText(`New relation “Supplies” between Sender ${mark} and Taker ${mark}.`).waitFor();
    await page.getByText(`Ledger ${mark}`).waitFor();
    await assertAccessible(page, 'the page of news');
    await page.getByRole('link', { name: `Sender ${mark} → Taker ${mark}` }).click();
    await page.waitForURL(/path=/);
    await page.getByRole('heading', { name: /1 path joins/ }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Mark all as looked at' }).click();
    await page.getByText('not looked at yet').waitFor({ state: 'detached' });
    const { unseen } = await (await request.get(`${visit.base}/api/watches/${id}`)).json();
    assert.equal(unseen, 0);
  });
});

for (const viewport of [WIDE, NARROW]) {
  for (const scheme of ['light', 'dark']) {
    test(`the page of watches, ${scheme} at ${viewport.width}`, async (visit) => {
      await withWatch(visit, async ({ id }) => {
        const page = await visit.open(`/watches?watch=${id}`, { viewport, scheme });
        await page.getByText('No news so far.').waitFor();
        await assertAccessible(page, `watches ${scheme} ${viewport.width}`);
        await assertNoSidewaysScroll(page, 'watches');
      });
    });
  }
}

test('an answer can be watched, and the watch renamed and deleted', async ({ base, openAnswered }) => {
  const page = await openAnswered();
  const name = `Watch ${fresh()}`;
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Watch', exact: true }).click();
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.getByRole('heading', { name }).waitFor();
  await page.getByText('Name and calls').click();
  await page.getByLabel('Name').fill(`${name} again`);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('heading', { name: `${name} again` }).waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('heading', { name: `${name} again` }).waitFor({ state: 'detached' });
  const { watches } = await (await page.request.get(`${base}/api/watches`)).json();
  assert.ok(watches.every((watch) => !watch.name.startsWith(name)));
});
