import { describe, expect, it } from 'vitest';
import { assign, columnOf, compact, fieldsOf, fits, headerIndex, lacks, over, roleOf, same } from './mapping';
import type { Mapping } from './model';

const MAPPING: Mapping = {
  headerRow: 6,
  columns: { supplier: 'SUPPLIER_NAME', buyer: 'IMPORTER_NAME' },
  values: { USD: 'TOTAL' },
};

describe('a mapping', () => {
  it('tells what a column is', () => {
    expect(['SUPPLIER_NAME', 'TOTAL', 'PORT'].map((column) => roleOf(MAPPING, column))).toEqual([
      'supplier',
      'value:USD',
      '',
    ]);
  });

  it('reads a field from one column only: a role that moves leaves its old column', () => {
    const moved = assign(MAPPING, 'PORT', 'supplier');
    expect(moved.columns).toEqual({ buyer: 'IMPORTER_NAME', supplier: 'PORT' });
    expect(roleOf(moved, 'SUPPLIER_NAME')).toBe('');
  });

  it('gives a column one role only: a new one takes the place of the old', () => {
    const changed = assign(MAPPING, 'TOTAL', 'description');
    expect(changed.values).toEqual({});
    expect(changed.columns?.description).toBe('TOTAL');
    expect(assign(changed, 'TOTAL', 'value:RUB').columns?.description).toBeUndefined();
  });

  it('lets several columns be further names, and one take the place of another', () => {
    const two = assign(assign(MAPPING, 'NAME_EN', 'supplierAlias'), 'STD_NAME', 'supplierAlias');
    expect(two.columns?.supplierAlias).toBe('NAME_EN');
    expect(two.also).toEqual({ supplierAlias: ['STD_NAME'] });
    expect(roleOf(two, 'STD_NAME')).toBe('supplierAlias');
    const one = assign(two, 'NAME_EN', '');
    expect(one.columns?.supplierAlias).toBe('STD_NAME');
    expect(one.also).toEqual({});
    expect(fits(two, ['SUPPLIER_NAME', 'IMPORTER_NAME', 'TOTAL', 'NAME_EN'])).toBe(false);
  });

  it('of entities needs a name', () => {
    expect(lacks({ columns: { country: 'A' } }, 'entities')).toEqual(['name']);
    expect(lacks({ columns: { lastName: 'A' } }, 'entities')).toEqual([]);
    expect(lacks({ columns: { fromRef: 'A', toRef: 'B' }, relation: 'OWNS' }, 'relations')).toEqual([]);
  });

  it('says which party no column names; a number is as good as a name', () => {
    expect(lacks(MAPPING, 'customs')).toEqual([]);
    expect(lacks(assign(MAPPING, 'SUPPLIER_NAME', ''), 'customs')).toEqual(['supplier']);
    expect(lacks({ columns: { buyerId: 'INN' } }, 'customs')).toEqual(['supplier']);
  });

  it('of relations needs both ends and what ties them', () => {
    expect(lacks({ columns: { from: 'A' } }, 'relations')).toEqual(['to', 'relation']);
    expect(lacks({ columns: { from: 'A', toId: 'B' }, relation: 'OWNS' }, 'relations')).toEqual([]);
    expect(fieldsOf('relations')).not.toContain('supplier');
  });

  it('fits a file that has every column it names', () => {
    expect(fits(MAPPING, ['SUPPLIER_NAME ', 'IMPORTER_NAME', 'TOTAL', 'MORE'])).toBe(true);
    expect(fits(MAPPING, ['SUPPLIER_NAME', 'IMPORTER_NAME'])).toBe(false);
    expect(fits({}, ['A'])).toBe(false);
  });

  it('is the same whatever the order, and whatever is left out', () => {
    expect(
      same(
        { headerRow: 1, encoding: null, columns: { a: 'x', b: 'y' } },
        { columns: { b: 'y', a: 'x' }, headerRow: 1 },
      ),
    ).toBe(true);
    expect(compact({ encoding: null, headerRow: 2 })).toEqual({ headerRow: 2 });
  });

  it('stands over the guess where it says something', () => {
    expect(over({ columns: null, separator: ';' }, MAPPING)).toEqual({ ...MAPPING, separator: ';' });
  });
});

describe('places in the table', () => {
  it('finds the row that names the columns by its line, or the first that holds anything', () => {
    expect(headerIndex({ headerRow: 6 }, [1, 5, 6, 7], [[], [], [], []])).toBe(2);
    expect(headerIndex({}, [1, 2], [['', ' '], ['A']])).toBe(1);
  });

  it('finds the column of an issue by field, currency or number', () => {
    const header = ['SUPPLIER_NAME', 'IMPORTER_NAME', 'TOTAL'];
    expect(['buyer', 'value USD', 'column 1', ''].map((column) => columnOf(column, MAPPING, header))).toEqual(
      [1, 2, 0, -1],
    );
  });
});
