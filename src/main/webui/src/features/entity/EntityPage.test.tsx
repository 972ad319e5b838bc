import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import i18n from '../../words/i18n';
import { answerOf } from '../../test/fixtures';
import { problem, READY, renderPage, serve } from '../../test/render';

await i18n.loadNamespaces(['entity', 'figures', 'profile']);

const ID = 'company/купол';
const AT = `/entity/company/${encodeURIComponent('купол')}`;
const API = `/api/entities/company/${encodeURIComponent('купол')}`;
const node = (id: string, name: string) => ({ id, labels: ['Company'], properties: { name, country: 'RU' } });
const KUPOL = {
  ...node(ID, 'JSC Kupol'),
  properties: { name: 'JSC Kupol', aliases: ['АО Купол'], country: 'RU', identifiers: ['inn:1831083343'] },
  sources: [{ id: 's1', title: 'A list', kind: 'official' }],
  listings: [
    { id: 'd1', authority: 'EU', programme: '269/2014', listed: '2024-12-16', ended: false, sources: [] },
    { id: 'd2', authority: 'CH-SECO', listed: '2022', until: '2023-06', ended: true, sources: [] },
  ],
  standings: [
    {
      authority: 'EU',
      state: 'listed',
      lists: [
        { authority: 'EU', name: '269/2014', dataset: 'evidence', version: '2026-07-17', reading: 'whole' },
      ],
    },
    {
      authority: 'US-BIS',
      state: 'not-found',
      lists: [
        { authority: 'US-BIS', name: 'Entity List', dataset: 'us-csl', version: '2026-11', reading: 'whole' },
      ],
    },
    {
      authority: 'UA-NSDC',
      state: 'undecided',
      by: { id: 'company/kupol-2', name: 'Kupol (2)' },
      lists: [{ authority: 'UA-NSDC', name: 'Register', dataset: 'evidence', reading: 'none' }],
    },
  ],
  hsCodes: [],
  neighbours: [
    { type: 'SUPPLIES', direction: 'in', count: 1 },
    { type: 'OWNS', direction: 'in', count: 1 },
  ],
  identity: null,
  values: [
    {
      property: 'identifier',
      value: 'inn:1831083343',
      said: [
        {
          record: 'company/kupol-2',
          dataset: 'register',
          row: 'r.csv:7',
          fact: false,
          sources: [{ id: 's7', title: 'State register' }],
        },
        { record: ID, dataset: 'evidence', fact: false, sources: [] },
      ],
    },
  ],
};
const SUPPLIES = {
  id: 'r1',
  type: 'SUPPLIES',
  from: 'c1',
  to: ID,
  properties: { count: 3, confidence: 'probable' },
};
const OWNS = { id: 'r2', type: 'OWNS', from: 'o1', to: ID, properties: { value: 51, unit: 'percent' } };

const party = (name: string) => ({ id: `company/${name}`, name });
const RULE = {
  name: 'ofac',
  bar: '≥ 50.00',
  added: true,
  state: 'in-force',
  from: '2014-08-13',
  source: 'OFAC revised guidance',
  read: 'FAQ 401.',
  note: 'Control does not count.',
};
const POSSIBLY = {
  rule: RULE,
  listedBy: ['US-OFAC'],
  verdict: 'possibly',
  chain: [party('JSC Kupol'), party('Almaz')],
  lines: [
    {
      firm: party('JSC Kupol'),
      verdict: 'possibly',
      sum: '0.00…100.00 = 0.00…100.00, asked ≥ 50.00',
      parts: [
        { owner: party('Almaz'), as: 'listed', low: 0, high: 100, controls: false, relations: ['rel-12'] },
      ],
    },
  ],
  open: [{ kind: 'share-unknown', of: party('Almaz'), firm: party('JSC Kupol'), relation: 'rel-12' }],
  economic: [],
  complete: true,
};
const OWNED = {
  on: '2026-11-30',
  rulings: [POSSIBLY, { ...POSSIBLY, rule: { ...RULE, name: 'bis-affiliates', state: 'not-confirmed' } }],
  notYet: [],
};

const neighbours = (...relations: object[]) => ({
  nodes: [node('c1', 'Supplier'), node('o1', 'Owner')],
  relations,
  total: relations.length,
  complete: true,
});

function served(more: Record<string, unknown> = {}) {
  return serve({
    ...more, // before those whose address begins alike
    'GET /api/status': READY,
    'POST /api/traces': answerOf(`c1 > ${ID} ? w1`),
    'GET /api/tradeflows': { tradeflows: [] },
    [`GET /api/analyses/ownership/company/${encodeURIComponent('купол')}`]: OWNED,
    [`GET ${API}`]: KUPOL,
    [`GET ${API}/neighbours?order=proven&limit=200`]: neighbours(SUPPLIES, OWNS),
    [`GET ${API}/neighbours?type=SUPPLIES&direction=in&limit=20`]: neighbours(SUPPLIES),
    [`GET ${API}/neighbours?type=OWNS&direction=in&limit=20`]: neighbours(OWNS),
    'POST /api/relations': {
      relations: [
        {
          ...SUPPLIES,
          fromNode: node('c1', 'Supplier'),
          toNode: KUPOL,
          components: [],
          sources: [{ id: 's2', title: 'A paper', kind: 'press' }],
        },
      ],
      unknown: [],
      total: 1,
      complete: true,
    },
    ...more,
  });
}

const section = (name: string) => screen.findByRole('region', { name });

