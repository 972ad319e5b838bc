import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { READY, renderPage, serve } from '../../test/render';

const ENTRY = {
  number: 7,
  time: '2026-11-27T12:00:00.000Z',
  actor: 'p1',
  name: 'Anna',
  act: 'export',
  outcome: 'refused',
  subject: 'case-1',
  details: { format: 'csv', status: 403 },
  previous: 'a',
  hash: 'b',
};
const NEWER = { ...ENTRY, number: 8, act: 'something.new', outcome: 'done', details: {} };

function servePages() {
  return serve({
    'GET /api/status': READY,
    'GET /api/audit/check': {
      whole: false,
      entries: 3,
      from: 0,
      head: null,
      fault: 'Line 3: entry 3 is gone.',
    },
    'GET /api/audit?actor=Anna&outcome=refused&before=7': {
      entries: [],
      head: { number: 8, hash: 'f00' },
      next: null,
    },
    'GET /api/audit': { entries: [NEWER, ENTRY], head: { number: 8, hash: 'f00' }, next: 7 },
  });
}

describe('the page of the audit', () => {
  it('lists who did what, and says what a check finds', async () => {
    servePages();
    renderPage('/audit');
    expect(await screen.findByText('Subgraph exported', { selector: 'td' })).toBeTruthy();
    expect(screen.getByText('something.new')).toBeTruthy();
    expect(screen.getByText('format: csv')).toBeTruthy();
    expect(screen.getByText('Last entry and its hash: 8:f00')).toBeTruthy();
    // In a narrow window the table is wider than it and is scrolled by key.
    expect(screen.getByRole('region', { name: 'Audit' }).tabIndex).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Check all entries' }));
    expect(await screen.findByText('Line 3: entry 3 is gone.')).toBeTruthy();
  });

  it('keeps what is chosen in the address, and goes on with older entries', async () => {
    const asked = servePages();
    const { router } = renderPage('/audit?actor=Anna');
    await userEvent.selectOptions(await screen.findByLabelText('Outcome'), 'refused');
    await waitFor(() => expect(router.state.location.search).toEqual({ actor: 'Anna', outcome: 'refused' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Older entries' }));
    await waitFor(() =>
      expect(asked.map(({ key }) => key)).toContain('GET /api/audit?actor=Anna&outcome=refused&before=7'),
    );
  });
});
