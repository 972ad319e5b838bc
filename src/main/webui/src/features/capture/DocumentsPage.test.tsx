import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FoundCaptures } from '../../core/capture/finding';
import { problem, READY, renderPage, serve } from '../../test/render';

const place = (block: number, snippet: string, start: number, end: number) => ({
  ...{ block, page: String(block), snippet, marks: [{ start, end }] },
});

const found = (capture: string, ...places: ReturnType<typeof place>[]) => ({
  ...{ capture, name: `${capture}.pdf`, kind: 'pdf', source: `s-${capture}`, title: `Report ${capture}` },
  ...{ hits: places.length, places },
});

const FOUND: FoundCaptures = {
  documents: [found('k1', place(1, 'It sold engines.', 8, 15), place(3, 'More engines', 5, 12))],
  ...{ total: 1, searched: 12, unread: 0, withoutText: 2, complete: true },
};

const TEXT = {
  capture: { id: 'k1', name: 'k1.pdf' },
  text: {
    ...{ state: 'text', encoding: '', complete: true, parts: [{ address: '', title: '', pages: ['1'] }] },
    blocks: ['engines first', 'It sold engines.', 'no', 'More engines'].map((text, at) => ({
      ...{ part: 0, page: 1, kind: 'paragraph', number: at + 1, table: 0, text },
    })),
  },
  passage: { how: 'none', times: 0 },
};

function open(address: string, answer: unknown = FOUND) {
  const asked = serve({
    'GET /api/status': READY,
    'GET /api/captures': answer,
    'POST /api/captures/k1/text': TEXT,
  });
  return { asked, ...renderPage(address) };
}

const search = (words: string) => {
  const field = screen.getByRole('searchbox', { name: 'Words in the documents' });
  fireEvent.change(field, { target: { value: words } });
  fireEvent.click(
    within(screen.getByRole('search', { name: 'Captured documents' })).getByRole('button', {
      name: 'Search',
    }),
  );
};

describe('the search in captured documents', () => {
  it('finds passages, and reads one beside the list where it stands', async () => {
    const { router, asked } = open('/documents');
    await screen.findByRole('heading', { level: 1, name: 'Captured documents' });
    expect(asked.some(({ key }) => key.startsWith('GET /api/captures'))).toBe(false);
    search(' engines ');
    const second = await screen.findByRole('link', { name: /More engines/ });
    expect(
      screen.getByText(/1 document contains these words\. 12 documents were searched\./).textContent,
    ).toContain('2 of them have no text');
    expect(screen.getByRole('link', { name: /What rests on it/ }).getAttribute('href')).toBe('/?source=s-k1');
    fireEvent.click(second);
    const pane = await screen.findByRole('dialog', { name: 'Captured document' });
    await within(pane).findByText('3 of 3');
    expect(
      pane.querySelector('mark[data-current]')?.closest('[data-block]')?.getAttribute('data-block'),
    ).toBe('3');
    expect(second.getAttribute('aria-current')).toBe('page');
    expect(router.state.location.search).toEqual({ q: 'engines', capture: 'k1', at: '3', find: 'engines' });
    fireEvent.click(within(pane).getByRole('button', { name: 'Close the document' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.state.location.search).toEqual({ q: 'engines' });
  });

  it('opens as its address says', async () => {
    open('/documents?q=engines&capture=k1&at=1&find=engines');
    const pane = await screen.findByRole('dialog', { name: 'Captured document' });
    await within(pane).findByText('2 of 3');
    await within(pane).findByRole('heading', { name: 'Report k1' });
    // Each landmark is there once, or has a name of its own.
    expect(within(pane).queryByRole('banner')).toBeNull();
    within(pane).getByRole('search', { name: 'Find in the document' });
  });

  it('asks for no single letter', async () => {
    const { asked } = open('/documents?q=e');
    await screen.findByText('Type at least two letters.');
    expect(asked.some(({ key }) => key.startsWith('GET /api/captures'))).toBe(false);
  });

  it('says that nothing was found, and what to try', async () => {
    open('/documents?q=absent', { ...FOUND, documents: [], total: 0 });
    await screen.findByRole('heading', { name: 'No captured document contains “absent”.' });
    screen.getByText(/12 documents were searched/);
  });

  it('says how a document is captured where there is none', async () => {
    open('/documents?q=absent', {
      ...{ documents: [], total: 0, searched: 0, unread: 0, withoutText: 0, complete: true },
    });
    await screen.findByRole('heading', { name: 'No document has been captured yet.' });
    expect(screen.queryByText(/searched\./)).toBeNull();
  });

  it('says why it failed, and asks again', async () => {
    let broken = true;
    open('/documents?q=engines', () => (broken ? problem(500, 'The texts are away.') : FOUND));
    await screen.findByText('The texts are away.');
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('link', { name: /More engines/ });
  });

  it('goes on while documents are being read', async () => {
    let unread = 3;
    const { asked } = open('/documents?q=engines', () => ({ ...FOUND, unread: unread-- > 2 ? 3 : 0 }));
    await screen.findByText(/3 documents are still being read/);
    await waitFor(() => expect(screen.queryByText(/still being read/)).toBeNull(), { timeout: 6000 });
    expect(asked.filter(({ key }) => key.startsWith('GET /api/captures')).length).toBe(2);
  }, 10_000);

  it('shows more of many', async () => {
    const { asked } = open('/documents?q=engines', { ...FOUND, total: 40, complete: false });
    fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    await waitFor(() =>
      expect(asked.some(({ key }) => key === 'GET /api/captures?q=engines&offset=20&limit=20')).toBe(true),
    );
  });
});
