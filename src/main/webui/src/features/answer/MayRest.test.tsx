import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TraceBody } from '../../core/model';
import { answerOf } from '../../test/fixtures';
import { READY, renderPage, serve } from '../../test/render';

function counted(one: number) {
  const answer = answerOf('c1 > w1', 'c1 > c2ru', 'c3 > c4ru');
  const origins = { one, two: 3 - one, more: 0 };
  answer.summary.proof = { paths: 3, origins, categories: [], through: [], generic: 0, mayRest: true };
  return answer;
}

describe('what may rest on another source', () => {
  it('is told by the paths that would rest on one source, and counted so in one press', async () => {
    serve({
      'GET /api/status': READY,
      'POST /api/traces': (body: unknown) => counted((body as TraceBody).mayRestOn === 'one' ? 3 : 1),
    });
    const { router } = renderPage('/');
    expect(
      await screen.findByText(/^3 of 3 paths rest on one independent source at some hop if/),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Count them as one/ }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('mayRestOn=one'));
    await userEvent.click(await screen.findByRole('button', { name: /^Count each by itself/ }));
    await waitFor(() => expect(router.state.location.searchStr).not.toContain('mayRestOn'));
  });
});
