import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/language';
import {
  baseOf,
  formsFor,
  languageFolders,
  placeholdersOf,
  pluralOf,
  standsForOneNumber,
  textsOf,
} from './catalogue';
import { hardCodedWords, keysAsked, keysNamed, sources } from './spoken';
import { LATER_FILES } from './words';

const ROOT = join(import.meta.dirname, '..');
const english = textsOf('en');
const keys = [...english.keys()];
const bases = [...new Set(keys.map(baseOf))];

function englishForms(base: string): string[] {
  return keys.filter((key) => baseOf(key) === base).flatMap((key) => pluralOf(key) ?? []);
}

/** The keys that a language must have, which differ from the English ones by the forms of its plurals. */
function keysExpected(language: string): string[] {
  return bases
    .flatMap((base) => {
      const forms = englishForms(base);
      return forms.length === 0 ? [base] : formsFor(language, forms).map((form) => `${base}_${form}`);
    })
    .sort();
}

/** What the text of a key must take in: as much as the English one for many, or for the same form. */
function placeholdersExpected(language: string, key: string): string[][] {
  const form = pluralOf(key);
  const many = placeholdersOf(english.get(`${baseOf(key)}_other`) ?? english.get(key) ?? '');
  if (form === undefined || !standsForOneNumber(language, form)) {
    return [many];
  }
  return [many, placeholdersOf(english.get(key) ?? ''), many.filter((each) => each !== '{{count}}')];
}

describe.each(languageFolders())('the catalogue of %s', (language) => {
  const texts = textsOf(language);

  it('has every key, and each plural in the forms of its grammar', () => {
    expect([...texts.keys()].sort()).toEqual(keysExpected(language));
  });

  it('has the same placeholders in every text', () => {
    const wrong = [...texts].filter(
      ([key, text]) =>
        !placeholdersExpected(language, key).some(
          (expected) => expected.join() === placeholdersOf(text).join(),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('has no empty text', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the catalogue of words', () => {
  it('is there for every language of the menu', () => {
    expect(languageFolders().sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it('holds every word that the page says', () => {
    const components = sources(ROOT).filter((path) => path.endsWith('.tsx'));
    expect(components.flatMap(hardCodedWords)).toEqual([]);
  });

  it('holds every key that the page asks for', () => {
    const missing = sources(ROOT).flatMap((path) =>
      keysAsked(path)
        .filter(
          ({ key, later }) =>
            ![key, ...later.map((file) => `${file}.${key}`)].some((each) => bases.includes(each)),
        )
        .map(({ key }) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  // What the server says is asked for by the server's codes: server-words.test.ts holds it to them.
  it('holds no key that nothing asks for', () => {
    const named = sources(ROOT).flatMap(keysNamed);
    const asked = new Set(sources(ROOT).flatMap((path) => keysAsked(path).map(({ key }) => key)));
    const inFile = (base: string) =>
      LATER_FILES.some((file) => base.startsWith(`${file}.`)) ? base.slice(base.indexOf('.') + 1) : base;
    const unused = bases.filter(
      (base) =>
        !base.startsWith('server.') &&
        !asked.has(inFile(base)) &&
        !named.some((key) => key.test(inFile(base))),
    );
    expect(unused).toEqual([]);
  });
});
