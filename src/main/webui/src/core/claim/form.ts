import type { NodeLabel } from '../model';
import { readPartialDate } from '../partial-date';
import { readIdentifier } from '../entity/identifiers';
import {
  factKindOf,
  SOURCE_FIELDS,
  type ClaimDraft,
  type ClaimFact,
  type EnteredClaim,
  type FactKind,
  type SourceField,
} from './model';

/** An end as it is chosen: without an id something new is made. */
export interface ChosenEnd {
  id: string | null;
  label: NodeLabel;
  name: string;
  country: string;
}

/** What is said of one entity, as it was typed. */
export interface TypedFact {
  kind: FactKind;
  value: string;
  /** Of an identifier: its kind, and the country where each has such numbers. */
  number: string;
  country: string;
  /** Of a listing. */
  programme: string;
}

/** What stands in the fields, as it was typed. */
export interface ClaimForm {
  relation: string;
  /** In place of a relation and of whom it leads to. */
  fact: TypedFact | null;
  from: ChosenEnd | null;
  to: ChosenEnd | null;
  hs: string;
  components: string[];
  share: string;
  value: string;
  currency: string;
  quantity: string;
  unit: string;
  validFrom: string;
  validTo: string;
  confidence: string;
  quote: string;
  note: string;
  source: Record<SourceField, string>;
}

const NO_SOURCE = Object.fromEntries(SOURCE_FIELDS.map((field) => [field, ''])) as ClaimForm['source'];

export const EMPTY_FORM: ClaimForm = {
  relation: '',
  fact: null,
  from: null,
  to: null,
  hs: '',
  components: [],
  share: '',
  value: '',
  currency: '',
  quantity: '',
  unit: '',
  validFrom: '',
  validTo: '',
  confidence: 'probable',
  quote: '',
  note: '',
  source: NO_SOURCE,
};

/** A fact before its value is typed. */
export const emptyFact = (kind: FactKind): TypedFact => ({
  kind,
  value: '',
  number: 'inn',
  country: '',
  programme: '',
});

/** For the next claim of the same document: that stays, what was said goes. */
export function nextForm(form: ClaimForm): ClaimForm {
  return { ...EMPTY_FORM, confidence: form.confidence, source: form.source };
}

/** A number as people write it; what is none goes to the server as nothing that it takes. */
function numberOf(text: string): number | null {
  const plain = text
    .trim()
    .replaceAll(/[\s'’]/g, '')
    .replace(',', '.');
  return plain === '' ? null : Number(plain);
}

/** The fields whose text is no number, which JSON could not carry. */
export function wrongNumbers(form: ClaimForm): ('share' | 'value' | 'quantity')[] {
  return (['share', 'value', 'quantity'] as const).filter((field) =>
    Number.isNaN(numberOf(form[field]) ?? 0),
  );
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

function endOf(end: ChosenEnd | null): ClaimDraft['from'] {
  if (end === null) {
    return null;
  }
  return end.id === null
    ? { label: end.label, name: end.name, country: orNull(end.country.toUpperCase()) }
    : { id: end.id };
}

/** As the server takes it; a number with its kind before it. */
function factOf({ kind, value, number, country, programme }: TypedFact): ClaimFact {
  const typed = value.trim();
  const of = country.trim() === '' ? '' : `${country.trim().toUpperCase()}:`;
  const said = {
    identifier: typed === '' ? '' : `${number}:${of}${typed}`,
    country: typed.toUpperCase(),
  };
  return {
    kind,
    value: orNull(kind === 'identifier' || kind === 'country' ? said[kind] : typed),
    ...(kind === 'listing' && { programme: orNull(programme) }),
  };
}

/** A fact that was entered, back in the fields. */
function typedFact(fact: ClaimFact | null | undefined): TypedFact | null {
  const kind = factKindOf(fact?.kind);
  if (kind === null) {
    return null;
  }
  const typed = { ...emptyFact(kind), value: fact?.value ?? '', programme: fact?.programme ?? '' };
  if (kind !== 'identifier') {
    return typed;
  }
  const read = readIdentifier(typed.value);
  return { ...typed, value: read.number, number: read.kind, country: read.country ?? '' };
}

/** What is sent; a date that cannot be read goes as it stands, so that the server says why. */
export function draftOf(form: ClaimForm, locale: string): ClaimDraft {
  const date = (text: string) => orNull(readPartialDate(text, locale) ?? text);
  const source = Object.fromEntries(
    SOURCE_FIELDS.map((field) => [
      field,
      field === 'published' || field === 'accessed' ? date(form.source[field]) : orNull(form.source[field]),
    ]),
  );
  const shared = {
    from: endOf(form.from),
    validFrom: date(form.validFrom),
    validTo: date(form.validTo),
    confidence: orNull(form.confidence),
    quote: orNull(form.quote),
    note: orNull(form.note),
    source: { ...source, country: orNull(form.source.country.toUpperCase()) },
  };
  if (form.fact !== null) {
    return { ...shared, fact: factOf(form.fact) };
  }
  return {
    ...shared,
    relation: orNull(form.relation),
    to: endOf(form.to),
    hs: form.hs.split(/[\s,;]+/).filter((code) => code !== ''),
    components: form.components,
    share: numberOf(form.share),
    value: numberOf(form.value),
    currency: orNull(form.currency.toUpperCase()),
    quantity: numberOf(form.quantity),
    unit: orNull(form.unit),
  };
}

const textOf = (value: string | number | null | undefined) => (value == null ? '' : String(value));

/** A claim that was entered, back in the fields. */
export function formOf({ draft, from, to }: EnteredClaim): ClaimForm {
  const end = (named: EnteredClaim['from'], said: ClaimDraft['from']): ChosenEnd => ({
    id: named.made ? null : named.id,
    label: named.label,
    name: named.name,
    country: textOf(said?.country),
  });
  return {
    relation: textOf(draft.relation),
    fact: typedFact(draft.fact),
    from: end(from, draft.from),
    to: to ? end(to, draft.to) : null,
    hs: (draft.hs ?? []).join(', '),
    components: draft.components ?? [],
    share: textOf(draft.share),
    value: textOf(draft.value),
    currency: textOf(draft.currency),
    quantity: textOf(draft.quantity),
    unit: textOf(draft.unit),
    validFrom: textOf(draft.validFrom),
    validTo: textOf(draft.validTo),
    confidence: textOf(draft.confidence),
    quote: textOf(draft.quote),
    note: textOf(draft.note),
    source: Object.fromEntries(
      SOURCE_FIELDS.map((field) => [field, textOf(draft.source?.[field])]),
    ) as ClaimForm['source'],
  };
}
