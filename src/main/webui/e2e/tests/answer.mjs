import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { nameOf, pathsThrough, settledBox, test, untilPaths, WIDE } from '../visit.mjs';

const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const FIRST_LOAD_BYTES = 200 * 1024;

async function headline(page) {
  return (await page.locator('[role=status] h2').innerText()).trim();
}

test('the page opens on the default question, answered', async ({
  answer,
  defaultHeadline,
  openAnswered,
}) => {
  const page = await openAnswered();
  assert.ok((await headline(page)).startsWith(defaultHeadline));
  await untilPaths(page, answer.paths.length);
  await page.getByText('Complete: every path of up to 6 hops').waitFor();
  await page.locator('svg [id^="node:"]').nth(10).waitFor({ state: 'attached' });
});

/** Notes in the page when its answer stood there; what comes later was not waited for. */
function noteAnswer(page) {
  return page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('ol > li')) {
        window.answeredAt = performance.now();
        observer.disconnect();
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

test('the first load stays small and under the policy', async ({ base, open }) => {
  const responses = [];
  const page = await open('/', {
    before: async (fresh) => {
      fresh.on('response', (response) => responses.push(response));
      await noteAnswer(fresh);
    },
  });
  await page.waitForFunction(() => window.answeredAt !== undefined);
  const waitedFor = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= window.answeredAt)
      .map(({ name }) => name),
  );
  const policy = responses[0].headers()['content-security-policy'] ?? '';
  assert.match(policy, /default-src '(self|none)'/);
  assert.match(policy, /script-src 'self'/);
  const scripts = responses.filter(
    (response) => waitedFor.includes(response.url()) && new URL(response.url()).pathname.endsWith('.js'),
  );
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`        first load: ${(total / 1024).toFixed(1)} KB of script, gzip (${base})`);
  assert.ok(total > FIRST_LOAD_BYTES / 2, `only ${total} bytes were noticed`);
  assert.ok(total <= FIRST_LOAD_BYTES, `${total} bytes`);
});

test('pointing at a path shows it in the picture', { tag: '@full' }, async ({ answer, openAnswered }) => {
  const page = await openAnswered();
  await page.locator('ol > li').nth(20).hover();
  await page.locator('svg [id^="node:"][data-lit="true"]').first().waitFor({ state: 'attached' });
  const nodes = await page.locator('svg [id^="node:"][data-lit="true"]').count();
  assert.ok(nodes >= 2 && nodes <= 6, `${nodes} lit nodes`);
  assert.ok((await page.locator('svg [id^="node:"][data-lit="false"]').count()) > nodes);
  const drawn = await page
    .locator('svg [data-node]')
    .evaluateAll((elements) => elements.map(({ dataset }) => dataset.node));
  const whole = answer.paths.findIndex(
    ({ nodes }) => nodes.length > 2 && nodes.every((id) => drawn.includes(id)),
  );
  await page.locator('ol > li').nth(whole).hover();
  await page.locator('svg [id^="hop:"][data-weakest="true"]').first().waitFor();
});

test('pointing at a node shows its paths in the list', { tag: '@full' }, async ({ answer, openAnswered }) => {
  const page = await openAnswered();
  const name = nameOf(answer, KUPOL);
  const through = pathsThrough(answer, KUPOL).length;
  await page.locator(`svg [data-node="${KUPOL}"]`).hover();
  await page.getByText(`${through} of ${answer.paths.length} paths pass through ${name}`).waitFor();
  await expect(page.locator('ol > li[data-lit="true"]')).toHaveCount(through);
});

