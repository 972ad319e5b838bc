import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_QUESTION, type Question } from '../../core/question';
import { renderAlone, serve } from '../../test/render';
import { QuestionForm } from './QuestionForm';
import { relationsSummary } from './RelationsToken';
import { shiftFor } from './TokenPanel';

function renderForm(question: Question = DEFAULT_QUESTION) {
  const ask = vi.fn<(question: Question) => void>();
  renderAlone(<QuestionForm question={question} ask={ask} />);
  return ask;
}

describe('the question as a sentence', () => {
  it('reads as one', () => {
    renderForm();
    expect(screen.getByRole('region', { name: 'Question' }).textContent).toContain(
      'Which suppliers in China and Hong Kong reach weapon systems used by Russia through the flow of goods, ' +
        'in at most 6 hops, on any evidence, with the shortest paths first?',
    );
  });

  it('changes hops and goes back to the first page', async () => {
    const ask = renderForm({ ...DEFAULT_QUESTION, page: 4 });
    await userEvent.click(screen.getByRole('button', { name: /^Most hops/ }));
    await userEvent.click(screen.getByRole('radio', { name: '9' }));
    expect(ask).toHaveBeenCalledWith({ ...DEFAULT_QUESTION, maxHops: 9, page: 1 });
  });

  it('asks for ties of control only when told to', async () => {
    const ask = renderForm();
    await userEvent.click(screen.getByRole('button', { name: /^Relations/ }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Owns/ }));
    expect(ask.mock.lastCall?.[0].relations).toEqual([...DEFAULT_QUESTION.relations, 'OWNS']);
  });

  it('closes with Escape and gives the focus back', async () => {
    renderForm();
    const token = screen.getByRole('button', { name: /^Order of/ });
    await userEvent.click(token);
    expect(await screen.findByRole('dialog')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(token);
  });

  it('names those that were chosen by name', async () => {
    serve({
      'GET /api/entities/company/x': {
        id: 'company/x',
        labels: ['Company'],
        properties: { name: 'Firm X' },
        sources: [],
      },
    });
    renderForm({ ...DEFAULT_QUESTION, from: { ...DEFAULT_QUESTION.from, ids: ['company/x'] } });
    expect(await screen.findByRole('button', { name: 'Start of the paths: Firm X' })).toBeTruthy();
  });

  it('swaps and resets', async () => {
    const ask = renderForm({ ...DEFAULT_QUESTION, maxHops: 2 });
    await userEvent.click(screen.getByRole('button', { name: 'Swap start and end' }));
    expect(ask.mock.lastCall?.[0].from.label).toBe('WeaponSystem');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the default question' }));
    expect(ask).toHaveBeenLastCalledWith(DEFAULT_QUESTION);
  });

  it('sums relation types up in words', () => {
    expect(relationsSummary(DEFAULT_QUESTION.relations)).toEqual({ key: 'flow', count: 6 });
    expect(relationsSummary([...DEFAULT_QUESTION.relations, 'OWNS'])).toEqual({
      key: 'flowAndControl',
      count: 1,
    });
    expect(relationsSummary(['SUPPLIES'])).toEqual({ key: 'some', count: 1 });
  });

  it('keeps its panels inside the window', () => {
    expect(shiftFor(100, 300, 1000)).toBe(0);
    expect(shiftFor(800, 300, 1000)).toBe(-112);
    expect(shiftFor(-20, 300, 1000)).toBe(32);
  });
});
