import { describe, expect, it } from 'vitest';
import { readClaimHash } from './address';
import {
  draftOf,
  emptyFact,
  EMPTY_FORM,
  formOf,
  nextForm,
  wrongNumbers,
  type ClaimForm,
  type TypedFact,
} from './form';
import type { EnteredClaim, FactKind } from './model';

const FORM: ClaimForm = {
  ...EMPTY_FORM,
  relation: 'SUPPLIES',
  from: { id: null, label: 'Company', name: 'New Works', country: 'cn' },
  to: { id: 'company/aero-hit', label: 'Company', name: 'Aero-HIT', country: '' },
  hs: '854231; 850440',
  value: '1 200,50',
  currency: 'usd',
  validFrom: '24.2.2022',
  validTo: 'soon',
  source: { ...EMPTY_FORM.source, title: ' Report ', published: 'May 2024', country: 'eu' },
};

describe('the form of a claim', () => {
  it('is sent as the server reads it, and what cannot be read goes as it stands', () => {
    expect(draftOf(FORM, 'en')).toMatchObject({
      from: { label: 'Company', name: 'New Works', country: 'CN' },
      to: { id: 'company/aero-hit' },
      hs: ['854231', '850440'],
      value: 1200.5,
      currency: 'USD',
      validFrom: '2022-02-24',
      validTo: 'soon',
      source: { title: 'Report', url: null, published: '2024-05', country: 'EU' },
    });
  });

  it('knows which of its texts are no numbers', () => {
    expect(wrongNumbers({ ...FORM, share: 'half', quantity: '' })).toEqual(['share']);
  });

  it('keeps the document for the next claim', () => {
    expect(nextForm(FORM)).toEqual({ ...EMPTY_FORM, source: FORM.source });
  });

  it('is filled again with what was entered', () => {
    const draft = draftOf({ ...FORM, validTo: '' }, 'en');
    const entered: EnteredClaim = {
      ...{ id: 'c', version: 1, withdrawn: false, by: 'local', at: '', dataset: 'by-hand', relation: 'r' },
      from: { id: 'by-hand/c/from', label: 'Company', name: 'New Works', made: true },
      to: { id: 'company/aero-hit', label: 'Company', name: 'Aero-HIT', made: false },
      draft,
    };
    expect(draftOf(formOf(entered), 'en')).toEqual(draft);
  });

  it.each<Partial<TypedFact> & { kind: FactKind; sent: object }>([
    { kind: 'identifier', value: ' 7702000001 ', sent: { kind: 'identifier', value: 'inn:7702000001' } },
    {
      kind: 'identifier',
      value: '2756979',
      number: 'crno',
      country: 'hk',
      sent: { kind: 'identifier', value: 'crno:HK:2756979' },
    },
    { kind: 'country', value: 'kz', sent: { kind: 'country', value: 'KZ' } },
    { kind: 'alias', value: '', sent: { kind: 'alias', value: null } },
    {
      kind: 'listing',
      value: 'EU',
      programme: '833/2014',
      sent: { kind: 'listing', value: 'EU', programme: '833/2014' },
    },
  ])('sends the fact $kind $value and nothing that only a relation has', ({ sent, ...typed }) => {
    const fact = { ...emptyFact(typed.kind), ...typed };
    const draft = draftOf({ ...FORM, validTo: '', fact }, 'en');
    expect(draft.fact).toEqual(sent);
    expect(Object.keys(draft).toSorted()).toEqual(
      ['confidence', 'fact', 'from', 'note', 'quote', 'source', 'validFrom', 'validTo'].toSorted(),
    );
    const entered: EnteredClaim = {
      ...{ id: 'c', version: 1, withdrawn: false, by: 'local', at: '', dataset: 'by-hand', relation: 'r/1' },
      from: { id: 'by-hand/c/from', label: 'Company', name: 'New Works', made: true },
      to: null,
      draft,
    };
    expect(draftOf(formOf(entered), 'en')).toEqual(draft);
  });

  it('has an address that says where it begins', () => {
    expect(readClaimHash('claim=enter&from=company%2Fa%26b')).toEqual({
      from: 'company/a&b',
      edit: null,
      row: null,
    });
    expect(readClaimHash('')).toBeNull();
  });
});
