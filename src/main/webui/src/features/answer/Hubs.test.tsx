import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../test/fixtures';
import { READY, renderPage, serve } from '../../test/render';

function passed(...through: [string, number][]) {
  const answer = answerOf('c1 > c2 > w1', 'c1 > c3 > w1');
  answer.summary.proof = {
    paths: 100,
    origins: { one: 0, two: 100, more: 0 },
    categories: [],
    through: through.map(([id, count]) => ({ id, count })),
    generic: 0,
    mayRest: false,
  };
  return answer;
}

describe('entities that many paths pass', () => {
  it('are each told where it is more than a tenth, and left out in one press', async () => {
    serve({
      'GET /api/status': READY,
      'POST /api/traces': passed(['c2', 60], ['c3', 11], ['w1', 10]),
    });
    const { router } = renderPage('/');
    expect(await screen.findByText(/^60 of 100 paths pass/)).toBeTruthy();
    expect(screen.getByText(/^11 of 100 paths pass/)).toBeTruthy();
    expect(screen.queryByText(/^10 of 100 paths pass/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^the answer without it: Name of c3/ }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('c3'));
  });

  it('stand behind a press from the fourth on', async () => {
    serve({
      'GET /api/status': READY,
      'POST /api/traces': passed(['c2', 60], ['c3', 50], ['c1', 40], ['w1', 30]),
      'GET /api/entities/w1': { id: 'w1', labels: ['WeaponSystem'], properties: {} },
    });
    renderPage('/');
    const more = await screen.findByText('1 more that over a tenth of the paths pass');
    expect(more.closest('details')?.textContent).toContain('30 of 100 paths pass');
  });
});
