import { DIMENSIONS, MOST_DIMENSIONS, USUAL, type Dimension, type Selection } from './model';

export const VIEWS = [
  'table',
  'after',
  'flags',
  'changes',
  'takeovers',
  'routes',
  'prices',
  'clusters',
  'parts',
  'coverage',
] as const;
export type View = (typeof VIEWS)[number];

/** What the address can choose rows by: the field of the selection that each fills. */
const FIELDS = {
  dataset: 'datasets',
  hs: 'hs',
  tier: 'tiers',
  maker: 'makers',
  brand: 'brands',
  makerCountry: 'makerCountries',
  origin: 'origins',
  departure: 'departures',
  sellerCountry: 'sellerCountries',
  seller: 'sellers',
  buyerCountry: 'buyerCountries',
  buyer: 'buyers',
  brandCountry: 'brandCountries',
  code: 'codes',
  component: 'components',
} as const;
export type Field = keyof typeof FIELDS;

/** What is chosen on the page of declarations, as it stands in the address. */
export type DeclarationSearch = Partial<Record<Field, string>> & {
  view?: View;
} & Partial<Record<Plain, string>>;

/** What stands in the address as it is typed: the period, the day since which something is new, a least value such as 100000 USD, which
 *  proposals are shown. */
const PLAIN = ['by', 'from', 'to', 'since', 'least', 'founded', 'state'] as const;
type Plain = (typeof PLAIN)[number];

function isPlain(name: string): name is Plain {
  return PLAIN.some((each) => each === name);
}

function isField(name: string): name is Field {
  return name in FIELDS;
}

export function validateDeclarationSearch(raw: Record<string, unknown>): DeclarationSearch {
  const search: DeclarationSearch = {};
  for (const [name, value] of Object.entries(raw)) {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string' || text.trim() === '') {
      continue;
    }
    if (isField(name) || isPlain(name)) {
      search[name] = text;
    }
  }
  const view = VIEWS.find((each) => each === raw.view);
  return view && view !== 'table' ? { ...search, view } : search;
}

/** What the table tells declarations apart by. */
export function dimensionsOf({ by }: DeclarationSearch): Dimension[] {
  if (by === undefined) {
    return USUAL;
  }
  const named = by.split(',');
  return DIMENSIONS.filter((dimension) => named.includes(dimension)).slice(0, MOST_DIMENSIONS);
}

/** Several beginnings of codes may be typed; of all else one is chosen, and it may hold a comma. */
function valuesOf(field: Field, text: string): string[] {
  return field === 'hs' || field === 'code' ? text.split(/[\s,;]+/).filter((code) => code !== '') : [text];
}

/** An amount and its currency. */
function leastOf(text: string): Record<string, string> {
  const currency = /[A-Za-z]{3}/.exec(text)?.[0].toUpperCase() ?? 'USD';
  return { minValue: text.replace(/[A-Za-z\s]/g, ''), currency };
}

export function selectionOf(search: DeclarationSearch): Selection {
  const selection: Record<string, string | string[]> = {};
  for (const [name, text] of Object.entries(search)) {
    if (isField(name)) {
      selection[FIELDS[name]] = valuesOf(name, text);
    } else if (name === 'from' || name === 'to') {
      selection[name] = text;
    } else if (name === 'founded') {
      selection.foundedSince = text;
    } else if (name === 'least') {
      Object.assign(selection, leastOf(text));
    }
  }
  return selection as Selection;
}
