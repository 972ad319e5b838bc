import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TraceBody } from '../../core/model';
import { answerOf } from '../../test/fixtures';
import { problem, READY, renderPage, serve } from '../../test/render';

const ANSWER = answerOf('c1 > w1', 'c1 > c2ru ? w1', 'c3 > c2ru ? w2');

describe('the trace page', () => {
  it('asks the question in the address and shows the answer', async () => {
    const asked = serve({ 'GET /api/status': READY, 'POST /api/traces': ANSWER });
    renderPage('/?minConfidence=probable&maxHops=3');
    expect(await screen.findByText(/join 2 suppliers to 2 weapons, in 2 pairs/)).toBeTruthy();
    const body = asked.find((each) => each.key === 'POST /api/traces')?.body as TraceBody;
    expect(body).toMatchObject({ minConfidence: 'probable', maxHops: 3, from: { countries: ['CN', 'HK'] } });
    const list = screen.getByRole('region', { name: 'Paths' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  });

  it('asks once more, quietly, when the database has confirmed the graph of the last run', async () => {
    const snapshotOf = (confirmed: boolean) => ({ ...READY.snapshot, confirmed });
    let confirmed = false;
    const asked = serve({
      'GET /api/status': () => ({
        ...READY,
        state: confirmed ? 'ready' : 'starting',
        snapshot: snapshotOf(confirmed),
      }),
      'POST /api/traces': () => ({ ...ANSWER, snapshot: snapshotOf(confirmed) }),
    });
    renderPage('/');
    expect(await screen.findByText(/not yet confirmed by the database/)).toBeTruthy();
    const row = screen.getByRole('button', { name: /^3.*Name of c3/ });
    confirmed = true;
    await waitFor(() => expect(screen.queryByText(/not yet confirmed by the database/)).toBeNull(), {
      timeout: 5000,
    });
    // The rows are the ones that were there: nothing was taken away meanwhile, where the reader stands in the list.
    expect(screen.getByRole('button', { name: /^3.*Name of c3/ })).toBe(row);
    const traces = () => asked.filter(({ key }) => key === 'POST /api/traces');
    expect(traces().map(({ body }) => body)).toEqual([traces()[0]?.body, traces()[0]?.body]);
  });

  it('lights the paths of the node that is pointed at', async () => {
    serve({ 'GET /api/status': READY, 'POST /api/traces': ANSWER });
    renderPage('/');
    await userEvent.hover(
      await screen.findByRole('button', { name: /^Name of c2ru, Company, Russia, in 2 paths/ }),
    );
    expect(await screen.findByText('2 of 3 paths pass through Name of c2ru')).toBeTruthy();
  });

  it('opens a path with its hops, and puts it into the address', async () => {
    serve({ 'GET /api/status': READY, 'POST /api/traces': ANSWER });
    const { router } = renderPage('/');
    await userEvent.click(await screen.findByRole('button', { name: /^3.*Name of c3/ }));
    const panel = await screen.findByRole('complementary', { name: 'Evidence' });
    expect(await within(panel).findByText('Weakest hop: check this first')).toBeTruthy();
    // Nothing of the default question: the address can be read and quoted.
    expect(router.state.location.searchStr).toBe('?path=c3&path=c2ru&path=w2');
  });

  it('keeps what is pressed above the list of a phone in two rows, each sign with its word', async () => {
    serve({ 'GET /api/status': READY, 'POST /api/traces': ANSWER });
    renderPage('/');
    const paths = await screen.findByRole('region', { name: 'Paths' });
    const row = screen.getByRole('radiogroup', { name: 'Show' }).parentElement as HTMLElement;
    expect(within(row).getByRole('button', { name: 'Tools and filters' })).toBeTruthy();
    const tools = within(paths).getByRole('button', { name: 'Table' }).parentElement as HTMLElement;
    expect(within(tools).getAllByRole('combobox')).toHaveLength(2);
  });

  it('shows the server’s sentence when the question is refused, and asks again when told to', async () => {
    let refused = true;
    serve({
      'GET /api/status': READY,
      'POST /api/traces': () => (refused ? problem(400, 'maxHops must be from 1 to 12.') : ANSWER),
    });
    renderPage('/');
    expect(await screen.findByText('maxHops must be from 1 to 12.')).toBeTruthy();
    refused = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/join 2 suppliers/)).toBeTruthy();
  });

  it('offers near misses where there is no path', async () => {
    const none = answerOf();
    none.summary.nearMisses = [
      { change: 'maxHops', value: 8, paths: 3, exact: true, text: '3 paths with up to 8 hops' },
      { change: 'moonPhase', value: null, paths: 5, exact: true, text: '5 paths at new moon' },
    ];
    serve({ 'GET /api/status': READY, 'POST /api/traces': none });
    const { router } = renderPage('/');
    await userEvent.click(await screen.findByRole('button', { name: '3 paths with up to 8 hops' }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('maxHops=8'));
    expect(screen.queryByRole('button', { name: '5 paths at new moon' })).toBeNull();
  });

  it('says what the ends are, each kind by its count', async () => {
    const mixed = answerOf('c1 > w1', 'c1 > c2ru', 'c3 > c4ru');
    serve({ 'GET /api/status': READY, 'POST /api/traces': mixed });
    renderPage('/');
    expect(await screen.findByText(/join 2 suppliers to 2 companies and 1 weapon, in 3 pairs/)).toBeTruthy();
  });

  it('teaches where there is no path', async () => {
    const none = answerOf();
    none.summary = {
      ...none.summary,
      chosen: { from: 12, to: 1 },
      nearMisses: [
        {
          change: 'all',
          value: { maxHops: 8, minSources: 1 },
          paths: 3,
          exact: true,
          text: '3 paths with up to 8 hops and with one source a hop',
        },
      ],
      noPath: {
        from: { nodes: 30, byHop: [12, 20, 10] },
        to: { nodes: 4, byHop: [1, 4] },
        nearest: {
          before: [
            { id: 'company/a', label: 'Company', name: 'Firm A', country: 'CN' },
            { id: 'company/b', label: 'Company', name: 'Firm B', country: 'RU' },
          ],
          between: [
            { id: 'company/b', label: 'Company', name: 'Firm B', country: 'RU' },
            { id: 'company/p', label: 'Company', name: 'Plant', country: 'RU' },
          ],
          after: [
            { id: 'company/p', label: 'Company', name: 'Plant', country: 'RU' },
            { id: 'weapon/w', label: 'WeaponSystem', name: 'Rocket' },
          ],
          ties: [
            {
              id: 'r1',
              type: 'OWNS',
              from: 'company/p',
              to: 'company/b',
              properties: { confidence: 'probable', sources: ['s'] },
            },
          ],
          missing: ['SUPPLIES'],
        },
        countries: [{ country: 'TW', paths: 2, starts: 1 }],
        countriesComplete: true,
      },
    };
    serve({ 'GET /api/status': READY, 'POST /api/traces': none });
    const { router } = renderPage('/?minSources=2');
    expect(await screen.findByRole('heading', { name: 'Where the two sides come nearest' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Plant owns Firm B/ })).toBeTruthy();
    expect(screen.getByText(/leads on from Firm B to Plant \(Supplies\)/)).toBeTruthy();
    expect(screen.getByText('No single change helps; these do together')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^3 paths with up to 8 hops and/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '2 paths from Taiwan' }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('from.countries=TW'));
  });

  it('says of goods that are not in the data yet that they can be watched', async () => {
    const none = answerOf();
    none.summary.absentGoods = [{ field: 'hs', value: '999999' }];
    serve({ 'GET /api/status': READY, 'POST /api/traces': none });
    renderPage('/?goods.hs=999999');
    expect(
      await screen.findByText(/^There is nothing of these goods in the data yet: HS 999999\./),
    ).toBeTruthy();
  });

  it('never shows a number as surer than it is', async () => {
    const cut = answerOf('c1 > w1');
    cut.summary = {
      ...cut.summary,
      complete: false,
      cut: [{ limit: 'deadline', text: 'The search stopped after 10 seconds.' }],
      counts: {
        paths: { value: 1, kind: 'estimate' },
        pairs: { value: 1, kind: 'at_least' },
        starts: { value: 1, kind: 'exact' },
        ends: { value: 1, kind: 'exact' },
      },
    };
    serve({ 'GET /api/status': READY, 'POST /api/traces': cut });
    renderPage('/');
    expect(await screen.findByText('about 1 path')).toBeTruthy();
    expect(screen.getByText(/joins 1 supplier to 1 weapon, in at least 1 pair/)).toBeTruthy();
    expect(screen.getByText(/Not complete\. The search stopped after 10 seconds\./)).toBeTruthy();
  });

  it('says that an empty database is empty', async () => {
    serve({ 'GET /api/status': { ...READY, snapshot: { version: 'v', nodes: 0, relations: 0 } } });
    renderPage('/');
    expect(await screen.findByRole('heading', { name: 'The database is empty' })).toBeTruthy();
  });
});
