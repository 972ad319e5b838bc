import { describe, expect, it } from 'vitest';
import { bodyOf, bySection, offered, validateDesignationSearch, type FirmFile } from './designation';

describe('a file for an authority', () => {
  it('is asked for once firms and a criterion are chosen, no more than the server takes', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `c${String(at)}`);
    expect(bodyOf({ id: ['c1'] })).toBeNull();
    expect(bodyOf({ criterion: 'uk-6' })).toBeNull();
    expect(bodyOf({ id: ids(51), criterion: 'uk-6' })).toBeNull();
    expect(bodyOf({ id: ids(50), criterion: 'uk-6' })?.ids.length).toBe(50);
    expect(bodyOf({ id: ['c1'], criterion: 'uk-6', case: 'k' })?.case).toBe('k');
    expect(bodyOf({ id: ['c1'], criterion: 'uk-6', maxHops: ['3'] })).toMatchObject({
      ids: ['c1'],
      criterion: 'uk-6',
      lead: false,
      trace: { maxHops: 3 },
    });
  });

  it('stands in the address, each firm once', () => {
    const search = validateDesignationSearch({
      id: ['c1', 'c2', 'c1'],
      criterion: 'uk-6',
      lead: 'yes',
      case: 'k',
      x: '1',
    });
    expect(search).toMatchObject({ id: ['c1', 'c2'], criterion: 'uk-6', lead: 'yes', case: 'k' });
    expect(validateDesignationSearch({ ...search })).toEqual(search);
    expect(validateDesignationSearch({ lead: 'no' }).lead).toBeUndefined();
  });

  it('has its cells by section', () => {
    const cell = (section: 'names' | 'hops', value: string) => ({ section, what: '', value, notes: [] });
    const firm = { cells: [cell('hops', 'a'), cell('names', 'b'), cell('hops', 'c')] } as unknown as FirmFile;
    expect(bySection(firm).map(({ section, cells }) => [section, cells.length])).toEqual([
      ['names', 1],
      ['hops', 2],
    ]);
  });

  it('finds firms by a piece of their names', () => {
    const firms = [
      { id: 'k', name: 'Kupol' },
      { id: 'l', name: 'Limbach' },
    ];
    expect(offered(firms, ' lim ', [], [])).toEqual({ onPaths: [firms[1]], others: [] });
    expect(offered(firms, '', [], []).onPaths).toHaveLength(2);
    const found = [{ id: 'k' }, { id: 'chosen' }, { id: 'far' }];
    expect(offered(firms, 'other name of Kupol', found, ['chosen'])).toEqual({
      onPaths: [firms[0]],
      others: [{ id: 'far' }],
    });
  });
});