/** Notes what of the answer moves after it was painted, by itself. */
function noteShifts(page) {
  return page.addInitScript(() => {
    window.moved = [];
    new PerformanceObserver((seen) => {
      for (const { sources } of seen.getEntries()) {
        for (const { node, previousRect, currentRect } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          const part = element?.closest('[data-panes]');
          if (part && (previousRect.top !== currentRect.top || previousRect.left !== currentRect.left)) {
            window.moved.push(
              `${element.outerHTML.slice(0, 90)} from ${previousRect.left} ${previousRect.top}`,
            );
          }
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

for (const [locale, viewport] of [
  ['en', WIDE],
  ['de', WIDE],
  ['uk', { width: 1100, height: 800 }],
]) {
  const details = locale === 'en' ? {} : { tag: '@full' };
  test(
    `nothing of an answer moves when what is late arrives: ${locale}, ${viewport.width}`,
    details,
    async ({ openAnswered }) => {
      const page = await openAnswered('/', {
        locale,
        viewport,
        before: async (fresh) => {
          await noteShifts(fresh);
          const session = await fresh.context().newCDPSession(fresh);
          await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        },
      });
      const place = async () => JSON.stringify(await page.locator('[data-panes]').boundingBox());
      const first = await place();
      await page.locator('[data-panes]').hover({ position: { x: 5, y: 5 } });
      await page.locator('[data-trade] li').first().waitFor();
      await page.locator('[data-beside] ul button small').first().waitFor();
      await page.locator('[data-caveats] button').nth(1).waitFor();
      assert.equal(await place(), first);
      assert.deepEqual(await page.evaluate(() => window.moved), []);
    },
  );
}

test('a node opens its facts, listings and sources', async ({ openAnswered }) => {
  const page = await openAnswered();
  const node = page.getByRole('button', {
    name: /^JSC Izhevsk Electromechanical Plant Kupol, Company, Russia/,
  });
  const before = await settledBox(node);
  await node.hover();
  await page.getByText(/paths pass through JSC Izhevsk Electromechanical Plant Kupol/).waitFor();
  const after = await settledBox(node);
  // What is pointed at has a broader edge.
  assert.ok(Math.hypot(after.x - before.x, after.y - before.y) < 2, 'it stays under the pointer');
  await node.click();
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  await panel.getByRole('heading', { name: 'JSC Izhevsk Electromechanical Plant Kupol' }).waitFor();
  await panel.getByText('IEMZ Kupol', { exact: false }).first().waitFor();
  await panel.getByText(/no proof of wrongdoing/).waitFor();
  assert.match(page.url(), new RegExp(`node=${KUPOL}`));
  await page.goBack();
  await panel.waitFor({ state: 'detached' });
});

test('a hop opens what each source says, with safe links', async ({ answer, openAnswered }) => {
  const { nodes, weakest } = answer.paths.find(({ length }) => length > 1);
  const [from, to] = nodes.slice(weakest, weakest + 2);
  const page = await openAnswered(`/?hop=${from}&hop=${to}`);
  const panel = page.getByRole('complementary', { name: 'Evidence' });
  const link = panel.getByRole('link').first();
  await link.waitFor();
  assert.match(await link.getAttribute('href'), /^https?:/);
  assert.equal(await link.getAttribute('rel'), 'noopener noreferrer');
  await expect(panel).toContainText(/confirmed|probable|possible/);
  const places = pathsThrough(answer, from, to);
  const doubted = places.filter((path) => path.weakest === path.nodes.indexOf(from)).length;
  await expect(panel).toContainText(`weakest hop of ${doubted} of its ${places.length} path`);
});

test(
  'a path opens all of its hops in order, the weakest marked',
  { tag: '@full' },
  async ({ answer, openAnswered }) => {
    const page = await openAnswered();
    await page.locator('ol > li button').last().click();
    const panel = page.getByRole('complementary', { name: 'Evidence' });
    await panel
      .getByText(/: check (this|these) first/)
      .first()
      .waitFor();
    assert.equal(await panel.locator('ol > li').count(), answer.paths.at(-1).nodes.length);
    const [before] = [page.url()];
    await page.reload();
    await panel
      .getByText(/: check (this|these) first/)
      .first()
      .waitFor();
    assert.equal(page.url(), before);
  },
);

test('names are shown as text', { tag: '@full' }, async ({ base, openAnswered }) => {
  const hostile = '<img src=x onerror="document.title=1">\u202e<b>';
  const page = await openAnswered('/', {
    routes: {
      '/api/traces': async (route) => {
        const response = await route.fetch();
        const answer = await response.json();
        answer.graph.nodes.forEach((node) => (node.properties.name = hostile));
        await route.fulfill({ response, json: answer });
      },
    },
  });
  assert.ok((await page.locator('ol bdi').first().innerText()).startsWith('<img'));
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  assert.equal(await page.title(), 'Spoor', base);
});
