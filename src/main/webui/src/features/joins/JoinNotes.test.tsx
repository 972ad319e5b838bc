import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { TracePath } from '../../core/model';
import { answerOf } from '../../test/fixtures';
import { renderAlone, serve } from '../../test/render';
import { JoinNotes } from './JoinNotes';

it('names the records that are taken for one, with their ids beside', async () => {
  const answer = answerOf('c1 > c2ru ? w1');
  const path = {
    ...(answer.paths[0] as TracePath),
    recordJoins: [
      { at: 1, enters: 'c2ru', leaves: 'firms/1', decisions: ['d1'], confidence: 'probable' as const },
    ],
  };
  const members = [
    { id: 'c2ru', labels: ['Company'], name: 'Kupol', dataset: 'evidence' },
    { id: 'firms/1', labels: ['Company'], name: 'АО «Купол»', dataset: 'firms' },
  ];
  const identity = { representative: 'c2ru', members, decisions: [] };
  serve({
    'GET /api/entities/firms/1': {
      id: 'firms/1',
      labels: ['Company'],
      properties: {},
      sources: [],
      identity,
    },
  });

  renderAlone(<JoinNotes answer={answer} path={path} at={1} />);

  const link = await screen.findByRole('link', { name: 'АО «Купол»' });
  expect(link.getAttribute('href')).toBe('/entity/firms/1');
  expect(screen.getByRole('link', { name: 'Kupol' })).toBeTruthy();
  expect(link.closest('p')?.textContent).toContain('Kupol c2ru = АО «Купол» firms/1');
  // An id beside a name of the other direction of writing would be torn apart.
  expect(screen.getByText('firms/1').tagName).toBe('BDI');
});
