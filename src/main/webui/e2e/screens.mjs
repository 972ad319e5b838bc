// Every screen of the page and the states worth a look: how to get there and when it is there. The tour takes their pictures,
// axe and readers of other languages look at them. `ready` takes the words that stand on the page.
import { atRest } from './visit.mjs';
import { wordsOf } from './words.mjs';

const ENGLISH = wordsOf('en');
const KUPOL = 'company/izhevsk-electromechanical-plant-kupol';
const GARPIYA = 'weapon/garpiya-a1';
const LONG_PATH = [
  'company/xiamen-limbach-aviation-engine',
  'company/redlepus-tsk-vektor-industrial-shenzhen',
  'company/tsk-vektor',
  KUPOL,
  GARPIYA,
];
const PATTERN = `MATCH p = (c:Company {country: 'CN'})-[:SUPPLIES]->(m:Company)-[:MANUFACTURES]->(w:WeaponSystem)`;
const ROWS = `${PATTERN} RETURN c.name AS supplier, m.name AS maker, w.name AS weapon ORDER BY supplier, maker, weapon LIMIT 12`;
/** Paths are drawn at once. */
const PATHS = `${PATTERN} RETURN p LIMIT 12`;

const heading =
  (key) =>
  (page, say = ENGLISH) =>
    page
      .getByRole('heading', { name: say(key) })
      .first()
      .waitFor();
const there = (selector) => (page) => page.locator(selector).first().waitFor();
/** With what comes beside an answer after a moment. */
const answered = async (page) => {
  await page.locator('ol > li').first().waitFor({ state: 'attached' });
  await page.locator('[data-beside]').waitFor({ state: 'attached' });
};
const panel = (page, say) =>
  page.getByRole('complementary', { name: say('evidence.label') }).or(page.getByRole('dialog'));
const opened = async (page, say = ENGLISH) => {
  await panel(page, say).getByRole('heading').first().waitFor();
  await panel(page, say).getByRole('link').first().waitFor();
};
const drawn = async (page) => {
  await page.locator('[data-drawn]').waitFor();
  await page.locator('canvas[data-named]').waitFor({ state: 'attached' });
};
/** A line that runs straight has no height, and would count as hidden. */
const view = (selector) => (page) =>
  page.locator(`figure ${selector}`).first().waitFor({ state: 'attached' });
/** On a phone some things stand behind a press. */
const isNarrow = (page) => page.viewportSize().width < 640;

const begins = (text) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

const form =
  (key) =>
  async (page, say = ENGLISH) => {
    await answered(page);
    await page.getByRole('button', { name: begins(say(key)) }).click();
    await page.getByRole('dialog').locator('input, select, button').first().waitFor({ state: 'attached' });
  };

/** A dialog that the menu above the answer opens. */
const inMenu =
  (key) =>
  async (page, say = ENGLISH) => {
    await answered(page);
    if (isNarrow(page)) await page.getByRole('button', { name: say('answer.tools') }).click();
    await page.getByRole('button', { name: say('answer.moreActions') }).click();
    await page.getByRole('menuitem', { name: say(key), exact: true }).click();
    await page.getByRole('dialog').getByRole('heading').first().waitFor();
  };

/** A dialog that a button above the answer opens. */
const above =
  (key) =>
  async (page, say = ENGLISH) => {
    await answered(page);
    if (isNarrow(page)) await page.getByRole('button', { name: say('answer.tools') }).click();
    await page.getByRole('button', { name: say(key), exact: true }).click();
    await page.getByRole('dialog').getByRole('heading').first().waitFor();
  };

const ran =
  (result) =>
  async (page, say = ENGLISH) => {
    await page.getByRole('button', { name: say('console.run.run'), exact: true }).click();
    await page.locator(result).first().waitFor();
  };

