// The page's own words, from its catalogues: to find things in any language, and to find words that were left in English.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCALES = fileURLToPath(new URL('../src/locales', import.meta.url));

function flat(value, path) {
  return typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value).flatMap(([key, part]) => flat(part, `${path}.${key}`));
}

/** All texts of a language by their keys, each of which begins with its file. */
export function textsOf(language) {
  const files = readdirSync(join(LOCALES, language));
  return new Map(
    files.flatMap((file) =>
      flat(JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')), file.replace('.json', '')),
    ),
  );
}

/** What stands on the page for a key: `say('answer.takeAway')`. */
export function wordsOf(language) {
  const texts = textsOf(language);
  return (key) => {
    if (!texts.has(key)) throw new Error(`No word for ${key} in ${language}`);
    return texts.get(key);
  };
}
