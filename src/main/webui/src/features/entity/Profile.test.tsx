import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import i18n from '../../words/i18n';
import { answerOf } from '../../test/fixtures';
import { READY, renderPage, serve } from '../../test/render';

await i18n.loadNamespaces(['entity', 'figures', 'profile']);

const ID = 'company/kupol';
const API = `/api/entities/${ID}`;
const KUPOL = {
  id: ID,
  labels: ['Company'],
  properties: { name: 'JSC Kupol', country: 'RU' },
  sources: [],
  listings: [],
  standings: [],
  hsCodes: [],
  neighbours: [],
  identity: null,
  values: [],
};

it('counts what the data say, part by part when it is opened, and opens what a row counts', async () => {
  const asked = serve({
    'GET /api/status': READY,
    'POST /api/traces': answerOf(`c1 > ${ID} ? w1`),
    'GET /api/tradeflows': { tradeflows: [] },
    [`GET ${API}/neighbours?order=proven&limit=200`]: { nodes: [], relations: [], total: 0, complete: true },
    [`GET ${API}/profile?section=suppliers`]: {
      sections: [
        {
          section: 'suppliers',
          tables: [
            {
              key: 'suppliers',
              by: ['hops', 'country'],
              counts: ['firms', 'relations'],
              rows: [
                { values: ['1', ''], counts: [1, 1], entities: ['c1'], relations: ['r1'] },
                { values: ['2', 'CN'], counts: [3, 4], entities: [], relations: [] },
              ],
              total: [4, 5],
            },
          ],
        },
      ],
      entities: [
        { id: 'c1', name: 'Supplier', label: 'Company', countries: [] },
        { id: ID, name: 'JSC Kupol', label: 'Company', countries: ['RU'] },
      ],
      relations: [{ id: 'r1', type: 'SUPPLIES', from: 'c1', to: ID, inferred: true }],
      lists: [],
      complete: false,
      cut: ['Of the relations around it the nearest 2 were looked at; there are more.'],
    },
    [`GET ${API}`]: KUPOL,
  });
  renderPage(`/entity/${ID}`);
  const profile = within(await screen.findByRole('region', { name: 'Profile' }));
  const part = profile.getByText('Suppliers by distance').closest('details') as HTMLDetailsElement;
  expect(asked.some(({ key }) => key.includes('/profile'))).toBe(false);
  part.open = true;
  fireEvent(part, new Event('toggle'));

  const rows = (await profile.findAllByRole('row')).map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'HopsCountryFirmsRelations',
    '1country not known11Show',
    '2China34Paths',
    'Each once45',
  ]);
  fireEvent.click(profile.getByRole('button', { name: 'Show' }));
  profile.getByRole('button', { name: 'Supplier supplies JSC Kupol' });
  profile.getByText('(inferred)');
  profile.getByText(/^Not all: Of the relations around it/);
  expect(profile.getByRole('link', { name: 'Paths' }).getAttribute('href')).toContain('maxHops=2');
});
