import { describe, expect, it } from 'vitest';
import { PUBLISHED } from './published';
import { dimensionsOf, selectionOf, validateDeclarationSearch } from './search';

describe('the address of the page of declarations', () => {
  it('keeps what it knows and drops the rest', () => {
    const raw = {
      hs: 8542,
      from: '2022-02-24',
      view: 'after',
      seller: 'company/a, b',
      colour: 'red',
      to: '',
    };
    expect(validateDeclarationSearch(raw)).toEqual({
      hs: '8542',
      from: '2022-02-24',
      view: 'after',
      seller: 'company/a, b',
    });
    expect(validateDeclarationSearch({ view: 'none' })).toEqual({});
  });

  it('says which rows are looked at', () => {
    expect(
      selectionOf({ hs: '8542, 8541;90', seller: 'company/a, b', from: '2022', view: 'coverage', by: 'hs6' }),
    ).toEqual({ hs: ['8542', '8541', '90'], sellers: ['company/a, b'], from: '2022' });
  });

  it('reads a least value with its currency and several product codes', () => {
    expect(
      selectionOf({ least: '100000.50 eur', founded: '2022-02-24', code: 'AB12-3, CD45', component: 'any' }),
    ).toEqual({
      minValue: '100000.50',
      currency: 'EUR',
      foundedSince: '2022-02-24',
      codes: ['AB12-3', 'CD45'],
      components: ['any'],
    });
    expect(selectionOf({ least: '5', since: '2022' })).toEqual({ minValue: '5', currency: 'USD' });
  });

  it('tells declarations apart by who made, where made, whence sent and who sold unless other things are chosen', () => {
    expect(dimensionsOf({})).toEqual(['makerCountry', 'origin', 'departure', 'sellerCountry']);
    expect(dimensionsOf({ by: 'year,colour,origin' })).toEqual(['origin', 'year']);
    expect(dimensionsOf({ by: 'none' })).toEqual([]);
  });

  it('has each published question whole, whose chosen things it all knows', () => {
    for (const { search } of PUBLISHED) {
      expect(validateDeclarationSearch({ ...search })).toEqual(search);
      const by = 'by' in search ? search.by : '';
      expect(by === '' ? [] : dimensionsOf({ by })).toHaveLength(by === '' ? 0 : by.split(',').length);
    }
  });
});
