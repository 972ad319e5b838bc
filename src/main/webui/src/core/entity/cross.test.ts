import { expect, it } from 'vitest';
import { crossOf } from './cross';
import { declarationsBehind, declarationsOfPart } from './profile';

const row = (count: number, ...values: string[]) => ({ values, counts: [count] });

it('rows become a cross table: what is not known first, then the country of most parts', () => {
  const rows = [
    row(1, 'US', '', '1'),
    row(4, 'CN', 'HK', 'none'),
    row(2, 'CN', 'HK', '1'),
    row(1, '', 'CN', ''),
  ];
  const { makers, senders, cells } = crossOf(rows);
  expect(makers).toEqual(['', 'CN', 'US']);
  expect(senders).toEqual(['', 'HK', 'CN']);
  expect(cells('CN', 'HK').map(({ values }) => values[2])).toEqual(['none', '1']);
  expect(cells('US', 'CN')).toEqual([]);
});

it('a month of declarations leads to the declarations of that month, where one choice says which', () => {
  const firm = { id: 'company/a', label: 'Company' } as const;
  expect(declarationsBehind('declarations', firm, { as: 'seller', month: '2023-05' })).toEqual({
    seller: 'company/a',
    from: '2023-05',
    to: '2023-05',
  });
  expect(declarationsBehind('declarations', firm, { as: 'buyer', month: '' })).toBeNull();
  expect(declarationsBehind('suppliers', firm, { as: 'buyer', month: '2023-05' })).toBeNull();
  const part = { id: 'component/p', label: 'Component' } as const;
  expect(declarationsBehind('declarations', part, { as: 'named', month: '2023-05' })?.component).toBe(
    'component/p',
  );
  const weapon = { id: 'weapon/w', label: 'WeaponSystem' } as const;
  expect(declarationsBehind('declarations', weapon, { as: 'named', month: '2023-05' })).toBeNull();
  const month = { as: 'named', month: '2023-05' };
  expect(declarationsOfPart('declarations', weapon, month, 'component/x')).toEqual({
    component: 'component/x',
    from: '2023-05',
    to: '2023-05',
  });
  expect(declarationsOfPart('declarations', weapon, { ...month, as: 'between' }, 'component/x')).toBeNull();
  expect(declarationsOfPart('declarations', part, month, 'component/x')).toBeNull();
});
