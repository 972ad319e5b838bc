import { expect, test } from 'vitest';
import { readClaimHash } from './address';
import { claimHashOfRow, formOfRow } from './row';

const ROW = {
  supplier: 'company/a&b',
  buyer: 'company/c',
  hs: '8542399010',
  date: '2023-05-17',
  quantity: '1000',
  unit: 'PCS',
  description: 'Chip XC7A35T-1FTG256C, 50% tested',
  dataset: 'customs-2023',
  declaration: '10005030/170523/1',
  row: 'rows.csv:12',
};

test('a declaration becomes the form of a claim, by way of the address', () => {
  const asked = readClaimHash(claimHashOfRow(ROW));
  expect(asked).toMatchObject({ from: 'company/a&b', edit: null });
  expect(asked?.row?.to).toBe('company/c');
  expect(formOfRow(asked?.row ?? {})).toMatchObject({
    relation: 'SUPPLIES',
    components: [],
    hs: '854239',
    validFrom: '2023-05-17',
    validTo: '2023-05-17',
    quantity: '1000',
    unit: 'PCS',
    quote: 'Chip XC7A35T-1FTG256C, 50% tested',
    source: { title: 'customs-2023', locator: '10005030/170523/1, rows.csv:12' },
  });
});

test('what the declaration does not say stays open', () => {
  const asked = readClaimHash(claimHashOfRow({ supplier: 'company/a', hs: '85' }));
  const form = formOfRow(asked?.row ?? {});
  expect(form).toMatchObject({ components: [], hs: '', validFrom: '', quantity: '' });
});

test('another claim is about no declaration', () => {
  expect(readClaimHash('claim=enter&from=company/a')?.row).toBeNull();
});
