import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { problem, READY, renderPage, serve } from '../../test/render';

const LIBRARY = {
  queries: [
    {
      id: 'q',
      title: 'Suppliers of a company',
      description: 'Who supplies it',
      parameters: [{ name: 'name', default: 'Kupol' }],
      cypher: 'MATCH (a)-->(b {name: $name}) RETURN a.name',
    },
  ],
};

function serveConsole(answer: unknown) {
  return serve({ 'GET /api/status': READY, 'GET /api/queries': LIBRARY, 'POST /api/cypher': answer });
}

describe('the console', () => {
  it('runs a query of the library with its parameters and keeps it in the address', async () => {
    const asked = serveConsole({
      columns: ['a.name'],
      rows: [['<i>Firm</i>'], [42]],
      truncated: true,
      cut: [{ limit: 'rows', text: 'Two rows were asked for.' }],
    });
    const { router } = renderPage('/console');
    await userEvent.click(await screen.findByRole('button', { name: /Suppliers of a company/ }));
    const field = screen.getByLabelText('$name');
    await userEvent.clear(field);
    await userEvent.type(field, 'Vektor{Control>}{Enter}{/Control}');
    expect(await screen.findByText('<i>Firm</i>')).toBeTruthy();
    expect(
      screen.getByText(/There are more rows; these are the first\. Two rows were asked for\./),
    ).toBeTruthy();
    expect(asked.find((each) => each.key === 'POST /api/cypher')?.body).toEqual({
      query: LIBRARY.queries[0]?.cypher,
      parameters: { name: 'Vektor' },
      limit: 500,
    });
    expect(router.state.location.searchStr).toContain('query=MATCH');
  });

  it('shows a refusal as the server says it', async () => {
    serveConsole(() => problem(403, 'Only reading is allowed here: CREATE writes.'));
    renderPage('/console?query=CREATE%20(n)');
    await userEvent.click(await screen.findByRole('button', { name: 'Run' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Only reading is allowed here: CREATE writes.',
    );
  });
});
