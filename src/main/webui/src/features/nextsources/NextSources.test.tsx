import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { NextSourcesAnswer } from '../../api/next-sources';
import type { TraceBody } from '../../core/model';
import { answerOf } from '../../test/fixtures';
import { problem, READY, renderPage, serve } from '../../test/render';

const FOUND: NextSourcesAnswer = {
  paths: 12,
  proven: 3,
  complete: true,
  hops: [
    {
      from: 'c1',
      to: 'c2',
      relations: ['r1'],
      types: ['SUPPLIES'],
      sources: ['s1'],
      paths: 5,
      pairs: 2,
      categories: 1,
    },
  ],
  nodes: [
    { id: 'c1', labels: ['Company'], properties: { name: 'Maker' } },
    { id: 'c2', labels: ['Company'], properties: { name: 'Trader' } },
  ],
};

const REACHED = answerOf('c1 > c2 > w1');
REACHED.summary.proof = {
  paths: 12,
  origins: { one: 9, two: 2, more: 1 },
  categories: [{ category: 'naval', origins: { one: 4, two: 1, more: 0 } }],
  through: [],
  generic: 0,
  mayRest: true,
};
const AS_ONE = answerOf('c1 > c2 > w1');
AS_ONE.summary.proof = { ...REACHED.summary.proof, origins: { one: 11, two: 1, more: 0 } };

function open(answer: unknown, address = '/?view=sources') {
  const asked = serve({
    'GET /api/status': READY,
    'POST /api/traces': (body: unknown) => ((body as TraceBody).mayRestOn === 'one' ? AS_ONE : REACHED),
    'POST /api/analyses/next-sources': answer,
    'POST /api/analyses/next-sources/table': 'from,to',
    'POST /api/watches': { id: 'w', name: 'n', question: {}, paths: 0 },
  });
  return { asked, ...renderPage(address) };
}

describe('the next best sources', () => {
  it('tell what a second source would bring, and open the claim that it is about', async () => {
    const { router } = open(FOUND);
    const row = within((await screen.findAllByRole('table')).at(-1) as HTMLElement).getAllByRole('row')[1];
    expect(row?.textContent).toContain('Maker supplies Trader521');
    expect(screen.getByText(/3 of 12 paths rest on two independent sources at each hop/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Maker supplies Trader' }));
    expect(router.state.location.searchStr).toContain('claim=r1');
  });

  it('stand beside all paths by their sources, by category, and counted as one with what they may rest on', async () => {
    open(FOUND);
    await userEvent.click(await screen.findByText(/^Paths by how many independent sources/));
    const rows = within(screen.getAllByRole('table')[0] as HTMLElement);
    expect(
      (await rows.findByRole('row', { name: /^All paths, if a source that may rest/ })).textContent,
    ).toMatch(/1110$/);
    expect(rows.getByRole('row', { name: /^All paths 9/ }).textContent).toBe('All paths921');
    expect(rows.getAllByRole('row')[3]?.textContent).toMatch(/410$/);
  });

  it('are watched: the question asks for two independent sources at each hop', async () => {
    const { asked } = open(FOUND);
    await userEvent.click(await screen.findByRole('button', { name: 'Watch for second sources' }));
    await screen.findByText(/each path that comes to this is news/);
    await userEvent.click(screen.getByRole('button', { name: 'Watch' }));
    await waitFor(() => {
      const made = asked.find(({ key }) => key === 'POST /api/watches')?.body;
      expect(made).toMatchObject({ question: { minSources: 2 } });
    });
  });

  it('are of the question with all that it demands, for every page and order of the list', async () => {
    const { asked } = open(FOUND, '/?view=sources&countriesVia=HK&rank=strongest&maxPerPair=1');
    await screen.findAllByRole('table');
    const body = asked.find(({ key }) => key === 'POST /api/analyses/next-sources')?.body;
    expect(body).toMatchObject({ countriesVia: ['HK'] });
    expect(body).not.toHaveProperty('maxPerPair');
  });

  it('say where there is nothing to gain, where not all was looked at, and what the server refuses', async () => {
    open({ ...FOUND, hops: [], complete: false });
    expect(await screen.findByText(/No single second source/)).toBeTruthy();
    expect(screen.getByText(/Not all paths were looked at/)).toBeTruthy();
  });

  it('show the server’s sentence when it refuses', async () => {
    open(() => problem(400, 'maxHops must be from 1 to 12.'));
    expect(await screen.findByText('maxHops must be from 1 to 12.')).toBeTruthy();
  });
});
