import type { Mapping } from './model';

/** What a column of declarations can mean, in the order in which a reader looks for it. */
const DECLARATION_FIELDS = [
  'supplier',
  'supplierAlias',
  'supplierId',
  'supplierCountry',
  'supplierAddress',
  'supplierPhone',
  'supplierEmail',
  'supplierWebsite',
  'buyer',
  'buyerAlias',
  'buyerId',
  'buyerCountry',
  'buyerAddress',
  'buyerPhone',
  'buyerEmail',
  'buyerWebsite',
  'hs',
  'date',
  'declaration',
  'description',
  'currency',
  'quantity',
  'unit',
  'netWeight',
  'grossWeight',
  'origin',
  'departure',
  'manufacturer',
  'brand',
] as const;

/** What a row may say of the document that it rests on. */
const SOURCE_FIELDS = [
  'source',
  'sourceUrl',
  'sourceKind',
  'sourceOrigin',
  'sourceLocator',
  'sourceAccessed',
  'sourceArchived',
  'sourceSha256',
  'sourceMayRestOn',
] as const;

/** The same of a table whose rows are relations. */
const RELATION_FIELDS = [
  'from',
  'fromAlias',
  'fromId',
  'fromRef',
  'fromLabel',
  'fromCountry',
  'to',
  'toAlias',
  'toId',
  'toRef',
  'toLabel',
  'toCountry',
  'relation',
  'share',
  'confidence',
  ...SOURCE_FIELDS,
  'sourceSays',
  'validFrom',
  'validTo',
  'date',
  'hs',
  'currency',
  'quantity',
  'unit',
  'note',
  'id',
] as const;

/** How an entity is reached. */
const CONTACT_FIELDS = ['address', 'addressPart', 'phone', 'email', 'website'] as const;

/** The same of a table whose rows are companies, people or other entities. */
const ENTITY_FIELDS = [
  'name',
  'alias',
  'firstName',
  'middleName',
  'lastName',
  'id',
  'label',
  'country',
  'number',
  'taxNumber',
  'inn',
  'ogrn',
  'kpp',
  'uscc',
  'lei',
  'imo',
  'passport',
  ...CONTACT_FIELDS,
  'position',
  'birthDate',
  'founded',
  'dissolved',
  'authority',
  'programme',
  'listed',
  'removed',
  ...SOURCE_FIELDS,
  'note',
] as const;

/** What several columns can be. */
const MANY: ReadonlySet<string> = new Set([
  'supplierAlias',
  'buyerAlias',
  'fromAlias',
  'toAlias',
  'alias',
  'supplierAddress',
  'buyerAddress',
  'description',
  'country',
  ...CONTACT_FIELDS,
  'position',
  'programme',
  'note',
]);

export type Field =
  (typeof DECLARATION_FIELDS)[number] | (typeof RELATION_FIELDS)[number] | (typeof ENTITY_FIELDS)[number];

/** The formats whose columns a person can say; other tables are known by their columns. */
export const DECLARATIONS = 'customs';
export const RELATIONS = 'relations';
export const ENTITIES = 'entities';

export function fieldsOf(format: string | null): readonly Field[] {
  if (format === ENTITIES) {
    return ENTITY_FIELDS;
  }
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
  'Shift_JIS',
  'EUC-JP',
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
  const further = Object.entries(mapping.also ?? {}).find(([, names]) => names.some(isCalled(column)))?.[0];
  const field = named(mapping.columns) ?? further;
  const currency = named(mapping.values);
  return field ?? (currency === undefined ? '' : valueRole(currency));
}

function isCalled(column: string) {
  return (name: string) => name.trim() === column.trim();
}

function without(names: Record<string, string> | null | undefined, column: string): Record<string, string> {
  return Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => name.trim() !== column.trim()));
}

/** The further columns without this one. Where a field has lost its first column, the next one takes its place. */
function furtherWithout(mapping: Mapping, columns: Record<string, string>, column: string) {
  const also: Record<string, string[]> = {};
  for (const [field, names] of Object.entries(mapping.also ?? {})) {
    const [first, ...rest] = names.filter((name) => !isCalled(column)(name));
    const kept = first === undefined ? [] : columns[field] === undefined ? rest : [first, ...rest];
    if (first !== undefined) {
      columns[field] ??= first;
    }
    if (kept.length > 0) {
      also[field] = kept;
    }
  }
  return also;
}

/** Gives a column a role. One that another column had moves here, unless several columns can have it. */
export function assign(mapping: Mapping, column: string, role: Role): Mapping {
  const columns = without(mapping.columns, column);
  const also = furtherWithout(mapping, columns, column);
  const values = without(mapping.values, column);
  const currency = currencyOf(role);
  if (currency !== null) {
    values[currency] = column;
  } else if (MANY.has(role) && columns[role] !== undefined) {
    also[role] = [...(also[role] ?? []), column];
  } else if (role !== '') {
    columns[role] = column;
  }
  return { ...mapping, columns, values, also };
}

/** What is said, and the guess where nothing is. */
export function over(said: Mapping | null, guess: Mapping | null): Mapping {
  return { ...guess, ...compact(said ?? {}) };
}

export type Lack = 'supplier' | 'buyer' | 'from' | 'to' | 'relation' | 'name';

/** What the mapping has to say and does not: the parties, by name or number, and what ties them. */
export function lacks(mapping: Mapping, format: string | null): Lack[] {
  const named = mapping.columns ?? {};
  if (format === ENTITIES) {
    return named.name === undefined && named.lastName === undefined ? ['name'] : [];
  }
  const ends = format === RELATIONS ? (['from', 'to'] as const) : (['supplier', 'buyer'] as const);
  const lacking: Lack[] = ends.filter((party) =>
    [party, `${party}Id`, `${party}Ref`].every((field) => named[field] === undefined),
  );
  const untyped = format === RELATIONS && !mapping.relation && named.relation === undefined;
  return untyped ? [...lacking, 'relation'] : lacking;
}

/** Whether every column that a mapping names stands in this header. */
export function fits(mapping: Mapping, header: readonly string[]): boolean {
  const names = new Set(header.map((name) => name.trim()));
  const wanted = [mapping.columns, mapping.values, mapping.also].flatMap((each) =>
    Object.values(each ?? {}).flat(),
  );
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
