// Who has their own colours sees all that is said and drawn, and what is chosen.
import assert from 'node:assert/strict';
import { A_SCREEN_MILLIS, screensToLookAt } from '../screens.mjs';
import { test } from '../visit.mjs';

/** Runs in the page: what has the colour of what is behind it, and what is chosen without a mark that others lack. */
function unseen() {
  /** Red, green and blue from 0 to 255, of mixed colours too, which browsers give from 0 to 1; and how opaque it is. */
  const colourOf = (text) => {
    const parts = text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    return text.startsWith('color(srgb ') ? parts.map((part, at) => (at < 3 ? part * 255 : part)) : parts;
  };
  const isSeen = ([, , , alpha = 1]) => alpha > 0.05;
  const groundOf = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const ground = colourOf(getComputedStyle(each).backgroundColor);
      if (isSeen(ground)) return ground;
    }
    return [255, 255, 255];
  };
  const light = ([r, g, b]) =>
    [r, g, b]
      .map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
      .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
    return (more + 0.05) / (less + 0.05);
  };
  const isThere = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1;
  const named = (element) =>
    `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: around, data } = walker.currentNode;
    if (!around || data.trim() === '' || !isThere(around)) continue;
    const style = getComputedStyle(around);
    const ink = around.closest('svg') && around.tagName !== 'svg' ? style.fill : style.color;
    if (ink !== 'none' && contrast(colourOf(ink), groundOf(around)) < 3)
      found.push(`text: ${named(around)} ${ink}`);
  }
  for (const line of document.querySelectorAll('figure svg path, figure svg line')) {
    const { stroke, fill, strokeOpacity } = getComputedStyle(line);
    const inks = [stroke, fill]
      .filter((each) => each !== 'none')
      .map(colourOf)
      .filter(isSeen);
    if (!isThere(line) || inks.length === 0 || Number(strokeOpacity) === 0) continue;
    if (inks.every((ink) => contrast(ink, groundOf(line)) < 1.5))
      found.push(`line: ${line.getAttribute('d')?.slice(0, 30)} ${stroke} ${fill}`);
  }
  // Bars have a length that is told by their ground alone; a canvas has a width too, and is no bar.
  for (const bar of document.querySelectorAll('main [style*="%"]:empty:not(canvas)')) {
    const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(bar);
    const inks = [backgroundColor, ...(backgroundImage.match(/(?:rgba?|color)\([^)]*\)/g) ?? [])];
    const isDrawn = inks
      .map(colourOf)
      .some((ink) => isSeen(ink) && contrast(ink, groundOf(bar.parentElement)) >= 3);
    if (isThere(bar) && borderStyle === 'none' && !isDrawn)
      found.push(`bar: ${named(bar.closest('li, div'))}`);
  }
  const STYLES = [
    'backgroundColor',
    'color',
    'borderColor',
    'borderWidth',
    'borderStyle',
    'outlineStyle',
    'fontWeight',
    'textDecorationLine',
  ];
  const marksOf = (element) => {
    const look = (each) => {
      const style = getComputedStyle(each);
      return STYLES.map((name) => style[name]).join();
    };
    return [
      look(element),
      ...[...element.querySelectorAll('*')].slice(0, 6).map(look),
      element.querySelectorAll('svg').length,
    ].join('|');
  };
  for (const [group, one, isChosen] of [
    ['nav', 'a', (each) => each.getAttribute('aria-current') !== null],
    ['[role=radiogroup]', 'label', (each) => document.getElementById(each.htmlFor)?.checked],
    ['[role=tablist]', '[role=tab]', (each) => each.ariaSelected === 'true'],
    ['[role=listbox]', '[role=option]', (each) => each.ariaSelected === 'true'],
    [
      'ol',
      'li > button',
      (each) => each.getAttribute('aria-pressed') === 'true' || each.getAttribute('aria-current') !== null,
    ],
  ]) {
    for (const around of document.querySelectorAll(group)) {
      const all = [...around.querySelectorAll(one)].filter(isThere);
      const [chosen, other] = [all.find(isChosen), all.find((each) => !isChosen(each))];
      if (chosen && other && marksOf(chosen) === marksOf(other)) found.push(`chosen: ${named(chosen)}`);
    }
  }
  return [...new Set(found)];
}

const LOOKED_AT = ['answer', 'by-step', 'form-goods', 'time', 'figures'];

test('in forced colours all is seen', async ({ visit }) => {
  const screens = screensToLookAt(LOOKED_AT);
  test.setTimeout(test.info().timeout + screens.length * A_SCREEN_MILLIS);
  const page = await visit.open('/audit', { forcedColors: 'active' });
  const found = [];
  for (const { name, path, ready } of screens) {
    await page.goto(visit.base + path);
    await ready(page);
    await page.waitForLoadState('networkidle');
    await visit.screenshot(page, `forced-${name}`);
    found.push(...(await page.evaluate(unseen)).map((each) => `${name}: ${each}`));
  }
  assert.deepEqual(found, []);
});
