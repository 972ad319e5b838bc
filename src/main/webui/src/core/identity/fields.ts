import type { EntityDetail, NodeProperties } from '../model';
import { aligned, exclusive, single, type Line } from './compare';

export type FieldKey =
  | 'names'
  | 'kind'
  | 'number'
  | 'listings'
  | 'dataset'
  | 'sources'
  | (typeof COUNTRIES | typeof THINGS | typeof DATES | typeof LISTS)[number];

/** A row of the comparison, named by a key of the catalogue, or by a kind of number. */
export interface Field {
  key: FieldKey;
  /** INN, OGRN, LEI …: a name that is the same in every language. */
  number?: string;
  lines: Line[];
}

const LISTS = [
  'addresses',
  'positions',
  'phones',
  'emails',
  'websites',
] as const satisfies readonly (keyof NodeProperties)[];

const DATES = ['founded', 'dissolved', 'birthDate'] as const satisfies readonly (keyof NodeProperties)[];

const COUNTRIES = ['country', 'makerCountry', 'operator'] as const;

const THINGS = ['category', 'partNumber'] as const;

export function isCountryField(key: FieldKey): boolean {
  return COUNTRIES.some((each) => each === key);
}

export function isDateField(key: FieldKey): boolean {
  return DATES.some((each) => each === key);
}

function texts(value: unknown): string[] {
  return [value].flat().filter((each): each is string => typeof each === 'string' && each !== '');
}

function codes(value: unknown): string[] {
  return texts(value).flatMap((each) => each.split(';'));
}

function namesOf({ properties }: EntityDetail): string[] {
  return [...texts(properties.name), ...texts(properties.aliases)];
}

/** `crno:HK:2756979` by the kind `crno HK`, which is what may not differ. */
function numbersOf({ properties }: EntityDetail): Map<string, string[]> {
  const numbers = new Map<string, string[]>();
  for (const identifier of texts(properties.identifiers)) {
    const parts = identifier.split(':');
    const number = parts.pop() ?? '';
    const kind = parts.join(' ').toUpperCase();
    numbers.set(kind, [...(numbers.get(kind) ?? []), number]);
  }
  return numbers;
}

function numberFields(left: EntityDetail, right: EntityDetail): Field[] {
  const [a, b] = [numbersOf(left), numbersOf(right)];
  const kinds = [...new Set([...a.keys(), ...b.keys()])];
  const both = (kind: string) => Number(a.has(kind) && b.has(kind));
  return kinds
    .sort((one, other) => both(other) - both(one) || one.localeCompare(other))
    .map((kind) => ({
      key: 'number',
      number: kind,
      lines: exclusive(a.get(kind) ?? [], b.get(kind) ?? []),
    }));
}

function listingsOf({ listings = [] }: EntityDetail): string[] {
  return listings.map(({ authority, programme, listed, until }) =>
    [authority, programme, until ? `${listed ?? ''} – ${until}` : listed]
      .filter((part) => part !== undefined && part !== null && part !== '')
      .join(' · '),
  );
}

function datasetOf({ properties }: EntityDetail): string[] {
  return [...new Set([...texts(properties.dataset), ...texts(properties.datasets)])];
}

/** What two records say, field by field, in the order in which a reader asks; fields that both lack are left out. */
export function fieldsOf(left: EntityDetail, right: EntityDetail): Field[] {
  const [a, b] = [left.properties, right.properties];
  const one = (key: (typeof THINGS | typeof DATES)[number]): Field => ({
    key,
    lines: single(texts(a[key])[0], texts(b[key])[0]),
  });
  const fields: Field[] = [
    { key: 'names', lines: aligned(namesOf(left), namesOf(right)) },
    { key: 'kind', lines: exclusive(left.labels.slice(0, 1), right.labels.slice(0, 1)) },
    ...COUNTRIES.map((key) => ({ key, lines: exclusive(codes(a[key]), codes(b[key])) })),
    ...THINGS.map(one),
    ...numberFields(left, right),
    ...DATES.map(one),
    ...LISTS.map((key) => ({ key, lines: aligned(texts(a[key]), texts(b[key])) })),
    { key: 'listings', lines: aligned(listingsOf(left), listingsOf(right)) },
    { key: 'dataset', lines: aligned(datasetOf(left), datasetOf(right)) },
    {
      key: 'sources',
      lines: aligned(
        left.sources.map(({ title }) => title),
        right.sources.map(({ title }) => title),
      ),
    },
  ];
  return fields.filter(({ lines }) => lines.length > 0);
}
