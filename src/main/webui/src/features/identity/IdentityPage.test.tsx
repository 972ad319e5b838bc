import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { READY, renderPage, serve } from '../../test/render';

const record = (id: string, properties: object) => ({ id, labels: ['Company'], properties, sources: [] });
/** The first pair shares a number, the second its name alone. */
const RECORDS: Record<string, ReturnType<typeof record>> = {
  a1: record('a1', { name: 'Kupol', identifiers: ['inn:1831083343'] }),
  a2: record('a2', { name: 'IEMZ', identifiers: ['inn:1831083343'] }),
  b1: record('b1', { name: 'Shahed Aviation' }),
  b2: record('b2', { name: 'Shahed Aviation' }),
  c1: record('c1', { name: 'Vektor' }),
  c2: record('c2', { name: 'Vector' }),
};
const brief = (id: string) => ({ id, labels: ['Company'], name: id });
const proposals = [...'abc'].map((name) => ({
  left: brief(`${name}1`),
  right: brief(`${name}2`),
  class: 'number',
  probability: 0.99,
}));

function pairs() {
  return Object.fromEntries(
    [...'abc'].map((name) => [
      `GET /api/identity/pairs?left=${name}1&right=${name}2`,
      { left: RECORDS[`${name}1`], right: RECORDS[`${name}2`], commonNeighbours: [], decisions: [] },
    ]),
  );
}

function decisions(asked: { key: string; body: unknown }[]) {
  return asked
    .filter(({ key }) => key === 'POST /api/identity/decisions')
    .map(({ body }) => body as { left: string; verdict: string; reason: string })
    .map(({ left, verdict, reason }) => `${left} ${verdict}: ${reason}`);
}

/** Waits until the pair is there with all that is known of it, and then as long as a look at it takes. */
async function lookAt(name: string, millis = 500) {
  const section = await screen.findByRole('region', { name: 'What both records say' });
  await vi.waitFor(() =>
    expect(document.querySelector('[data-pair]')?.getAttribute('data-pair')).toBe(`${name}1\n${name}2`),
  );
  await vi.waitFor(() => expect(within(section).getAllByText('Names').length).toBe(1));
  clock += millis;
}

let clock = 0;
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.body, { key, ...more });

describe('pair after pair', () => {
  let asked: ReturnType<typeof serve>;
  beforeEach(() => {
    clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    asked = serve({
      'GET /api/status': READY,
      'GET /api/identity/matching': { state: 'done', phase: 'ended', done: 0, total: 0, proposals: 3 },
      'GET /api/identity/proposals': { proposals, total: 3, byClass: { number: 3 } },
      'POST /api/identity/decisions': (body: unknown) => ({
        ...(body as object),
        ...{ id: 'd', by: 'x', at: '2026-11-27T00:00:00Z', live: true, asleep: false },
      }),
      'GET /api/datasets': [],
      ...pairs(),
    });
    renderPage('/identity');
  });

  it('gives each decision the reason of its own pair, and asks where the pair gives none that is sure', async () => {
    await lookAt('a');
    press('s');
    await lookAt('b');
    press('s');
    const reason = within(await screen.findByRole('dialog')).getByRole('textbox', { name: /^Reason/ });
    expect((reason as HTMLInputElement).value).toBe('Same name “Shahed Aviation”');
    expect(screen.queryByText('Same register or tax number')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Decide' }));
    await lookAt('c');
    press('d');
    const none = within(await screen.findByRole('dialog')).getByRole('textbox', { name: /^Reason/ });
    expect((none as HTMLInputElement).value).toBe('');
    await vi.waitFor(() =>
      expect(decisions(asked)).toEqual([
        'a1 same: Both have INN 1831083343',
        'b1 same: Same name “Shahed Aviation”',
      ]),
    );
  });

  it('counts no key before the pair has been in sight for half a second, and no key that repeats', async () => {
    await lookAt('a', 499);
    press('s');
    expect(await screen.findByText(/^Not counted/)).toBeTruthy();
    clock += 1;
    press('s', { repeat: true });
    expect(decisions(asked)).toEqual([]);
    press('s');
    press('s');
    press('s');
    await lookAt('b', 0);
    await vi.waitFor(() => expect(decisions(asked)).toEqual(['a1 same: Both have INN 1831083343']));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('before anything was compared', () => {
  it('says what will be done and when, with the way to do it now, and asks for no choice of pairs', async () => {
    const told = serve({
      'GET /api/status': READY,
      'GET /api/identity/matching': { state: 'none', phase: 'ended', done: 0, total: 0, proposals: 0 },
      'GET /api/identity/proposals': { proposals: [], total: 0, byClass: {} },
      'POST /api/identity/matching': {
        state: 'running',
        phase: 'comparing',
        done: 0,
        total: 9,
        proposals: 0,
      },
      'GET /api/datasets': [],
    });
    renderPage('/identity');
    await screen.findByRole('heading', { name: 'Nothing has been compared yet' });
    screen.getByText(/looks for pairs by itself after each import/);
    expect(screen.queryByRole('group', { name: 'Class' })).toBeNull();
    const [start] = within(screen.getByRole('main')).getAllByRole('button', { name: 'Find duplicates' });
    fireEvent.click(start as HTMLElement);
    await vi.waitFor(() => expect(told.some(({ key }) => key === 'POST /api/identity/matching')).toBe(true));
  });
});
