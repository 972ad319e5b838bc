import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { GapAnswer } from '../../api/gaps';
import type { Designation } from '../../core/designation';
import { answerOf } from '../../test/fixtures';
import { problem, READY, renderPage, serve } from '../../test/render';

const CRITERION = {
  id: 'uk-6',
  authority: 'GB-FCDO',
  text: 'Regulation 6',
  language: 'en',
  official: true,
  about: 'Reasonable grounds',
  from: '2022-02-10',
  read: 'Its beginning.',
};

const firm = (id: string, name: string, paths: number) => ({
  id,
  name,
  label: 'Company',
  country: 'CN',
  paths,
  cells: [],
});

const FIRMS: GapAnswer = {
  columns: [],
  firms: [firm('c1', 'Maker', 4), firm('c2', 'Trader', 2)],
  asked: 2,
  sources: [],
  on: '2026-11-30',
  maxAgeDays: 30,
  complete: true,
};

const FILE: Designation = {
  cover: [
    'LEAD ONLY: no path makes these confirmed on every hop: Maker.',
    'The criterion was picked by the person who made this file, not by Spoor.',
  ],
  criterion: CRITERION,
  firms: [
    {
      id: 'c1',
      name: 'Maker',
      grade: 'probable',
      lead: true,
      cells: [
        { section: 'people', what: '', value: 'not known to us', notes: [], known: false },
        { section: 'names', what: 'name, Latin', value: 'Maker', notes: [1], known: true },
      ],
    },
  ],
  notes: [
    {
      number: 1,
      id: 's1',
      title: 'A list',
      publisher: 'EU',
      published: '2024-12-16',
      url: 'https://list.example',
      locator: 'p. 2',
      accessed: '',
      origin: '',
    },
  ],
  cells: 2,
  footnoted: 1,
  unknown: 1,
  made: '2026-11-30',
  version: 'v1',
  language: 'en',
};

function open(address: string, file: unknown = FILE) {
  const asked = serve({
    'GET /api/status': READY,
    'POST /api/traces': answerOf('c1 > c2 > w1'),
    'POST /api/analyses/gaps': FIRMS,
    'GET /api/designations/criteria': [CRITERION],
    'POST /api/designations': file,
    'POST /api/designations/file': () => new Response('cells'),
    'GET /api/cases': { cases: [{ id: 'k1', title: 'Engines' }] },
    'GET /api/entities': {
      entities: [
        { id: 'c2', labels: ['Company'], properties: { name: 'Trader' } },
        { id: 'c7', labels: ['Company'], properties: { name: 'Far Trading' } },
      ],
      complete: true,
    },
    'GET /api/entities/c9': { id: 'c9', labels: ['Company'], properties: { name: 'Outsider' } },
  });
  return { asked, ...renderPage(address) };
}

