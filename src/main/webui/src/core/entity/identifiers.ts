/** Kinds of numbers that the page has words for; others are shown by their own. */
export const IDENTIFIER_KINDS = [
  'inn',
  'ogrn',
  'kpp',
  'okpo',
  'uscc',
  'brn',
  'bin',
  'vkn',
  'edrpou',
  'unp',
  'lei',
  'imo',
  'duns',
  'crno',
  'tax',
  'vat',
  'passport',
  'natid',
  'number',
] as const;

export interface ReadIdentifier {
  kind: string;
  /** The kind, where there is a word for it. */
  known: (typeof IDENTIFIER_KINDS)[number] | null;
  /** Where each country has numbers of this kind. */
  country: string | null;
  number: string;
}

/** Reads `inn:7700000009` and `crno:HK:2756979`. */
export function readIdentifier(identifier: string): ReadIdentifier {
  const colon = identifier.indexOf(':');
  const kind = colon < 0 ? 'number' : identifier.slice(0, colon);
  const rest = identifier.slice(colon + 1);
  const national = /^([A-Z]{2}):(.+)$/.exec(rest);
  return {
    kind,
    known: IDENTIFIER_KINDS.find((each) => each === kind) ?? null,
    country: national?.[1] ?? null,
    number: national?.[2] ?? rest,
  };
}
