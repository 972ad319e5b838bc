import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import i18n from '../../words/i18n';
import type { RelationDetail } from '../../core/model';
import { answerOf } from '../../test/fixtures';
import { problem, READY, renderPage, serve } from '../../test/render';
import { viewOf } from '../../core/trace';
import { claimFacts } from './claim-facts';
import { weakestIn } from './HopPanel';

const ANSWER = answerOf('c1 > c2ru ? w1', 'c3 > c2ru ? w1');
const HOSTILE = '<b onmouseover=alert(1)>Firm</b>';
const DETAIL: RelationDetail = {
  id: 'c2ru-w1',
  type: 'MANUFACTURES',
  from: 'c2ru',
  to: 'w1',
  properties: {
    confidence: 'possible',
    note: 'At least 800',
    quantity: 800,
    unit: 'pieces',
    validFrom: '2022-06',
    validTo: '2022-08',
  },
  fromNode: { id: 'c2ru', labels: ['Company'], properties: { name: HOSTILE, country: 'RU' } },
  toNode: { id: 'w1', labels: ['WeaponSystem'], properties: { name: 'Weapon' } },
  components: [],
  sources: [
    { id: 's1', title: 'A report', publisher: 'A paper', url: 'https://example.org/r', published: '2024-05' },
    { id: 's2', title: 'Another', url: 'javascript:alert(1)' },
  ],
  dataset: { id: 'evidence', name: 'Evidence' },
};

function renderHop(detail: unknown) {
  const page = (relation: unknown) => ({ relations: [relation], unknown: [], total: 1, complete: true });
  const reply = typeof detail === 'function' ? detail : page(detail);
  serve({ 'GET /api/status': READY, 'POST /api/traces': ANSWER, 'POST /api/relations': reply });
  renderPage('/?hop=c2ru&hop=w1');
}

describe('the evidence of a hop', () => {
  it('says what each source says, and links only to web pages', async () => {
    renderHop(DETAIL);
    const link = await screen.findByRole('link', { name: /A report/ });
    expect(link.getAttribute('href')).toBe('https://example.org/r');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.queryByRole('link', { name: /Another/ })).toBeNull();
    expect(screen.getByText('Said by 2 sources')).toBeTruthy();
    expect(screen.getByText(/A paper/).parentElement?.textContent).toMatch(/^A paper · May 2024 · /);
    expect(screen.getByText('Jun 2022 to Aug 2022')).toBeTruthy();
    expect(screen.getByText(/no proof of wrongdoing/)).toBeTruthy();
  });

  it('says first what the documents say, then who says it, then how sure that is', async () => {
    renderHop(DETAIL);
    const said = await screen.findByText('At least 800');
    const inOrder = [said, screen.getByText('Said by 2 sources'), screen.getByText('How sure this is')];
    const sure = screen.getByText(/of 1 in a path’s strength/);
    [...inOrder, sure].reduce((before, after) => {
      expect(before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
      return after;
    });
  });

  it('names the sources that a document may repeat without saying so, and opens them', async () => {
    serve({
      'GET /api/status': READY,
      'POST /api/traces': ANSWER,
      'GET /api/sources/s1?limit=500': {
        ...DETAIL.sources[0],
        mayRestOn: ['s9'],
        relations: [],
        entities: [],
        complete: true,
      },
    });
    const { router } = renderPage('/?source=s1');
    expect(await screen.findByText(/May rest on, without saying so/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 's9' }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('source=s9'));
  });

  it('shows names as text', async () => {
    renderHop(DETAIL);
    expect(await screen.findByText(HOSTILE)).toBeTruthy();
  });

  it('says when claims could not be loaded', async () => {
    renderHop(() => problem(503, 'Spoor is starting.'));
    expect(await screen.findByText(/Spoor is starting\./)).toBeTruthy();
  });

  it('says when a claim is gone', async () => {
    renderHop(() => ({ relations: [], unknown: ['c2ru-w1'], total: 1, complete: true }));
    expect(await screen.findByText(/c2ru-w1 is not in the data any more/)).toBeTruthy();
  });

  it('asks for all claims of a hop in one request, and for the rest when told to', async () => {
    const ids = Array.from({ length: 120 }, (_, index) => `r${String(index)}`);
    const answer = structuredClone(ANSWER);
    answer.paths.forEach(({ hops }) => hops.at(-1)?.relations.splice(0, 1, ...ids));
    const asked = serve({
      'GET /api/status': READY,
      'POST /api/traces': answer,
      'POST /api/relations': (body: unknown) => ({
        relations: (body as { ids: string[] }).ids.map((id) => ({ ...DETAIL, id })),
        unknown: [],
        total: 50,
        complete: true,
      }),
    });
    const claims = () => asked.filter(({ key }) => key.includes('/api/relations')).map(({ body }) => body);
    renderPage('/?hop=c2ru&hop=w1');
    fireEvent.click(await screen.findByRole('button', { name: '70 more' }));
    expect(await screen.findByRole('button', { name: '20 more' })).toBeTruthy();
    await waitFor(() =>
      expect(claims()).toEqual([
        { ids: ids.slice(0, 50), limit: 50 },
        { ids: ids.slice(50, 100), limit: 50 },
      ]),
    );
  });

  it('says when a link opens what is not in the answer', async () => {
    serve({ 'GET /api/status': READY, 'POST /api/traces': ANSWER });
    renderPage('/?hop=c1&hop=w1');
    expect(await screen.findByText(/not part of the answer/)).toBeTruthy();
  });

  it('counts in how many paths it is the weakest', () => {
    const view = viewOf(ANSWER);
    expect([...view.hops.values()].map((hop) => weakestIn(view, hop))).toEqual([0, 2, 0]);
  });
});

describe('the facts of a claim', () => {
  const facts = (properties: RelationDetail['properties']) =>
    claimFacts({ ...DETAIL, properties }, i18n.t, 'en-GB').map((fact) => `${fact.name}: ${fact.value}`);

  it('give a share in percent, money in its currency and goods in their unit', () => {
    expect(facts({ value: 51, unit: 'percent' })).toEqual(['Share: 51 %']);
    expect(facts({ value: 1500000, currency: 'USD', quantity: 20, unit: 't' })).toEqual([
      'Quantity: 20 t',
      'Value: 1,500,000 USD',
    ]);
  });

  it('give dates as far as they are known', () => {
    expect(facts({ validFrom: '2022' })).toEqual(['When: from 2022']);
    expect(facts({ validTo: '2023-02' })).toEqual(['When: until Feb 2023']);
    expect(facts({ validFrom: '2022', validTo: '2022', reported: '2024' })).toEqual([
      'When: 2022',
      'Reported: 2024',
    ]);
  });
});
