import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { READY, renderPage, serve } from '../../test/render';
import { CELL, EAST, PLANT, party } from './test-cells';

const PAGE = { complete: true, version: 'v', elapsedMs: 1 };
const ROUTES = {
  'GET /api/status': READY,
  'POST /api/declarations/coverage': { rows: 4, files: [], doubles: { rows: 0, pairs: [], counted: true } },
  'POST /api/declarations/rows': { rows: [], total: 3, offset: 0, complete: true },
  'POST /api/declarations/flags/rows': { rows: [], total: 2, offset: 0, complete: true },
  'POST /api/declarations/flags': {
    rows: 4,
    sellers: 2,
    goods: 1,
    allRows: 9,
    allSellers: 8,
    flags: [
      {
        code: 'F9',
        rule: 'Made here, sent from there.',
        definedBy: 'FinCEN and BIS, Joint Alert',
        rows: 2,
        sellers: 1,
        unknown: 1,
        allRows: 3,
        allSellers: 2,
        counts: {},
        firms: [{ seller: EAST, rows: 2 }],
      },
      {
        code: 'F3',
        rule: 'Opaque.',
        definedBy: 'BIS',
        rows: 0,
        sellers: 0,
        unknown: 4,
        allRows: 0,
        allSellers: 0,
        counts: {},
        firms: [],
      },
      {
        code: 'F7',
        rule: 'No industry.',
        definedBy: 'BIS',
        whyNot: 'No figures.',
        rows: 0,
        sellers: 0,
        unknown: 0,
        allRows: 0,
        allSellers: 0,
        counts: {},
        firms: [],
      },
    ],
  },
  'POST /api/declarations/seller-changes': {
    ...PAGE,
    since: '2022-02-24',
    rows: 4,
    untold: 1,
    buyerCount: 1,
    buyers: [
      {
        buyer: PLANT,
        rowsBefore: 1,
        rowsSince: 3,
        before: 1,
        stayed: 0,
        fresh: 1,
        foundedAfter: 0,
        foundedUnknown: 1,
        sellers: [{ seller: EAST, rowsBefore: 0, rowsSince: 3, first: '2023-04-17', last: '2023-05-02' }],
      },
    ],
  },
  'POST /api/declarations/new-routes': {
    ...PAGE,
    since: '2022-02-24',
    rows: 4,
    left: 0,
    routeCount: 1,
    routes: [
      {
        hs6: '854231',
        brand: 'Alpha',
        departure: { state: 'stated', code: 'TR' },
        verdict: 'new',
        first: '2023-04-17',
        before: ['DE'],
        cell: CELL,
      },
    ],
  },
  'POST /api/declarations/prices': {
    ...PAGE,
    rows: 4,
    unpriced: 1,
    few: 0,
    units: ['pcs'],
    priceCount: 1,
    prices: [
      {
        hs6: party('854231', 'HS 2022'),
        unit: 'pcs',
        currency: 'USD',
        year: '2023',
        seller: EAST,
        rows: 2,
        median: '4.0000',
        others: 8,
        lower: '0.9000',
        middle: '1.0000',
        upper: '1.1000',
        ratio: '4.00',
        lookAtUnit: true,
      },
    ],
  },
  'POST /api/declarations/takeovers': {
    ...PAGE,
    rows: 4,
    listed: 1,
    takeoverCount: 1,
    takeovers: [
      {
        listed: PLANT,
        authority: 'EU',
        listedOn: '2023-06-01',
        buyer: party('company/works', 'Works'),
        hs6: '854231',
        brand: 'Alpha',
        first: '2023-08-30',
        cell: CELL,
      },
    ],
  },
  'POST /api/declarations/clusters': {
    ...PAGE,
    rows: 4,
    firms: 3,
    addressed: 2,
    clusterCount: 1,
    clusters: [
      {
        address: '135 Harbour Strand',
        firmsAtAddress: 194,
        shared: ['phone:228110001', 'number:hk 2897516'],
        members: [
          { firm: EAST, sold: 3, bought: 0 },
          { firm: party('company/west', 'West Trading'), sold: 1, bought: 0 },
        ],
        sold: CELL,
      },
    ],
  },
};

async function opened(asked: ReturnType<typeof serve>, path = 'rows') {
  await waitFor(() => expect(asked.some(({ key }) => key === `POST /api/declarations/${path}`)).toBe(true));
  return asked.find(({ key }) => key === `POST /api/declarations/${path}`)?.body as Record<string, unknown>;
}

