// Axe on the screens and states that no other test looks at; the table of all is in src/docs/PAGE.md.
import { SCREENS } from '../screens.mjs';
import { assertAccessible, assertNoSidewaysScroll, test } from '../visit.mjs';

/** Where on the screen to look: what is around it has been looked at elsewhere. */
const REST = {
  'no-path': 'main',
  around: 'main',
  grouped: '[data-answer]',
  'form-constraints': '[role=dialog]',
  'take-away': '[role=dialog]',
  'canvas-panel': '[data-workspace]',
  'console-costly': 'main',
  audit: 'html',
  explore: 'html',
};

for (const { name, path, ready } of SCREENS.filter((screen) => screen.name in REST)) {
  for (const scheme of ['light', 'dark']) {
    test(`axe finds nothing on the screen ${name}, ${scheme}`, async ({ visit }) => {
      const page = await visit.open(path, { scheme });
      await ready(page);
      await assertAccessible(page, `${name} ${scheme}`, REST[name]);
      await assertNoSidewaysScroll(page, name);
    });
  }
}
