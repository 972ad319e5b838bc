import { countryName } from '../countries';
import { formatCount } from '../format';

/** The sentences that the server has for what it saw in two records, and for what it refuses; it parts them by a dot. */
export const SAID = [
  'prior',
  'dataset',
  'commonName',
  'commonName-unlike',
  'branch',
  'branch-both',
  'id-same',
  'maker',
  'kind',
  'name-none',
  'name-one',
  'name-some',
  'name-whole',
  'number-same',
  'number-unchecked',
  'number-different',
  'country-same',
  'country-different',
  'legalForm-same',
  'legalForm-different',
  'address-some',
  'address-none',
  'contact-email',
  'contact-phone',
  'contact-domain',
  'born-same',
  'born-different',
  'founded-same',
  'founded-different',
  'tie-owner',
  'tie-director',
  'tie-maker',
  'tie-owned',
  'code-same',
  'code-different',
  'part-same',
  'part-different',
  'refused-joined',
  'refused-parted',
  'refused-kinds',
  'refused-large',
  'refused-numbers',
  'refused-decided',
  'refused-over',
  'refused-unknown',
  'refused-otherwise',
  'refused-nothing',
  'refused-alone',
] as const;
export type SaidCode = (typeof SAID)[number];

/** Null for a sentence that the page does not know: the server's own text stands for it. */
export function saidCode(code: string | null | undefined): SaidCode | null {
  return SAID.find((each) => each === code?.replace('.', '-')) ?? null;
}

/** In what the names of two records differ, besides the words that they share. */
export const DIFFERENCES = ['numbers', 'places', 'words'] as const;
export type Difference = (typeof DIFFERENCES)[number];

export function differencesOf(differ: string | undefined): Difference[] {
  const named = (differ ?? '').split(' ');
  return DIFFERENCES.filter((each) => named.includes(each));
}

/** Legal forms as the comparison tells them apart. */
export const LEGAL_FORMS = ['NONE', 'LLC', 'JSC', 'LTD', 'STATE', 'SOLE', 'BRANCH', 'OTHER'] as const;

/** Countries by name and numbers as they are written; `word` says what a word of the server means. */
export function shownArguments(
  code: SaidCode,
  given: Record<string, string>,
  locale: string,
  word: (value: string) => string,
): Record<string, string | number> {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(given)) {
    if (code.startsWith('country-')) {
      shown[name] = value
        .split(', ')
        .map((each) => countryName(each, locale))
        .join(', ');
    } else if (name === 'count') {
      shown.count = Number(value);
      shown.shown = formatCount(Number(value), locale);
    } else if (name === 'all' || name === 'most') {
      shown[name] = formatCount(Number(value), locale);
    } else if (code === 'refused-numbers' && name === 'kind') {
      shown[name] = value.replace(':', ' ').toUpperCase();
    } else {
      shown[name] = word(value);
    }
  }
  return shown;
}