describe('the lists of the page of declarations', () => {
  it('shows flags beside their base rate, why one cannot be told, and opens the rows of a seller', async () => {
    const asked = serve(ROUTES);
    renderPage('/declarations?view=flags&hs=8542');
    expect(await screen.findByText(/^Hints that ask for a look: no score, no verdict/)).toBeTruthy();
    expect(screen.getByText(/here 1 of 2 sellers \(50%\)/)).toBeTruthy();
    expect(screen.getByText(/of all sellers of these goods 2 of 8 \(25%\)/)).toBeTruthy();
    expect(screen.getByText(/^Cannot be told. The data hold no figures/)).toBeTruthy();
    expect(screen.getByText('This cannot be told of any of these rows.')).toBeTruthy();
    expect(screen.queryByText(/here 0 of 2 sellers/)).toBeNull();
    expect(screen.getByText('FinCEN and BIS, Joint Alert')).toBeTruthy();
    const [, ofSeller] = screen.getAllByRole('button', { name: '2', hidden: true });
    await userEvent.click(ofSeller as HTMLElement);
    expect(await opened(asked, 'flags/rows')).toEqual({
      selection: { hs: ['8542'] },
      flag: 'F9',
      seller: 'company/east',
      offset: 0,
      limit: 50,
    });
  });

  it('lets a person state what a declaration says as a claim, without the part that it may be about', async () => {
    const row = {
      id: 'd1',
      supplier: 'company/east',
      buyer: 'company/west',
      date: '2023-05-17',
      hs: '8542399010',
    };
    serve({
      ...ROUTES,
      'POST /api/declarations/flags/rows': { rows: [row], total: 1, offset: 0, complete: true },
    });
    renderPage('/declarations?view=flags&component=component/x');
    const [first] = await screen.findAllByRole('button', { name: '2' });
    await userEvent.click(first as HTMLElement);
    const claim = await screen.findByRole('link', { name: 'State this hop as a claim' });
    expect(claim.getAttribute('href')).not.toContain('component=');
    expect(claim.getAttribute('href')).toContain('hs=854239');
  });

  it('shows who stays when sellers change since a day that is chosen', async () => {
    const asked = serve(ROUTES);
    renderPage('/declarations?view=changes&since=2022-03-01');
    expect(await screen.findByText('1 new')).toBeTruthy();
    expect(screen.getByText('0; of 1 not known')).toBeTruthy();
    expect(screen.getByText(/1 declaration does not say enough/)).toBeTruthy();
    expect((await opened(asked, 'seller-changes')).since).toBe('2022-03-01');
  });

  it('shows new routes, and opens the rows since the day', async () => {
    const asked = serve(ROUTES);
    renderPage('/declarations?view=routes');
    expect(await screen.findByText('new route')).toBeTruthy();
    expect(screen.getByText('Germany', { selector: 'td' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '3' }));
    expect((await opened(asked)).selection).toEqual({
      hs: ['854231'],
      brands: ['Alpha'],
      departures: ['TR'],
      from: '2022-02-24',
    });
  });

  it('shows a price beside those of others and asks to look at the unit', async () => {
    serve(ROUTES);
    renderPage('/declarations?view=prices');
    expect(await screen.findByText('4 USD / pcs')).toBeTruthy();
    expect(screen.getByText('1 (0.9 to 1.1; 8 rows)')).toBeTruthy();
    expect(screen.getByText('look at the unit first')).toBeTruthy();
  });

  it('shows who buys after a listed buyer', async () => {
    const asked = serve(ROUTES);
    renderPage('/declarations?view=takeovers');
    expect(await screen.findByText('Works')).toBeTruthy();
    expect(screen.getByText(/^EU, listed/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '3' }));
    expect((await opened(asked)).selection).toEqual({
      buyers: ['company/works'],
      hs: ['854231'],
      brands: ['Alpha'],
    });
  });

  it('shows sister firms with how many share the address at all', async () => {
    const asked = serve(ROUTES);
    renderPage('/declarations?view=clusters');
    expect(await screen.findByText('2 of 194 firms at this address')).toBeTruthy();
    expect(screen.getByText('telephone …228110001 · register numbers from hk 2897516 on')).toBeTruthy();
    expect(screen.getByText(/An address alone is no sign/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '3' }));
    expect((await opened(asked)).selection).toEqual({ sellers: ['company/east', 'company/west'] });
  });

  it('offers every view, and least value, product code and founding as what to choose by', async () => {
    const asked = serve(ROUTES);
    renderPage('/declarations?view=clusters&least=100000%20USD&founded=2022-02-24&component=any');
    expect((await screen.findAllByRole('radio')).length).toBe(10);
    expect((await opened(asked, 'clusters')).selection).toEqual({
      minValue: '100000',
      currency: 'USD',
      foundedSince: '2022-02-24',
      components: ['any'],
    });
  });
});
