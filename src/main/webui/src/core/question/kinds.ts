import { isPartialDate } from '../partial-date';

/** What stands in an address, by key. */
export type Address = Readonly<Record<string, unknown>>;

/** How values of one kind stand in an address: as texts, which may mean nothing. */
export interface Kind<T> {
  parse: (texts: string[]) => T | undefined;
  print: (value: T) => string[];
}

export interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
}

export function listOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const texts = values.filter((each) => ['string', 'number', 'boolean'].includes(typeof each)).map(String);
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** A number in its range, or null where none is asked for. */
export function number<T extends number | null>(
  { minimum = 0, maximum = Infinity }: Range,
  whole = true,
): Kind<T> {
  return {
    parse: ([text = '']) => {
      const value = Number(text === '' ? NaN : text);
      const isOne = whole ? Number.isInteger(value) : Number.isFinite(value);
      return isOne && value >= minimum && value <= maximum ? (value as T) : undefined;
    },
    print: (value) => (value === null ? [] : [String(value)]),
  };
}

export function oneOf<T extends string>(values: readonly T[]): Kind<T> {
  return { parse: ([text]) => values.find((each) => each === text), print: (value) => [value] };
}

/** Some of a few values, in the order in which these are named. */
export function someOf<T extends string>(values: readonly T[]): Kind<T[]> {
  return {
    parse: (texts) => {
      const named = values.filter((each) => texts.includes(each));
      return named.length > 0 ? named : undefined;
    },
    print: (value) => [...value],
  };
}

export function list(isOne: (text: string) => boolean = () => true, most = Infinity): Kind<string[]> {
  return {
    parse: (texts) => {
      const found = texts.filter(isOne).slice(0, most);
      return found.length > 0 ? found : undefined;
    },
    print: (value) => [...value],
  };
}

export function countries(most = Infinity): Kind<string[]> {
  const { parse, print } = list((code) => /^[A-Z]{2}$/.test(code), most);
  return { parse: (texts) => parse(texts.map((code) => code.toUpperCase())), print };
}

export const text: Kind<string> = {
  parse: ([first]) => first,
  print: (value) => (value === '' ? [] : [value]),
};

export const date: Kind<string> = {
  ...text,
  parse: ([first]) => (first && isPartialDate(first) ? first : undefined),
};

/** Stated only where it differs from what is meant without it. */
export function flag(unset: boolean): Kind<boolean> {
  const read = (value = '') =>
    ['true', 'yes'].includes(value) || (['false', 'no'].includes(value) ? false : undefined);
  return { parse: ([first]) => read(first), print: (value) => (value === unset ? [] : [String(value)]) };
}