export const SCREENS = [
  { name: 'answer', path: '/', ready: answered },
  { name: 'path', path: `/?${LONG_PATH.map((id) => `path=${id}`).join('&')}&paths=1000`, ready: opened },
  { name: 'hop', path: `/?hop=${KUPOL}&hop=${GARPIYA}`, ready: opened },
  { name: 'node', path: `/?node=${KUPOL}`, ready: opened },
  { name: 'by-step', path: '/?lanes=step&view=picture', ready: view('svg [id^="node:"]') },
  { name: 'flows', path: '/?view=sankey', ready: view('[data-leg]') },
  { name: 'map', path: '/?view=map', ready: view('svg [data-leg]') },
  { name: 'time', path: '/?view=timeline', ready: view('svg[role=img]') },
  { name: 'choke-points', path: '/?view=chokepoints', ready: view('table') },
  { name: 'table', path: '/?as=table', ready: there('[data-panes] table tbody tr') },
  { name: 'grouped', path: '/?group=weapon', ready: answered },
  { name: 'find', path: '/?find=kupol', ready: there('[data-lit=true]') },
  { name: 'no-path', path: '/?hops=1&toId=weapon/garpiya-a1', ready: heading('noPath.title') },
  {
    name: 'around',
    path: `/?avoid=ids:${KUPOL}`,
    ready: answered,
  },
  { name: 'form-start', path: '/', ready: form('side.fromLabel') },
  { name: 'form-goods', path: '/', ready: form('ask.goodsLabel') },
  { name: 'form-when', path: '/', ready: form('ask.windowLabel') },
  { name: 'form-constraints', path: '/', ready: form('ask.moreLabel') },
  { name: 'cypher-behind', path: '/', ready: inMenu('answer.cypher') },
  { name: 'take-away', path: '/', ready: above('answer.takeAway') },
  { name: 'compare-with', path: '/', ready: inMenu('answer.compare') },
  { name: 'watch-this', path: '/', ready: inMenu('answer.watch') },
  {
    name: 'search',
    path: '/figures',
    ready: async (page, say = ENGLISH) => {
      await there('tbody tr')(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: say('search.label') }).fill('limbach');
      await page.locator('[role=dialog] [role=option]').first().waitFor();
    },
  },
  { name: 'explore', path: '/explore', ready: heading('explore.begin.title') },
  { name: 'canvas', path: `/explore?id=${KUPOL}`, ready: drawn },
  { name: 'canvas-answer', path: '/explore?answer=yes', ready: drawn },
  {
    name: 'canvas-panel',
    path: `/explore?id=${KUPOL}`,
    ready: async (page, say = ENGLISH) => {
      await drawn(page);
      await page.locator('[data-canvas]').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const facts = page.getByRole('complementary', { name: say('explore.panel.label') });
      await facts.getByRole('heading').first().waitFor();
    },
  },
  {
    name: 'canvas-list',
    path: `/explore?id=${KUPOL}`,
    ready: async (page, say = ENGLISH) => {
      await drawn(page);
      await page.getByText(say('explore.view.list'), { exact: true }).click();
      await page.locator('[data-workspace] tbody tr').first().waitFor();
      // The drawing beneath leaves the screen some frames after the list has come.
      await page.locator('[data-canvas] canvas').first().waitFor({ state: 'hidden' });
      await atRest(page);
    },
  },
  { name: 'entity', path: `/entity/${KUPOL}`, ready: heading('evidence.sourceKind.official') },
  { name: 'figures', path: '/figures', ready: there('tbody tr') },
  {
    name: 'documents',
    path: '/documents?q=engine',
    ready: there('main [role=status], main ol > li, main h2'),
  },
  { name: 'identity', path: '/identity', ready: there('main h1, main h2') },
  { name: 'cases', path: '/cases', ready: there('main h1, main h2') },
  { name: 'watches', path: '/watches', ready: there('main h1, main h2') },
  {
    name: 'compare',
    path: `/compare?one=${encodeURIComponent('')}&other=${encodeURIComponent('minConfidence=confirmed')}`,
    ready: there('main h1'),
  },
  {
    name: 'console',
    path: `/console#query=${encodeURIComponent(ROWS)}`,
    ready: ran('[role=grid]'),
  },
  {
    name: 'console-picture',
    path: `/console#query=${encodeURIComponent(PATHS)}`,
    ready: ran('svg [id^="node:"]'),
  },
  {
    name: 'console-costly',
    path: `/console#query=${encodeURIComponent('MATCH (a)-[*]-(b) RETURN count(*)')}`,
    ready: (page, say = ENGLISH) => {
      const [, follows] = say('server.part.the-step-1-follows-relations-without-an-upper-bound').split(
        /\{\{1\}\}/,
      );
      return page.getByText(follows, { exact: false }).waitFor();
    },
  },
  { name: 'data', path: '/data', ready: there('main h1, main h2') },
  { name: 'audit', path: '/audit', ready: there('main tbody tr') },
];

/** A test that walks several screens has as much more time for each. */
export const A_SCREEN_MILLIS = 60_000;

/** Those of these names; in the long form of the tests every one. */
export function screensToLookAt(names) {
  return process.env.SPOOR_FULL ? SCREENS : SCREENS.filter(({ name }) => names.includes(name));
}
