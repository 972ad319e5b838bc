import type { Line, Word } from './compare';
import { fieldsOf, type Field, type FieldKey } from './fields';
import type { PairDetail, Verdict } from './model';

/** What two records themselves say for or against their being one, the surest first, by keys of the catalogue. */
export const PAIR_REASONS = {
  same: ['number', 'contact', 'address', 'country', 'name'],
  different: ['otherNumber', 'otherCountry', 'otherAddress'],
} as const;

export type PairReasonKey = (typeof PAIR_REASONS)[keyof typeof PAIR_REASONS][number];

export interface PairReason {
  key: PairReasonKey;
  /** What the sentence names: values of these two records, nothing else. */
  values: { kind?: string; name?: string; value?: string; left?: string; right?: string };
}

/** These need no second look; of all others the reader is asked. */
const SURE: PairReasonKey[] = ['number', 'contact', 'address', 'otherNumber'];
const CONTACTS: FieldKey[] = ['phones', 'emails', 'websites'];

function text(words: Word[] | null): string {
  return (words ?? []).map((word) => word.text).join('');
}

function equalIn(field: Field | undefined): string | null {
  const line = field?.lines.find(({ likeness }) => likeness === 'equal');
  return line ? text(line.left) : null;
}

/** Both say something, and nothing of it is alike. */
function apart({ lines }: Field): Line | null {
  const alike = lines.some(({ likeness }) => likeness === 'equal' || likeness === 'similar');
  return alike ? null : (lines.find(({ left, right }) => left !== null && right !== null) ?? null);
}

function field(fields: Field[], key: FieldKey): Field | undefined {
  return fields.find((each) => each.key === key);
}

function forSame(fields: Field[]): PairReason[] {
  const numbers = fields.flatMap((each): PairReason[] => {
    const value = each.key === 'number' ? equalIn(each) : null;
    return value === null ? [] : [{ key: 'number', values: { kind: each.number ?? '', value } }];
  });
  const name = equalIn(field(fields, 'names'));
  if (name === null) {
    return numbers;
  }
  const beside = (key: 'contact' | 'address' | 'country', value: string | null): PairReason[] =>
    value === null ? [] : [{ key, values: { name, value } }];
  return [
    ...numbers,
    ...CONTACTS.flatMap((each) => beside('contact', equalIn(field(fields, each)))),
    ...beside('address', equalIn(field(fields, 'addresses'))),
    ...beside('country', equalIn(field(fields, 'country'))),
    { key: 'name', values: { name } },
  ];
}

function forDifferent(fields: Field[]): PairReason[] {
  const differing = (key: PairReasonKey, each: Field | undefined): PairReason[] => {
    const line = each ? apart(each) : null;
    return line
      ? [{ key, values: { kind: each?.number ?? '', left: text(line.left), right: text(line.right) } }]
      : [];
  };
  return [
    ...fields.filter(({ key }) => key === 'number').flatMap((each) => differing('otherNumber', each)),
    ...differing('otherCountry', field(fields, 'country')),
    ...differing('otherAddress', field(fields, 'addresses')),
  ];
}

/** The reasons for a verdict that this very pair gives; none where only a document, or a reader, could. */
export function pairReasons(verdict: Verdict, { left, right }: PairDetail): PairReason[] {
  switch (verdict) {
    case 'same':
      return forSame(fieldsOf(left, right));
    case 'different':
      return forDifferent(fieldsOf(left, right));
    default:
      return [];
  }
}

/** Whether a verdict may rest on it without a question. */
export function isSure({ key }: PairReason): boolean {
  return SURE.includes(key);
}