describe('a file for an authority', () => {
  it('takes the firms and the criterion that somebody picks, and none before', async () => {
    const { asked, router } = open('/designation?id=c9');
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Maker CN · 4 paths$/ }));
    expect(
      await screen.findByRole('checkbox', { name: 'Outsider on no path of this question' }),
    ).toBeTruthy();
    expect(screen.getByText('2 firms chosen of at most 50.')).toBeTruthy();
    const show = screen.getByRole<HTMLButtonElement>('button', { name: 'Show the file' });
    expect(show.disabled).toBe(true);
    await userEvent.selectOptions(screen.getByLabelText('Legal text'), 'uk-6');
    expect(await screen.findByText('Reasonable grounds')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show the file' }));
    await waitFor(() =>
      expect(asked.find(({ key }) => key === 'POST /api/designations?lang=en')?.body).toMatchObject({
        ids: ['c9', 'c1'],
        criterion: 'uk-6',
        lead: false,
        trace: { maxHops: 6 },
      }),
    );
    expect(router.state.location.search).toMatchObject({ id: ['c9', 'c1'], criterion: 'uk-6' });
  });

  it('offers firms that are on no path, once somebody looks for them', async () => {
    const { router } = open('/designation');
    await screen.findByRole('checkbox', { name: /^Maker/ });
    expect(screen.queryByRole('checkbox', { name: /^Far Trading/ })).toBeNull();
    await userEvent.type(screen.getByLabelText('Find a firm'), 'trad');
    const other = await screen.findByRole('checkbox', { name: 'Far Trading on no path of this question' });
    expect(screen.queryByRole('checkbox', { name: /^Maker/ })).toBeNull();
    expect(screen.getAllByRole('checkbox', { name: /^Trader/ })).toHaveLength(1);
    await userEvent.click(other);
    await waitFor(() => expect(router.state.location.search).toMatchObject({ id: 'c7' }));
  });

  it('is shown with its cover, by section with footnotes, and its documents', async () => {
    open('/designation?id=c1&criterion=uk-6&lead=yes');
    const cover = await screen.findByRole('region', { name: 'Read first' });
    expect(within(cover).getAllByRole('listitem')[0]?.textContent).toContain('LEAD ONLY');
    expect(cover.textContent).toContain(
      '1 of 2 cells cite a document; 1 say “not known to us”. Made on 30 Nov 2026.',
    );
    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'WhatStatementDocuments',
      'Names',
      'name, LatinMaker1',
      'Owners and directors',
      'not known to us',
    ]);
    const note = screen.getByRole('link', { name: 'A list' }).closest('li');
    expect(note?.textContent).toBe('A list EU · 16 Dec 2024 · p. 2');
    await userEvent.click(screen.getByRole('link', { name: 'Document 1' }));
    expect(document.activeElement).toBe(note);
    expect(screen.getByRole('heading', { name: 'Maker probable · lead only' })).toBeTruthy();
  });

  it('is of an investigation where one is picked', async () => {
    const { asked } = open('/designation?id=c1&criterion=uk-6&lead=yes');
    await userEvent.selectOptions(await screen.findByLabelText('Investigation'), 'k1');
    await userEvent.click(await screen.findByRole('button', { name: 'Show the file' }));
    await waitFor(() =>
      expect(asked.filter(({ key }) => key === 'POST /api/designations?lang=en').at(-1)?.body).toMatchObject({
        case: 'k1',
      }),
    );
  });

  it('is saved as it is shown, and is hidden once something else is chosen', async () => {
    URL.createObjectURL = vi.fn(() => 'blob:x');
    URL.revokeObjectURL = vi.fn();
    const { asked } = open('/designation?id=c1&criterion=uk-6&lead=yes');
    await userEvent.click(await screen.findByRole('button', { name: 'Export as CSV' }));
    await waitFor(() => expect(URL.createObjectURL).toHaveBeenCalledOnce());
    const saved = asked.find(({ key }) => key === 'POST /api/designations/file?format=csv&lang=en');
    expect(saved?.body).toEqual(asked.find(({ key }) => key === 'POST /api/designations?lang=en')?.body);
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Trader/ }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Read first' })).toBeNull());
    expect(screen.getByRole('button', { name: 'Show the file' })).toBeTruthy();
  });

  it('says whom the server refuses without leads', async () => {
    const refused = 'No path makes these confirmed on every hop: Maker.';
    open('/designation?id=c1&criterion=uk-6', () => problem(400, refused, {}, 'designation.lead'));
    expect(await screen.findByText(refused)).toBeTruthy();
  });

  it('is offered from an answer, with its question', async () => {
    const { router } = open('/?maxHops=3');
    await userEvent.click(await screen.findByRole('button', { name: 'More for this answer' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'File for an authority' }));
    expect(await screen.findByRole('heading', { name: 'File for an authority' })).toBeTruthy();
    expect(router.state.location.search).toMatchObject({ maxHops: '3' });
  });
});
