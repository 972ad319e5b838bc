import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../test/fixtures';
import { READY, renderPage, serve } from '../../test/render';

const HOSTILE = '<img src=x onerror=alert(1)> Limbach sold engines.';

const RELATION = {
  id: 'c1-w1',
  type: 'MANUFACTURES',
  from: 'c1',
  to: 'w1',
  properties: { confidence: 'probable' },
  fromNode: { id: 'c1', labels: ['Company'], properties: { name: 'Limbach', aliases: ['Линбах'] } },
  toNode: { id: 'w1', labels: ['WeaponSystem'], properties: { name: 'Drone' } },
  components: [],
  sources: [
    { id: 's1', title: 'A report' },
    { id: 's2', title: 'Another' },
  ],
  supports: [{ source: 's1', locator: 'p. 2', says: 'Sells engines.', states: ['from'], read: '' }],
  captures: [{ source: 's1', id: 'k1', name: 'report.pdf', kind: 'pdf' }],
};

const text = (state: string) => ({
  capture: { id: 'k1', name: 'report.pdf' },
  text: {
    state,
    encoding: '',
    complete: true,
    parts: [{ address: '', title: '', pages: ['i', '1'] }],
    blocks: [
      { part: 0, page: 1, kind: 'heading', number: 0, table: 0, text: 'Cover' },
      { part: 0, page: 2, kind: 'paragraph', number: 1, table: 0, text: HOSTILE },
    ],
  },
  passage: {
    how: 'guess',
    place: { first: 1, last: 1 },
    mark: { block: 1, start: 29, lastBlock: 1, end: HOSTILE.length },
    times: 0,
  },
});

function open(state = 'text') {
  const asked: unknown[] = [];
  serve({
    'GET /api/status': READY,
    'POST /api/traces': answerOf('c1 ? w1'),
    'GET /api/relations/c1-w1': RELATION,
    'POST /api/captures/k1/text': (body: unknown) => {
      asked.push(body);
      return text(state);
    },
  });
  renderPage('/?claim=c1-w1');
  return asked;
}

describe('a captured file beside a claim', () => {
  it('opens with the passage marked as what it is, and what the claim says in view', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Read beside: A report' }));
    const pane = await screen.findByRole('dialog', { name: 'Captured document' });
    expect(
      await within(pane).findByText(/Best guess within the place that the claim names \(p\. 2\)/),
    ).toBeTruthy();
    expect(within(pane).getByText('Sells engines.')).toBeTruthy();
    expect(pane.querySelector('mark[data-passage="guess"]')?.textContent).toBe('Limbach sold engines.');
    expect(pane.querySelector('img')).toBeNull();
    expect(within(pane).getByText('Page 1 (sheet 2 of the file)')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read beside: Another' })).toBeNull();
  });

  it('is closed by Escape, which leaves the claim open and gives the focus back', async () => {
    open();
    const button = await screen.findByRole('button', { name: 'Read beside: A report' });
    button.focus();
    fireEvent.click(button);
    await screen.findByRole('dialog', { name: 'Captured document' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Captured document' })).toBeNull());
    expect(document.activeElement).toBe(button);
    expect(screen.getByRole('complementary', { name: 'Evidence' })).toBeTruthy();
  });

  it('is searched by words', async () => {
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Read beside: A report' }));
    const field = await screen.findByRole('searchbox', { name: 'Find in the document' });
    fireEvent.change(field, { target: { value: 'COVER' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText('1 of 1')).toBeTruthy();
    expect(document.querySelector('mark[data-current]')?.textContent).toBe('Cover');
  });

  it('says where there is no text, and leads to the file', async () => {
    open('none');
    fireEvent.click(await screen.findByRole('button', { name: 'Read beside: A report' }));
    expect(await screen.findByText(/There is no text in this file/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Download the file' }).getAttribute('href')).toBe(
      '/api/captures/k1/file',
    );
  });
});
