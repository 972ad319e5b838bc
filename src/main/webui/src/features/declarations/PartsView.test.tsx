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
  'POST /api/declarations/parts': {
    ...PAGE,
    rows: 3,
    counts: { open: 1, rejected: 1 },
    proposalCount: 1,
    proposals: [
      {
        component: party('component/regulator', 'Pressure regulator'),
        code: 'QBE2003P10',
        saidBy: 'r/77',
        seller: EAST,
        buyer: PLANT,
        cell: CELL,
        allRows: 3,
        state: 'open',
        decision: {
          component: 'component/regulator',
          code: 'QBE2003P10',
          seller: 'company/east-old',
          buyer: 'company/plant',
          verdict: 'rejected',
          version: 2,
          rows: 1,
          why: 'another series',
          by: 'Ann',
          at: '2026-11-30T10:00:00Z',
        },
        more: 2,
      },
    ],
  },
  'POST /api/declarations/parts/decisions': {},
};

async function opened(asked: ReturnType<typeof serve>, path = 'rows') {
  await waitFor(() => expect(asked.some(({ key }) => key === `POST /api/declarations/${path}`)).toBe(true));
  return asked.find(({ key }) => key === `POST /api/declarations/${path}`)?.body as Record<string, unknown>;
}

describe('declarations that may be about a part', () => {
  it('proposes declarations that hold a code of a part, with what was decided before, and keeps what a person decides', async () => {
    const asked = serve(ROUTES);
    renderPage('/declarations?view=parts&dataset=east');
    expect(await screen.findByText('QBE2003P10')).toBeTruthy();
    expect(screen.getByText('said by a row on the part')).toBeTruthy();
    expect(screen.getByText(/rejected by Ann, .*: another series|rejected by Ann/)).toBeTruthy();
    expect(screen.getByText(/2 declarations since/)).toBeTruthy();
    expect(await opened(asked, 'parts')).toEqual({
      selection: { datasets: ['east'] },
      state: 'open',
      limit: 50,
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'Why (if you like)' }), 'the same series');
    await userEvent.click(screen.getByRole('button', { name: 'It may be this part' }));
    expect(await opened(asked, 'parts/decisions')).toEqual({
      component: 'component/regulator',
      code: 'QBE2003P10',
      seller: 'company/east-old',
      buyer: 'company/plant',
      verdict: 'accepted',
      version: 2,
      why: 'the same series',
    });
  });

  it('leads from what was accepted to its hop, and makes the hop again where it is gone', async () => {
    const { proposals, ...answer } = ROUTES['POST /api/declarations/parts'];
    const accepted = proposals.map((each) => ({ ...each, state: 'accepted', more: 0 }));
    const asked = serve({
      ...ROUTES,
      'POST /api/declarations/parts': {
        ...answer,
        proposals: [
          ...accepted.map((each) => ({ ...each, hop: 'by-hand-decided/1' })),
          ...accepted.map((each) => ({ ...each, code: 'QBE2003P20' })),
        ],
      },
    });
    renderPage('/declarations?view=parts&state=accepted');
    const hop = await screen.findByRole('link', { name: 'a hop now, marked as inferred' });
    expect(hop.getAttribute('href')).toBe('/entity/company/east');
    await userEvent.click(screen.getByRole('button', { name: 'Make the hop again' }));
    expect(await opened(asked, 'parts/decisions')).toMatchObject({ code: 'QBE2003P20', verdict: 'accepted' });
  });
});
