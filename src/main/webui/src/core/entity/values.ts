/** A record or a fact that says a value, and the documents that it names. */
export interface ValueSaidBy {
  record: string;
  dataset: string;
  row?: string | null;
  fact: boolean;
  sources: { id: string; title: string }[];
}

export const VALUE_PROPERTIES = [
  'name',
  'alias',
  'identifier',
  'country',
  'address',
  'phone',
  'email',
  'website',
  'position',
  'founded',
  'dissolved',
  'birthDate',
  'category',
  'partNumber',
  'makerCountry',
  'operator',
  'origin',
] as const;

/** One value of an entity, and who says it. */
export interface ValueSaid {
  property: (typeof VALUE_PROPERTIES)[number];
  value: string;
  said: ValueSaidBy[];
}
