// The figures of the page, against a running Spoor: node e2e/figures.mjs http://localhost:8080 [loads] [paint] [canvas] [presses]
// With no names all of them. Only presses depend on the data: on the evidence, or on M as BENCHMARK.md fills it.
// Bytes hold everywhere; times only say something on a machine that does nothing else. Chromium draws without a graphics card.
import { openBrowser } from './browser.mjs';
import { generatedAnswer } from './generated.mjs';
import { framesWhile, pressAround, saidOf, timed, watchLoad } from './measure.mjs';
import { createVisits, json } from './visit.mjs';

const [address = 'http://localhost:8080', ...wanted] = process.argv.slice(2);
const base = address.replace(/\/$/, '');
// Without a card Chromium draws pages by itself and WebGL by SwiftShader. Told to ignore its list of unfit cards, as the tests
// do for WebGL, it would draw pages by SwiftShader too, up to ten times slower than for any reader.
const browser = await openBrowser(['--disable-gpu-rasterization']);
const visit = createVisits(browser, base);
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const NOTHING = json({ nodes: [], relations: [], degrees: {}, complete: true });

async function loads() {
  const areas = { answer: '/', sankey: '/?view=sankey', map: '/?view=map', canvas: '/explore?answer=yes' };
  for (const [name, path] of Object.entries({
    ...areas,
    console: '/console',
    data: '/data',
    cases: '/cases',
  })) {
    let sizes;
    const page = await visit.open(path, { before: (fresh) => (sizes = watchLoad(fresh)) });
    await page.waitForLoadState('networkidle');
    const { js, css, woff2 } = await sizes();
    console.log(`load ${name}: script ${kilobytes(js)}, styles ${kilobytes(css)}, fonts ${kilobytes(woff2)}`);
  }
}

async function paint() {
  const more = [0, 1, 2, 3, 4].map((column) => `more=${column}`).join('&');
  const runs = [];
  for (let run = 0; run < 5; run += 1) {
    const page = await visit.open(`/?lanes=step&${more}`, {
      routes: { '/api/traces': json(generatedAnswer(300)) },
    });
    await page.locator('svg [id^="node:"]').nth(299).waitFor({ state: 'attached' });
    runs.push(
      await timed(page, async () => {
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Fewer');
        const started = performance.now();
        button.click();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return performance.now() - started;
      }),
    );
  }
  const [middle] = runs.sort((one, other) => one.clock - other.clock).slice(2, 3);
  console.log(
    `picture of 300, drawn anew: ${middle.clock.toFixed(0)} ms, main thread ${middle.busy.toFixed(0)} ms`,
  );
}

async function canvas(nodes) {
  const routes = { '/api/traces': json(generatedAnswer(nodes)), '/api/subgraphs': NOTHING };
  const page = await visit.open('/explore?answer=yes', { routes });
  await page.locator('[data-drawn]').waitFor();
  if (nodes > 1500) {
    await page.getByRole('button', { name: 'Draw anyway' }).click();
  }
  await page.locator(`[data-drawn="${nodes}"]`).waitFor();
  const frames = await framesWhile(page, async () => {
    await page.mouse.move(500, 500);
    await page.mouse.down();
    const until = Date.now() + 3000;
    for (let step = 0; Date.now() < until; step += 1) {
      await page.mouse.move(500 + 150 * Math.sin(step / 9), 500 + 100 * Math.cos(step / 9));
    }
    await page.mouse.up();
  });
  console.log(`canvas of ${nodes}: ${frames.toFixed(0)} frames/s while dragging`);
}

async function presses() {
  const page = await visit.openAnswered();
  await page.waitForLoadState('networkidle');
  console.log(saidOf(await pressAround(page)));
}

const FIGURES = {
  loads,
  paint,
  canvas: async () => {
    for (const nodes of [300, 1500, 10_000]) await canvas(nodes);
  },
  presses,
};
const unknown = wanted.filter((name) => !(name in FIGURES));
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(', ')}; take some of ${Object.keys(FIGURES).join(', ')}.`);
  process.exit(1);
}
for (const [name, measure] of Object.entries(FIGURES)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure();
}
await visit.closeAll();
await browser.close();
