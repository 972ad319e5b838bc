import type { Mapping } from './model';

/** What a column of declarations can mean, in the order in which a reader looks for it. */
const DECLARATION_FIELDS = [
  'supplier',
  'supplierId',
  'supplierCountry',
  'supplierAddress',
  'buyer',
  'buyerId',
  'buyerCountry',
  'hs',
  'date',
  'declaration',
  'description',
  'quantity',
  'unit',
  'netWeight',
  'grossWeight',
  'origin',
  'departure',
  'manufacturer',
  'brand',
] as const;

/** The same of a table whose rows are relations. */
const RELATION_FIELDS = [
  'from',
  'fromId',
  'fromLabel',
  'fromCountry',
  'to',
  'toId',
  'toLabel',
  'toCountry',
  'relation',
  'share',
  'confidence',
  'source',
  'sourceUrl',
  'validFrom',
  'validTo',
  'date',
  'hs',
  'quantity',
  'unit',
  'note',
  'id',
] as const;

export type Field = (typeof DECLARATION_FIELDS)[number] | (typeof RELATION_FIELDS)[number];

/** The formats whose columns a person can say; other tables are known by their columns. */
export const DECLARATIONS = 'customs';
export const RELATIONS = 'relations';

export function fieldsOf(format: string | null): readonly Field[] {
  return format === RELATIONS ? RELATION_FIELDS : DECLARATION_FIELDS;
}

/** Values are by currency; XXX is what ISO 4217 has for none. */
export const CURRENCIES = ['USD', 'EUR', 'CNY', 'RUB', 'KZT', 'UZS', 'KGS', 'TRY', 'UAH', 'KRW', 'XXX'];

export const SEPARATORS = [',', ';', '\t', '|'] as const;

export const ENCODINGS = [
  'UTF-8',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'KOI8-R',
  'IBM866',
  'GB18030',
  'Big5',
  'EUC-KR',
  'UTF-16LE',
  'UTF-16BE',
];

const VALUE = 'value:';

/** The role of a column: a field, `value:USD`, or nothing. */
export type Role = string;

export function valueRole(currency: string): Role {
  return VALUE + currency;
}

export function currencyOf(role: Role): string | null {
  return role.startsWith(VALUE) ? role.slice(VALUE.length) : null;
}

export function roleOf(mapping: Mapping, column: string): Role {
  const named = (names: Record<string, string> | null | undefined) =>
    Object.entries(names ?? {}).find(([, name]) => name.trim() === column.trim())?.[0];
  const field = named(mapping.columns);
  const currency = named(mapping.values);
  return field ?? (currency === undefined ? '' : valueRole(currency));
}

function without(names: Record<string, string> | null | undefined, column: string): Record<string, string> {
  return Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => name.trim() !== column.trim()));
}

/** Gives a column a role. A role that another column had moves here: a field is read from one column only. */
export function assign(mapping: Mapping, column: string, role: Role): Mapping {
  const columns = without(mapping.columns, column);
  const values = without(mapping.values, column);
  const currency = currencyOf(role);
  if (currency !== null) {
    values[currency] = column;
  } else if (role !== '') {
    columns[role] = column;
  }
  return { ...mapping, columns, values };
}

/** What is said, and the guess where nothing is. */
export function over(said: Mapping | null, guess: Mapping | null): Mapping {
  return { ...guess, ...compact(said ?? {}) };
}

export type Lack = 'supplier' | 'buyer' | 'from' | 'to' | 'relation';

/** What the mapping has to say and does not: the parties, by name or number, and what ties them. */
export function lacks(mapping: Mapping, format: string | null): Lack[] {
  const named = mapping.columns ?? {};
  const ends = format === RELATIONS ? (['from', 'to'] as const) : (['supplier', 'buyer'] as const);
  const lacking: Lack[] = ends.filter(
    (party) => named[party] === undefined && named[`${party}Id`] === undefined,
  );
  const untyped = format === RELATIONS && !mapping.relation && named.relation === undefined;
  return untyped ? [...lacking, 'relation'] : lacking;
}

/** Whether every column that a mapping names stands in this header. */
export function fits(mapping: Mapping, header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.trim()));
  const wanted = [...Object.values(mapping.columns ?? {}), ...Object.values(mapping.values ?? {})];
  return wanted.length > 0 && wanted.every((name) => names.has(name.trim()));
}

/** Only what is said, in an order of its own, so that equal mappings are equal texts. */
export function compact(mapping: Mapping): Mapping {
  const said = Object.entries(mapping)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => [
      key,
      typeof value === 'object' ? sorted(value as Record<string, string>) : value,
    ]);
  return Object.fromEntries(said.sort(([a], [b]) => String(a).localeCompare(String(b)))) as Mapping;
}

function sorted(names: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).sort(([a], [b]) => a.localeCompare(b)));
}

export function same(one: Mapping | null, other: Mapping | null): boolean {
  return JSON.stringify(compact(one ?? {})) === JSON.stringify(compact(other ?? {}));
}

/** Place in the table (from 0) of the row that names the columns; -1 if it is not among the first rows. */
export function headerIndex(mapping: Mapping | null, lines: readonly number[], table: string[][]): number {
  const row = mapping?.headerRow;
  return row ? lines.indexOf(row) : table.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
}

/** The column that an issue is about: named by its field, by its currency, or by its number. */
export function columnOf(issueColumn: string, mapping: Mapping | null, header: readonly string[]): number {
  const numbered = /^column (\d+)$/.exec(issueColumn);
  if (numbered) {
    return Number(numbered[1]) - 1;
  }
  const value = /^value ([A-Z]{3})$/.exec(issueColumn);
  const name = value ? mapping?.values?.[value[1] ?? ''] : mapping?.columns?.[issueColumn];
  return header.findIndex((each) => each.trim() === (name ?? issueColumn).trim());
}
