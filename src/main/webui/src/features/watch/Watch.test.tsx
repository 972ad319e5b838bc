import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DEFAULT_QUESTION, traceBodyOf } from '../../core/question/question';
import type { PathNews, Watch, WatchNews } from '../../core/watch/model';
import { problem, READY, renderAlone, renderPage, serve } from '../../test/render';
import { withWords } from '../../words/i18n';
import { WatchDialog } from './WatchDialog';

const WATCH: Watch = {
  id: 'w1',
  name: 'Garpiya',
  question: traceBodyOf(DEFAULT_QUESTION),
  created: '2026-11-30T10:00:00Z',
  paused: false,
  looked: '2026-11-30T10:00:00Z',
  paths: 1,
  whole: true,
  problem: null,
  unseen: 1,
  tellListings: true,
  tellSources: true,
  webhook: null,
};

const A = { id: 'a', name: 'Limbach', label: 'Company' } as const;
const PATH: PathNews = {
  kind: 'changed',
  nodes: [A, { id: 'b', name: 'Kupol', label: 'Company' }],
  strengthBefore: 0.5,
  strengthNow: 0.5,
  hops: [],
  reasons: [
    { kind: 'entity_listed', entity: A, authorities: ['EU', 'US-OFAC'] },
    { kind: 'entity_unlisted', entity: A, authorities: ['GB'] },
    {
      kind: 'source_changed',
      hop: 0,
      source: {
        id: 's1',
        fields: [
          { field: 'published', before: '2024-05', now: '2024-06' },
          { field: 'sha256', before: '', now: 'bb' },
        ],
      },
    },
  ],
  moreReasons: 0,
};
const NEWS: WatchNews = {
  id: 'n1',
  number: 1,
  at: '2026-11-30T11:00:00Z',
  seen: false,
  delivery: null,
  body: {
    counts: { new: 0, stronger: 0, weaker: 0, changed: 1, gone: 0 },
    paths: [PATH],
    sources: [{ id: 's1', title: 'Contract 17', url: 'https://a.example/17' }],
    datasets: [],
  },
};

describe('watched questions', () => {
  it('tell a listing and its end on a path that is as strong as before, and let it be turned off', async () => {
    const asked = serve({
      'GET /api/status': READY,
      'GET /api/watches/w1/news': { news: [NEWS] },
      'GET /api/watches': { watches: [WATCH], unseen: 1, webhooks: false },
      'PATCH /api/watches/w1': { ...WATCH, tellListings: false },
    });
    renderPage('/watches');
    expect(await screen.findByText('1 changed path, as strong as before')).toBeTruthy();
    expect(screen.getByText(/Limbach is now listed by .*(EU|European Union).* and .*OFAC/)).toBeTruthy();
    expect(screen.getByText(/The data no longer say that Limbach is listed by/)).toBeTruthy();
    expect(screen.getByText(/Date: 2024-06, before 2024-05\. SHA-256: bb, before not stated\./)).toBeTruthy();
    expect(screen.getByText('Contract 17')).toBeTruthy();
    expect(screen.getByText('strength 0.50')).toBeTruthy();
    await userEvent.click(screen.getByText('Name, what is told, webhooks'));
    await userEvent.click(screen.getByLabelText('when somebody on a path is listed, or is no longer'));
    await waitFor(() =>
      expect(asked).toContainEqual({ key: 'PATCH /api/watches/w1', body: { tellListings: false } }),
    );
  });

  it('propose a name', async () => {
    const asked = serve({ 'GET /api/status': READY, 'POST /api/watches': problem(400, 'No.') });
    await withWords(Promise.resolve(), 'watch');
    renderAlone(<WatchDialog body={WATCH.question} question={DEFAULT_QUESTION} close={() => undefined} />);
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(name).toHaveProperty('value', expect.stringMatching(/China.* → .*Russia/)));
    const [proposed] = [(name as HTMLInputElement).value];
    await userEvent.click(screen.getByLabelText(/^when a hop rests on other sources/));
    await userEvent.click(screen.getByRole('button', { name: 'Watch' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        key: 'POST /api/watches',
        body: { name: proposed, question: WATCH.question, tellListings: true, tellSources: false },
      }),
    );
  });
});
