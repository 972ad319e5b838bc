import { EMPTY_FORM, type ClaimForm } from './form';

type Row = Record<string, unknown>;

/** What a claim takes from a declaration, by its name in the address. */
const TAKEN = ['from', 'to', 'hs', 'on', 'quantity', 'unit', 'quote', 'title', 'locator'] as const;
type Taken = (typeof TAKEN)[number];

/** What a declaration says that a person may state as a claim. */
export type RowSaid = Partial<Record<Taken, string>>;

const HS6 = 6;
/** An address holds no more of a description. */
const LONGEST_QUOTE = 500;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The claim that the goods of a declaration went from its seller to its buyer, as an address. */
export function claimHashOfRow(row: Row): string {
  const said: RowSaid = {
    from: text(row.supplier),
    to: text(row.buyer),
    hs: text(row.hs).replaceAll(/\D/g, '').slice(0, HS6),
    on: text(row.date),
    quantity: text(row.quantity),
    unit: text(row.unit),
    quote: text(row.description).slice(0, LONGEST_QUOTE),
    title: text(row.dataset),
    locator: [text(row.declaration), text(row.row)].filter((part) => part !== '').join(', '),
  };
  const filled = Object.entries(said).filter(([, value]) => value !== '');
  return new URLSearchParams([['claim', 'row'], ...filled]).toString();
}

/** What a declaration said, from the address; null where the claim is about none. */
export function rowSaidOf(asked: URLSearchParams): RowSaid | null {
  return asked.get('claim') === 'row'
    ? Object.fromEntries(
        TAKEN.flatMap((name) => {
          const value = asked.get(name);
          return value === null ? [] : [[name, value]];
        }),
      )
    : null;
}

/** The form with what the declaration said; its ends are filled in by who knows their names. */
export function formOfRow(said: RowSaid): ClaimForm {
  const { hs = '', on = '', quantity = '', unit = '', quote = '', title = '', locator = '' } = said;
  return {
    ...EMPTY_FORM,
    relation: 'SUPPLIES',
    hs: hs.length === HS6 ? hs : '',
    validFrom: on,
    validTo: on,
    quantity,
    unit,
    quote,
    source: { ...EMPTY_FORM.source, title, locator },
  };
}
