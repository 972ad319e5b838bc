// No word of the page is left in English for a reader of another language.
import assert from 'node:assert/strict';
import { A_SCREEN_MILLIS, screensToLookAt } from '../screens.mjs';
import { test } from '../visit.mjs';
import { textsOf, wordsOf } from '../words.mjs';

const LOCALES = { de: 'de-DE', uk: 'uk-UA', zh: 'zh-CN' };
const LOOKED_AT = {
  de: ['answer', 'form-constraints', 'canvas-answer', 'data'],
  uk: ['answer', 'figures'],
  zh: ['answer', 'take-away', 'console-costly'],
};
const ENGLISH = textsOf('en');
const TAG = /<\/?\w+ ?\/?>/;
const PLACE = /\{\{\w+\}\}/;
const NUMBERS = '[\\d.,\\s]+';

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A part of an English text as it would stand on the page; null where it has too few words to be told from a name. */
function patternOf(part) {
  const literals = part.trim().split(PLACE);
  const words = literals.join(' ').match(/[A-Za-z]{3,}/g) ?? [];
  if (words.length === 0) return null;
  const filled = words.length > 2 ? '.+' : NUMBERS;
  return `^${literals.map(escaped).join(filled)}$`;
}

/** What stands in English alone: not where the language says the same, as with names and keys. */
function leftInEnglish(language) {
  const own = textsOf(language);
  const says = new Set(own.values());
  return [...ENGLISH]
    .filter(([key, text]) => !key.startsWith('server.part') && own.get(key) !== text && !says.has(text))
    .flatMap(([key, text]) => text.split(TAG).map((part) => [key, patternOf(part)]))
    .filter(([, pattern]) => pattern !== null);
}

/** Runs in the page: what it says, without names of the data and texts of code. */
function allSaid() {
  const DATA = 'bdi, code, pre, .cm-editor, [lang]:not(html), svg [id^="node:"], script, style';
  const said = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: around, data } = walker.currentNode;
    if (around && !around.closest(DATA)) said.push(data.trim());
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
    for (const each of document.querySelectorAll(`[${name}]`)) {
      if (!each.closest('.cm-editor')) said.push(each.getAttribute(name).trim());
    }
  }
  return [...new Set(said)].filter((text) => /[A-Za-z]{2}/.test(text));
}

for (const [language, locale] of Object.entries(LOCALES)) {
  const patterns = leftInEnglish(language).map(([key, pattern]) => [key, new RegExp(pattern, 'su')]);
  const say = wordsOf(language);
  test(`nothing is said in English, ${language}`, async ({ visit }) => {
    const screens = screensToLookAt(LOOKED_AT[language]);
    test.setTimeout(test.info().timeout + screens.length * A_SCREEN_MILLIS);
    const page = await visit.open('/audit', { locale });
    const found = [];
    for (const { name, path, ready } of screens) {
      await page.goto(visit.base + path);
      await ready(page, say);
      await page.waitForLoadState('networkidle');
      const said = await page.evaluate(allSaid);
      const left = said.flatMap((text) =>
        patterns.filter(([, pattern]) => pattern.test(text)).map(([key]) => `${name}, ${key}: ${text}`),
      );
      found.push(...left);
    }
    assert.deepEqual(found, []);
  });
}
