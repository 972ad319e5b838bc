// Axe on every screen, each loaded once and looked at in each pair of size and theme; the table of all is in src/docs/PAGE.md.
import { A_SCREEN_MILLIS, SCREENS } from '../screens.mjs';
import { assertAccessible, assertNoSidewaysScroll, assertRowsInSight, LOOKS, test } from '../visit.mjs';

/** Where on the screen to look, where what is around it is looked at on another; the long form looks at all of each. */
const WITHIN = {
  path: 'aside, [role=dialog]',
  hop: 'aside, [role=dialog]',
  node: 'aside, [role=dialog]',
  'by-step': 'figure',
  flows: 'figure',
  map: 'figure',
  time: 'figure',
  'choke-points': 'figure',
  table: '[data-panes]',
  'no-path': 'main',
  around: 'main',
  grouped: '[data-answer]',
  'form-start': '[role=dialog]',
  'form-goods': '[role=dialog]',
  'form-when': '[role=dialog]',
  'form-constraints': '[role=dialog]',
  'cypher-behind': '[role=dialog]',
  'take-away': '[role=dialog]',
  'compare-with': '[role=dialog]',
  'watch-this': '[role=dialog]',
  search: '[role=dialog]',
  'canvas-panel': '[data-workspace]',
  'canvas-list': '[data-workspace]',
  'console-picture': 'main',
  'console-costly': 'main',
};
/** The way to a screen with a short answer below it, of which each kind of element is one of dozens; axe takes as long as there are elements. */
const SHORT = 'toId=weapon/garpiya-a1';
const LONG = ['answer', 'no-path'];
const A_WALK = 7;
const walks = SCREENS.map((_, at) => SCREENS.slice(at, at + A_WALK)).filter((_, at) => at % A_WALK === 0);

function addressOf({ name, path }) {
  const asksUsually = /^\/(\?|$)/.test(path);
  if (process.env.SPOOR_FULL || LONG.includes(name) || !asksUsually) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${SHORT}`;
}

async function load(visit, page, screen, [viewport, scheme]) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(visit.base + addressOf(screen));
  await screen.ready(page);
}

async function look(page, { name }, [viewport, scheme]) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: scheme });
  const within = process.env.SPOOR_FULL ? undefined : WITHIN[name];
  await assertAccessible(page, `${name} ${scheme} ${viewport.width}`, within);
  await assertNoSidewaysScroll(page, `${name} at ${viewport.width}`);
  await assertRowsInSight(page, `${name} at ${viewport.width}`);
}

for (const screens of walks) {
  test(`axe finds nothing on ${screens.map(({ name }) => name).join(', ')}`, async ({ visit }) => {
    test.setTimeout(test.info().timeout + screens.length * A_SCREEN_MILLIS);
    const page = await visit.open('/audit');
    for (const screen of screens) {
      for (const each of LOOKS) {
        // A dialog stays where it was opened when the window gets narrow, and a panel becomes one.
        if (each === LOOKS[0] || WITHIN[screen.name]?.includes('[role=dialog]'))
          await load(visit, page, screen, each);
        await look(page, screen, each);
      }
    }
  });
}