describe('the page of an entity', () => {
  it('says under which rules it is owned, with the arithmetic and what is not known', async () => {
    served({
      [`GET /api/analyses/ownership/company/${encodeURIComponent('купол')}?on=2020-01-01`]: {
        ...OWNED,
        rulings: [{ ...POSSIBLY, verdict: 'no', chain: [] }],
        notYet: [{ rule: 'uk', from: '2020-12-31' }],
      },
    });
    renderPage(AT);
    const rules = within(await section('Ownership under named rules'));
    expect((await rules.findByText(/^US OFAC/)).textContent).toBe(
      'US OFAC, 50 percent rule: possibly owned JSC Kupol ← Almaz',
    );
    rules.getByText(/^US BIS.*not confirmed to be in force/);
    expect(rules.getAllByText(/0\.00…100\.00 = 0\.00…100\.00, asked ≥ 50\.00/)).toHaveLength(2);
    expect(rules.getAllByText('No document says how much Almaz holds of JSC Kupol.')).toHaveLength(2);
    expect(rules.getAllByText(/OFAC revised guidance/)[0]?.textContent).toContain('Read: FAQ 401.');

    fireEvent.change(rules.getByLabelText('On this day'), { target: { value: '2020-01-01' } });
    await rules.findByText('UK, ownership begins on 2020-12-31.');
    rules.getByText('not owned by any share in the data');
  });

  it('shows names by script, numbers by kind, listings, owners, paths and who says what', async () => {
    const asked = served();
    renderPage(AT);
    await screen.findByRole('heading', { level: 1, name: /JSC Kupol/ });
    within(await section('Names')).getByText('АО Купол');
    const numbers = within(await section('Register numbers'));
    numbers.getByText('Taxpayer number (INN), Russia');
    numbers.getByText('1831083343');
    const listings = within(await section('Listings'));
    listings.getAllByText('269/2014', { exact: false });
    listings.getByText(/until Jun 2023/);
    listings.getByText(/searched and not found in the versions read/);
    listings.getByText(/read whole · version: 2026-11/);
    listings.getByRole('link', { name: 'Kupol (2)' });
    listings.getByText(/not at hand/);
    await within(await section('Ownership and control')).findByText(/Share: 51 %/);
    await within(await section('Paths through it')).findByText('1 path.');
    const said = within(await section('Who says what'));
    await said.findByText('Press (1)');
    said.getByText('Official (1)');
    said.getByRole('button', { name: 'Supplier supplies JSC Kupol' });
    within(await section('Customs declarations')).getByText(/3 declarations/);
    expect(screen.queryByRole('region', { name: 'Records' })).toBeNull();
    expect(asked.filter(({ key }) => key === 'POST /api/traces').map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ via: [{ ids: [ID] }], k: 5 }),
    );
  });

  it('says of each value which record and document says it', async () => {
    served();
    const { router } = renderPage(AT);
    const values = within(await screen.findByRole('region', { name: 'Where each value comes from' }));
    fireEvent.click(values.getByText('Number', { selector: 'summary' }));
    expect(values.getByText(/r\.csv:7 of register/).textContent).toContain('record company/kupol-2');
    expect(values.getByText(/evidence/).textContent).toContain('No document is named.');
    fireEvent.click(values.getByRole('button', { name: 'State register' }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('source=s7'));
  });

  it('leads to the page of a neighbour, and into the question', async () => {
    served();
    const { router } = renderPage(AT);
    const around = within(await section('Supplies, makes, uses'));
    fireEvent.click(await around.findByRole('button', { name: /Supplier/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/entity/c1'));
    await router.navigate({ to: AT });
    fireEvent.click(await screen.findByRole('button', { name: 'End here' }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ 'to.ids': ID }));
  });

  it('keeps what came when one part does not, and asks again for that', async () => {
    let broken = true;
    served({
      'POST /api/relations': () =>
        broken ? problem(503, 'Away.') : { relations: [], unknown: [], total: 0 },
    });
    renderPage(AT);
    const said = within(await section('Who says what'));
    await said.findByText('Away.', { exact: false });
    within(await section('Names')).getByText('АО Купол');
    broken = false;
    fireEvent.click(said.getByRole('button', { name: 'Try again' }));
    await said.findByText('Official (1)');
  });

  it('shows the records and decisions that it rests on', async () => {
    served({
      [`GET ${API}`]: {
        ...KUPOL,
        identity: {
          representative: ID,
          members: [
            { id: ID, labels: ['Company'], name: 'JSC Kupol', dataset: 'evidence' },
            { id: 'eu/1', labels: ['Company'], name: 'IEMZ', dataset: 'eu' },
          ],
          decisions: [
            {
              id: 'd',
              left: ID,
              right: 'eu/1',
              verdict: 'same',
              by: 'anna',
              broughtInBy: 'oleh',
              at: '2026-11-27T04:00:00Z',
              reason: 'Same INN',
            },
          ],
        },
      },
    });
    renderPage(AT);
    const records = within(await section('Records'));
    records.getByRole('link', { name: 'IEMZ' });
    records.getByText('JSC Kupol and IEMZ are the same');
    records.getByText(/anna · imported with a file by oleh · .*2026 · Same INN/);
  });

  it('says so where there is no such entity', async () => {
    served({ [`GET ${API}`]: problem(404, 'None.') });
    renderPage(AT);
    await screen.findByRole('heading', { name: 'There is no such entity' });
    screen.getByText(new RegExp(ID));
  });
});
