import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ChokepointAnswer } from '../../api/chokepoints';
import { answerOf } from '../../test/fixtures';
import { problem, READY, renderPage, serve } from '../../test/render';

const FOUND: ChokepointAnswer = {
  points: [{ id: 'c2', walks: 3, share: 0.75, starts: 2, ends: 1 }],
  walks: 4,
  smallestCut: { nodes: ['c2'], atLeast: 1, exact: true },
  directHops: 1,
  nodes: [{ id: 'c2', labels: ['Company'], properties: { name: 'Trader', country: 'TR' } }],
  complete: true,
};

function open(answer: unknown, address = '/?view=chokepoints') {
  const asked = serve({
    'GET /api/status': READY,
    'POST /api/traces': answerOf('c1 > c2 > w1'),
    'POST /api/analyses/chokepoints': answer,
  });
  return { asked, ...renderPage(address) };
}

describe('the choke points', () => {
  it('say what would be gone without each, and ask without one', async () => {
    const { router } = open(FOUND);
    const row = within(await screen.findByRole('table')).getAllByRole('row')[1];
    expect(row?.textContent).toContain('Trader');
    expect(row?.textContent).toContain('75%21');
    await userEvent.click(screen.getByRole('button', { name: 'Ask without Trader' }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('avoid'));
  });

  it('say how sure it is that a cut is the smallest', async () => {
    open({ ...FOUND, smallestCut: { nodes: ['c2', 'c3'], atLeast: 1, exact: false } });
    expect(await screen.findByText('2 entities break all paths; no fewer than 1 can')).toBeTruthy();
    expect(screen.getByText(/1 hop leads straight from a start to an end/)).toBeTruthy();
  });

  it('are of the question with all that it demands on the way', async () => {
    const { asked } = open(FOUND, '/?view=chokepoints&countriesVia=HK&goods.consistent=true');
    expect(await screen.findByRole('table')).toBeTruthy();
    const body = asked.find(({ key }) => key === 'POST /api/analyses/chokepoints')?.body;
    expect(body).toMatchObject({ countriesVia: ['HK'], goods: { consistent: true } });
  });

  it('are the same for every page, order and cap of the list', async () => {
    const { asked } = open(FOUND, '/?view=chokepoints&offset=100&rank=strongest&maxPerPair=1');
    await screen.findByRole('table');
    const body = asked.find(({ key }) => key === 'POST /api/analyses/chokepoints')?.body;
    expect(body).toMatchObject({ offset: 0, rank: 'strongest' });
    expect(body).not.toHaveProperty('maxPerPair');
  });

  it('say so where there is none, or not all was looked at, or it failed', async () => {
    open({ ...FOUND, points: [], smallestCut: null, complete: false });
    expect(await screen.findByText('Nothing stands between the starts and the ends.')).toBeTruthy();
    expect(screen.getByText(/Time ran out/)).toBeTruthy();
  });

  it('show the server’s sentence when it refuses', async () => {
    open(() => problem(400, 'maxHops must be from 1 to 12.'));
    expect(await screen.findByText('maxHops must be from 1 to 12.')).toBeTruthy();
  });

  it('give the statements that find them, and say what these cannot', async () => {
    const asked = serve({
      'GET /api/status': READY,
      'POST /api/traces': answerOf('c1 > c2 > w1'),
      'POST /api/analyses/chokepoints': FOUND,
      'POST /api/analyses/chokepoints/cypher': {
        statements: [
          { cypher: 'MATCH (n) RETURN n', parameters: { k: 10000 }, notes: [{ code: 'console', text: '' }] },
          {
            cypher: 'UNWIND $paths AS path RETURN path',
            parameters: {},
            notes: [{ code: 'new', text: 'As told.' }],
          },
        ],
      },
    });
    renderPage('/?view=chokepoints&goods.consistent=true');
    await userEvent.click(await screen.findByRole('button', { name: 'Cypher behind the choke points' }));
    expect(await screen.findByText('UNWIND $paths AS path RETURN path')).toBeTruthy();
    expect(screen.getByText(/The console takes no statement that long/)).toBeTruthy();
    expect(screen.getByText('As told.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Statement 2' })).toBeTruthy();
    const body = asked.find(({ key }) => key === 'POST /api/analyses/chokepoints/cypher')?.body;
    expect(body).toMatchObject({ goods: { consistent: true } });
  });
});
