import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { READY, renderPage, serve } from '../../test/render';

const CELL = {
  rows: 3,
  sellers: 2,
  buyers: 1,
  money: { RUB: { amount: '77.01', rows: 1 }, USD: { amount: '9007199254740993.25', rows: 2 } },
  netKg: '3.750',
  withoutValue: 0,
  withoutMass: 1,
};
const TOTAL = { ...CELL, values: [], rows: 4 };
const TABLE = {
  by: ['origin', 'seller'],
  cells: [
    {
      ...CELL,
      rows: 1,
      values: [
        { state: 'not-stated', code: '' },
        { state: 'stated', code: 'company/east', name: 'East Trading' },
      ],
    },
    {
      ...CELL,
      values: [
        { state: 'stated', code: 'MY' },
        { state: 'stated', code: 'company/east', name: 'East Trading' },
      ],
    },
  ],
  total: TOTAL,
  cellCount: 2,
  complete: true,
  declarations: 4,
  notes: [{ code: 'currencies', rows: 4, values: ['RUB', 'USD'] }],
};
const FILE = {
  dataset: 'east',
  rows: 4,
  first: '2021-01-01',
  last: '2021-03',
  undated: 1,
  yearOnly: 0,
  months: [
    { month: '2021-01', rows: 2 },
    { month: '2021-02', rows: 0 },
    { month: '2021-03', rows: 1 },
  ],
  gaps: ['2021-02'],
  sellerCountries: [{ value: 'CN', rows: 4 }],
  filled: [{ value: 'hs', rows: 2 }],
};
const ROUTES = {
  'GET /api/status': READY,
  'POST /api/declarations/table': TABLE,
  'POST /api/declarations/coverage': {
    rows: 4,
    files: [FILE],
    doubles: { rows: 1, pairs: [{ one: 'east', other: 'west', rows: 1 }], counted: true },
  },
  'POST /api/declarations/rows': {
    rows: [
      {
        id: 's/1',
        date: '2021-03',
        supplier: 'company/east',
        supplierName: 'East Trading',
        buyer: 'company/b',
        valueUSD: 0.1,
        description: 'Integrated circuits',
        row: 'east.csv:3',
      },
    ],
    total: 3,
    offset: 0,
    complete: false,
  },
};

describe('the page of declarations', () => {
  it('shows sums to the cent, never added across, and opens the declarations of a row', async () => {
    const asked = serve(ROUTES);
    renderPage('/declarations?by=origin,seller&hs=8542');
    expect((await screen.findAllByText('9,007,199,254,740,993.25 USD')).length).toBe(3);
    expect(screen.getByText('not stated', { selector: 'td bdi' })).toBeTruthy();
    expect(
      screen.getByText('Values are in several currencies (RUB and USD) and are never added across.'),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '3' }));
    const rows = await screen.findByRole('region', { name: 'Single declarations' });
    expect(await within(rows).findByText('3 declarations')).toBeTruthy();
    expect(within(rows).getByText('Integrated circuits')).toBeTruthy();
    const question = asked.find(({ key }) => key === 'POST /api/declarations/rows')?.body;
    expect(question).toEqual({
      selection: { hs: ['8542'] },
      cell: { origin: 'MY', seller: 'company/east' },
      offset: 0,
      limit: 50,
    });
  });

  it('goes on choosing by a press on a seller, and keeps that in the address', async () => {
    serve(ROUTES);
    const { router } = renderPage('/declarations?by=origin,seller');
    const [seller] = await screen.findAllByRole('button', { name: 'East Trading' });
    await userEvent.click(seller as HTMLElement);
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ by: 'origin,seller', seller: 'company/east' }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Seller: company/east ✕' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ by: 'origin,seller' }));
  });

  it('asks what was published in one press, of the same dataset and of nothing else that was chosen', async () => {
    const asked = serve(ROUTES);
    renderPage('/declarations?dataset=east&hs=99');
    await userEvent.click(await screen.findByRole('button', { name: 'Nikkei, April 2023' }));
    await waitFor(() =>
      expect(asked.findLast(({ key }) => key === 'POST /api/declarations/table')?.body).toEqual({
        selection: {
          datasets: ['east'],
          brandCountries: ['US'],
          minValue: '100000',
          currency: 'USD',
          from: '2022-02-24',
        },
        by: ['sellerCountry'],
        limit: 100,
      }),
    );
  });

  it('says what there is where nothing was found', async () => {
    serve({
      ...ROUTES,
      'POST /api/declarations/table': {
        ...TABLE,
        cells: [],
        there: {
          without: { hs: 4 },
          datasets: [{ dataset: 'east', rows: 4, first: '2021-01-01', last: '2021-03' }],
          hs: ['85', 'not-stated'],
          sellerCountries: ['CN'],
        },
      },
    });
    renderPage('/declarations?hs=99');
    expect(await screen.findByText('Without “HS codes” there are 4 declarations.')).toBeTruthy();
    expect(screen.getByText('HS chapters with most declarations: 85 and not stated')).toBeTruthy();
  });

  it('tells what files have and lack', async () => {
    serve(ROUTES);
    renderPage('/declarations?view=coverage');
    expect(await screen.findByText('Months without a declaration: Feb 2021')).toBeTruthy();
    expect(screen.getByText(/^That the data end says nothing of the trade/)).toBeTruthy();
    expect(screen.getByText('1 declaration has no date.')).toBeTruthy();
    expect(screen.getByText(/east and west share 1 declaration/)).toBeTruthy();
    expect(screen.getByText('50%')).toBeTruthy();
  });

  it('tells what came at least after a listing, and opens that', async () => {
    const asked = serve({
      ...ROUTES,
      'POST /api/declarations/after-listing': {
        rows: 4,
        after: 2,
        undated: 1,
        parties: [
          {
            role: 'seller',
            party: { state: 'stated', code: 'company/east', name: 'East Trading' },
            rows: 3,
            after: { ...TOTAL, rows: 2 },
            listings: [
              {
                listing: {
                  id: 'designation/1',
                  authority: 'EU',
                  measure: '',
                  programme: '833/2014',
                  listed: '2022-12-16',
                  until: '',
                },
                dated: true,
                ended: false,
                rows: 2,
              },
            ],
            lag: { firstRow: '2021-01-01', listed: '2022-12-16', days: 714, atLeast: true },
          },
        ],
        partyCount: 1,
        complete: true,
      },
    });
    renderPage('/declarations?view=after');
    expect(
      await screen.findByText('In at least 2 of 4 declarations somebody was on a list on that day.'),
    ).toBeTruthy();
    expect(screen.getByText(/^At least 714 days from the first declaration/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'at least 2 declarations' }));
    await waitFor(() =>
      expect(asked.find(({ key }) => key === 'POST /api/declarations/rows')?.body).toEqual({
        selection: {},
        after: { role: 'seller', party: 'company/east', listing: 'designation/1' },
        offset: 0,
        limit: 50,
      }),
    );
  });
});
