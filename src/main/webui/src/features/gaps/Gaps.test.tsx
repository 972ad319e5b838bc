import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { GapAnswer } from '../../api/gaps';
import { answerOf } from '../../test/fixtures';
import { problem, READY, renderPage, serve } from '../../test/render';

const FOUND: GapAnswer = {
  columns: [
    { key: 'EU/freeze', authority: 'EU', measure: 'freeze', lists: [] },
    { key: 'US-BIS/export', authority: 'US-BIS', measure: 'export', lists: [] },
  ],
  firms: [
    {
      id: 'c1',
      name: 'Maker',
      label: 'Company',
      country: 'CN',
      paths: 4,
      cells: [
        {
          state: 'listed',
          entries: [{ id: 'd1', programme: '269/2014', listed: '2024-12-16', sources: [] }],
        },
        { state: 'not-read', why: 'not-whole' },
      ],
    },
    {
      id: 'c2',
      name: 'Trader',
      label: 'Company',
      country: 'TR',
      paths: 2,
      cells: [
        { state: 'not-found' },
        {
          state: 'owned',
          by: { id: 'c9', name: 'Parent' },
          owned: {
            rule: 'uk',
            state: 'not-confirmed',
            verdict: 'possibly',
            by: { id: 'c9', name: 'Parent' },
          },
        },
      ],
    },
  ],
  asked: 3,
  sources: [],
  on: '2026-11-30',
  maxAgeDays: 30,
  complete: true,
};

function open(answer: unknown) {
  const asked = serve({
    'GET /api/status': READY,
    'POST /api/traces': answerOf('c1 > c2 > w1'),
    'POST /api/analyses/gaps': answer,
  });
  return { asked, ...renderPage('/?view=lists') };
}

describe('the lists', () => {
  it('say of each firm how it stands under each measure, and why nothing can be said', async () => {
    open(FOUND);
    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    expect(rows[0]?.textContent).toContain('EUasset freeze');
    expect(rows[1]?.textContent).toBe(
      'Maker CN4listed269/2014 · 16 Dec 2024not readthe list was not read whole',
    );
    expect(rows[2]?.textContent).toBe(
      'Trader TR2searched, not foundowned by a listed oneParent' +
        'possibly owned under the rule “UK, ownership” (not confirmed to be in force)',
    );
    expect(screen.getByText(/2 of 3 firms, as of 30 Nov 2026/)).toBeTruthy();
  });

  it('say how old a list is that is too old, and what the limit is', async () => {
    const old = { state: 'not-read', why: 'old' } as const;
    const [eu, us] = FOUND.columns;
    const [maker] = FOUND.firms;
    open({ ...FOUND, columns: [{ ...eu, oldDays: 45 }, us], firms: [{ ...maker, cells: [old, old] }] });
    const row = within(await screen.findByRole('table')).getAllByRole('row')[1];
    expect(row?.textContent).toBe(
      'Maker CN4not readthe list is too old: 45 days, and the limit is 30' +
        'not readthe list bears no date: it may be older than the limit of 30 days',
    );
  });

  it('are asked again of the firms that one lists and another was searched for', async () => {
    const { asked } = open(FOUND);
    await screen.findByRole('table');
    screen.getAllByRole('option', { name: 'US Commerce (BIS): export restriction' });
    await userEvent.selectOptions(screen.getByLabelText('Listed by'), 'US-BIS/export');
    await userEvent.selectOptions(screen.getByLabelText('Searched and not found by'), 'EU/freeze');
    await userEvent.selectOptions(screen.getByLabelText('Lists read within'), '365');
    await waitFor(() =>
      expect(asked.filter(({ key }) => key === 'POST /api/analyses/gaps').at(-1)?.body).toMatchObject({
        listedBy: 'US-BIS/export',
        notFoundBy: 'EU/freeze',
        maxAgeDays: 365,
      }),
    );
  });

  it('say so where nobody meets what was chosen, and what the server refuses', async () => {
    open({ ...FOUND, firms: [] });
    expect(await screen.findByText('None of the 3 firms on these paths meets this.')).toBeTruthy();
  });

  it('show the server’s sentence when it refuses', async () => {
    open(() => problem(400, 'maxHops must be from 1 to 12.'));
    expect(await screen.findByText('maxHops must be from 1 to 12.')).toBeTruthy();
  });
});
