import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The catalogue as its tests see it: read from the files, key by key. For tests only. */
export type Texts = Map<string, string>;

const FOLDER = import.meta.dirname;
const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(value: unknown, path: string): [string, string][] {
  return typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, part]) => flat(part, `${path}.${key}`));
}

/** All texts of a language; each key begins with its file: `paths.label`, `console.run.stop`. */
export function textsOf(language: string): Texts {
  const folder = join(FOLDER, language);
  return new Map(
    readdirSync(folder).flatMap((file) =>
      flat(JSON.parse(readFileSync(join(folder, file), 'utf8')), file.replace(/\.json$/, '')),
    ),
  );
}

export function languageFolders(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

export function baseOf(key: string): string {
  return key.replace(PLURAL, '');
}

export function pluralOf(key: string): string | undefined {
  return PLURAL.exec(key)?.[1];
}

/** The forms a language needs where English has a plural: those of its grammar, and zero where English has a zero. */
export function formsFor(language: string, english: string[]): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return [...(english.includes('zero') ? ['zero'] : []), ...pluralCategories].sort();
}

/** What a text takes in: `{{count}}`, `<b>`, `<from />`. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{\w+\}\}|<\/?\w+ ?\/?>/g)].map(([placeholder]) => placeholder).sort();
}

/** True where a form stands for one single number, such as the English "one", so that the number may be a word. */
export function standsForOneNumber(language: string, form: string): boolean {
  const rules = new Intl.PluralRules(language);
  const numbers = Array.from({ length: 200 }, (_, number) => number).filter(
    (number) => rules.select(number) === form,
  );
  return form === 'zero' || numbers.length === 1;
}
