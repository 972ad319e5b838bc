import assert from 'node:assert/strict';
import { assertAccessible, assertNoSidewaysScroll, json, NARROW, nameOf, test, WIDE } from '../visit.mjs';

let made = 0;

/** A name of its own: the server keeps what other tests have saved. */
function freshName() {
  made += 1;
  return `Watch ${Date.now().toString(36)}-${process.pid}-${made}`;
}

/** A watch of the default question that told of its best path, as a server tells it: no test changes the data for that. */
function told(answer) {
  const [path] = answer.paths;
  const nodes = path.nodes.map((id) => ({ id, name: nameOf(answer, id), label: 'Company', country: '' }));
  const relation = answer.graph.relations.find(({ id }) => path.hops[0].relations.includes(id));
  const watch = {
    id: 'w1',
    name: 'Engines for drones',
    question: { k: 1000, rank: 'strongest' },
    owner: null,
    created: '2026-11-01T10:00:00Z',
    paused: false,
    dataVersion: 'v2',
    looked: '2026-11-27T10:00:00Z',
    paths: answer.paths.length,
    whole: true,
    problem: null,
    unseen: 2,
    webhook: null,
  };
  const change = {
    id: relation.id,
    type: relation.type,
    from: relation.from,
    to: relation.to,
    dataset: 'customs-2026',
    wholeDataset: true,
    confidence: 'confirmed',
    sources: ['s1', 's2'],
  };
  const news = {
    id: 'n1',
    run: 'r1',
    watch: 'w1',
    name: watch.name,
    number: 1,
    at: '2026-11-27T10:00:00Z',
    dataVersion: 'v2',
    dataVersionBefore: 'v1',
    seen: false,
    delivery: null,
    body: {
      counts: { new: 1, stronger: 1, weaker: 0, gone: 0 },
      paths: [
        {
          kind: 'new',
          nodes,
          strengthNow: path.strength,
          hops: [],
          reasons: [{ kind: 'relation_new', hop: 0, relation: change }],
          moreReasons: 0,
        },
        {
          kind: 'stronger',
          nodes,
          strengthBefore: 0.1,
          strengthNow: 0.2,
          hops: [
            {
              hop: 0,
              weightBefore: 0.5,
              weightNow: 0.7,
              confidenceBefore: 'possible',
              confidenceNow: 'confirmed',
              sourcesBefore: 1,
              sourcesNow: 2,
            },
          ],
          reasons: [
            {
              kind: 'relation_changed',
              hop: 0,
              relation: {
                ...change,
                wholeDataset: false,
                confidenceBefore: 'possible',
                sourcesBefore: ['s1'],
              },
            },
            {
              kind: 'decision_made',
              decision: {
                id: 'd1',
                left: 'company/a',
                right: 'company/b',
                verdict: 'same',
                by: 'a reader',
                at: '2026-11-26T10:00:00Z',
                reason: 'same number',
                confidence: 'confirmed',
              },
            },
          ],
          moreReasons: 0,
        },
      ],
      sources: [{ id: 's1', title: 'Ledger of ports', publisher: null, url: 'https://example.org/ledger' }],
      datasets: [{ id: 'customs-2026', name: 'Customs 2026' }],
    },
  };
  return {
    '/api/watches': json({ watches: [watch], unseen: 2, webhooks: false }),
    '/api/watches/w1/news?**': json({ news: [news] }),
  };
}

for (const viewport of [WIDE, NARROW]) {
  for (const scheme of ['light', 'dark']) {
    const details = viewport === WIDE && scheme === 'light' ? {} : { tag: '@full' };
    test(`news say why, ${scheme} at ${viewport.width}`, details, async ({ answer, open, visit }) => {
      const page = await open('/watches', { viewport, scheme, routes: told(answer) });
      await page.getByRole('heading', { name: '1 new path' }).waitFor();
      await page.getByText(/^New relation “.+” between .+ and .+\./).waitFor();
      await page.getByText('Dataset: Customs 2026 (all of it is new).').waitFor();
      await page.getByText('Now confirmed, before possible').waitFor();
      await page.getByText(/Decided to be one entity: company\/a and company\/b/).waitFor();
      await visit.screenshot(page, `watches-${scheme}-${viewport.width}`);
      await assertAccessible(page, `watches ${scheme} ${viewport.width}`);
      await assertNoSidewaysScroll(page, 'watches');
    });
  }
}

test('a path of the news opens in its question, chosen', { tag: '@full' }, async ({ answer, open }) => {
  const page = await open('/watches', { routes: told(answer) });
  await page.locator('[data-kind=new] a').first().click();
  await page.waitForURL(/path=/);
  const { searchParams } = new URL(page.url());
  assert.deepEqual(searchParams.getAll('path'), answer.paths[0].nodes);
  await page.locator('ol > li').first().waitFor();
});

test('the number of news stands at the link to them', { tag: '@full' }, async ({ answer, openAnswered }) => {
  const page = await openAnswered('/', { routes: told(answer) });
  await page.getByLabel('2 unread changes').waitFor();
});

test('an answer is watched, and the watch renamed and deleted', async ({ base, openAnswered }) => {
  const page = await openAnswered();
  const name = freshName();
  await page.getByRole('button', { name: 'More for this answer' }).click();
  await page.getByRole('menuitem', { name: 'Watch' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Watch', exact: true }).click();
  await dialog.getByRole('link', { name: 'Open it' }).click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.getByText('Name, what is told, webhooks').click();
  await page.getByLabel('Name').fill(`${name} again`);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('heading', { name: `${name} again` }).waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('heading', { name: `${name} again` }).waitFor({ state: 'detached' });
  const { watches } = await (await page.request.get(`${base}/api/watches`)).json();
  assert.ok(watches.every((watch) => !watch.name.startsWith(name)));
});
