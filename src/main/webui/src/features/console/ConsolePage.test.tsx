import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '../../core/console/link';
import { problem, READY, renderPage, serve } from '../../test/render';

const LIBRARY = {
  queries: [
    {
      id: 'q',
      title: 'Suppliers of a company',
      description: 'Who supplies it',
      parameters: [{ name: 'name', default: 'Kupol', description: 'As it is written in the data' }],
      cypher: 'MATCH (a)-->(b {name: $name}) RETURN a.name',
    },
  ],
};
const node = (id: string) => ({ id, labels: ['Company'], properties: { name: `Name of ${id}` } });

function lines(...parts: unknown[]): Response {
  return new Response(parts.map((part) => `${JSON.stringify(part)}\n`).join(''), {
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
}

function serveConsole(answer: () => Response, explain: unknown = () => problem(404, 'None here.')) {
  return serve({
    'GET /api/status': READY,
    'GET /api/queries': LIBRARY,
    'GET /api/cypher/schema': () => problem(404, 'None here.'),
    'POST /api/cypher/explain': explain,
    'POST /api/cypher': answer,
  });
}

function consoleAt(query: string, parameters: Record<string, unknown> = {}) {
  return renderPage(`/console#${hashOf(query, parameters)}`);
}

async function run() {
  await userEvent.click(await screen.findByRole('button', { name: 'Run' }));
}

describe('the console', () => {
  beforeEach(() => localStorage.clear());

  it('runs a query of the library with its parameters and keeps it in the address', async () => {
    const asked = serveConsole(() =>
      lines({ columns: ['a.name'] }, ['<i>Firm</i>'], [42], {
        truncated: true,
        cut: [{ limit: 'rows', text: 'Two rows were asked for.' }],
        summary: {},
      }),
    );
    const { router } = renderPage('/console');
    await userEvent.click(await screen.findByRole('button', { name: /Suppliers of a company/ }));
    const field = await screen.findByLabelText('$name');
    expect(screen.getByText(/As it is written in the data/)).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, 'Vektor{Control>}{Enter}{/Control}');
    expect(await screen.findByText('<i>Firm</i>')).toBeTruthy();
    expect(
      screen.getByText(/There are more rows; these are the first\. Two rows were asked for\./),
    ).toBeTruthy();
    expect(asked.find((each) => each.key === 'POST /api/cypher')?.body).toEqual({
      query: LIBRARY.queries[0]?.cypher,
      parameters: { name: 'Vektor' },
      limit: 1000,
      timeoutSeconds: 10,
    });
    expect(router.state.location.hash).toContain('query=MATCH');
    expect(router.state.location.searchStr).toBe('');
    expect(screen.getAllByRole('button', { name: /^Close / })).toHaveLength(1);
  });

  it('shows a refusal as the server says it, and what to do', async () => {
    serveConsole(() => problem(403, 'Only reading is allowed here: CREATE writes.', {}, 'cypher.write'));
    consoleAt('CREATE (n)');
    await run();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Only reading is allowed here: CREATE writes.');
    expect(alert.textContent).toContain('The console only reads.');
  });

  it('keeps the rows that came before the connection was lost', async () => {
    serveConsole(() => lines({ columns: ['n'] }, ['came before']));
    consoleAt('RETURN 1 AS n');
    await run();
    expect((await screen.findByRole('alert')).textContent).toContain('The server does not answer.');
    expect(screen.getByText('came before')).toBeTruthy();
    expect(screen.getByText(/1 row came before that/)).toBeTruthy();
  });

  it('offers more time when time was too short', async () => {
    const asked = serveConsole(() => problem(422, 'It took more than 10 s.', {}, 'cypher.time'));
    consoleAt('MATCH (slow) RETURN slow');
    await run();
    await userEvent.click(await screen.findByRole('button', { name: 'Allow 60 s and run again' }));
    const runs = asked.filter((each) => each.key === 'POST /api/cypher');
    expect(runs.map((each) => (each.body as { timeoutSeconds: number }).timeoutSeconds)).toEqual([10, 60]);
  });

  it('says where a parameter is no JSON, and does not run then', async () => {
    const asked = serveConsole(() => lines({ columns: [] }, { truncated: false }));
    consoleAt('RETURN $ids');
    await userEvent.type(await screen.findByLabelText('$ids'), '[["a", b]');
    expect(await screen.findByText(/Not valid JSON near/)).toBeTruthy();
    await run();
    expect(asked.filter((each) => each.key === 'POST /api/cypher')).toHaveLength(0);
  });

  it('shows nodes as a picture and hands them to a trace', async () => {
    const relation = { id: 'r', type: 'SUPPLIES', from: 'a', to: 'b', properties: {} };
    serveConsole(() =>
      lines({ columns: ['a', 'r', 'b'] }, [node('a'), relation, node('b')], { truncated: false }),
    );
    const { router } = consoleAt('MATCH (a)-[r]->(b) RETURN a, r, b');
    await run();
    expect(await screen.findByRole('button', { name: /^Name of a, Company/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Name of a: SUPPLIES: Name of b' }));
    expect(await screen.findByRole('region', { name: 'Name of a → Name of b' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Use in a trace' }));
    const items = await screen.findAllByRole('menuitem', { name: /these 2 companies/ });
    await userEvent.click(items[0]!);
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(router.state.location.searchStr).toContain('from.ids=a&from.ids=b');
  });

  it('tells what the server says while one writes, with its place', async () => {
    serveConsole(() => lines(), {
      valid: false,
      errors: [{ message: 'Variable `m` not defined', code: 'x', line: 1, column: 18, length: 1 }],
      warnings: [],
      plan: null,
      columns: [],
      parameters: [],
    });
    consoleAt('MATCH (n) RETURN m');
    expect(await screen.findByText('Variable `m` not defined')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Line 1, column 18' })).toBeTruthy();
  });

  it('sorts rows and copies a cell', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) },
    });
    serveConsole(() => lines({ columns: ['n'] }, [3], [1], [2], { truncated: false }));
    consoleAt('UNWIND [3,1,2] AS n RETURN n');
    await run();
    await userEvent.click(await screen.findByRole('button', { name: 'n' }));
    const grid = screen.getByRole('grid');
    expect(
      within(grid)
        .getAllByRole('gridcell')
        .map((cell) => cell.textContent),
    ).toEqual(['1', '2', '3']);
    await userEvent.click(within(grid).getAllByRole('gridcell')[1]!);
    await userEvent.click(screen.getByRole('button', { name: 'Copy cell' }));
    expect(written).toEqual(['2']);
  });

  it('keeps its tabs over a reload', async () => {
    serveConsole(() => lines());
    const first = consoleAt('RETURN 111');
    await userEvent.click(await screen.findByRole('button', { name: 'New statement' }));
    first.unmount();
    renderPage('/console');
    expect(await screen.findByRole('button', { name: 'RETURN 111' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Empty' }).getAttribute('aria-current')).toBe('true');
  });

  it('saves, renames and removes a statement on the server', async () => {
    let saved: { name: string; cypher: string; parameters: unknown }[] = [];
    const without = (name: string) => saved.filter((each) => each.name !== name);
    const put = (name: string) => (body: unknown) => {
      saved = [...without(name), { name, ...(body as { cypher: string; parameters: unknown }) }];
      return new Response(null, { status: 204 });
    };
    const remove = (name: string) => () => {
      saved = without(name);
      return new Response(null, { status: 204 });
    };
    serve({
      'GET /api/status': READY,
      'GET /api/queries': () => ({ ...LIBRARY, saved }),
      'GET /api/cypher/schema': () => problem(404, 'None here.'),
      'POST /api/cypher/explain': () => problem(404, 'None here.'),
      'PUT /api/queries/Seven': put('Seven'),
      'PUT /api/queries/Lucky%207': put('Lucky 7'),
      'DELETE /api/queries/Seven': remove('Seven'),
      'DELETE /api/queries/Lucky%207': remove('Lucky 7'),
    });
    consoleAt('RETURN $x', { x: 7 });
    await screen.findByRole('button', { name: /Suppliers of a company/ });
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await userEvent.type(await screen.findByLabelText('Name'), 'Seven{Enter}');
    await userEvent.click(screen.getByRole('radio', { name: 'Saved' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Rename Seven' }));
    expect(saved).toEqual([{ name: 'Seven', cypher: 'RETURN $x', parameters: { x: 7 } }]);
    const field = screen.getByLabelText('New name of Seven');
    await userEvent.clear(field);
    await userEvent.type(field, 'Lucky 7{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Delete Lucky 7' }));
    expect(await screen.findByText(/No statement has been saved/)).toBeTruthy();
    await waitFor(() => expect(saved).toEqual([]));
    await userEvent.click(screen.getByRole('button', { name: 'Bring Lucky 7 back' }));
    expect(await screen.findByRole('button', { name: 'Rename Lucky 7' })).toBeTruthy();
  });

  it('hands statements that an older page kept in the browser over to the server', async () => {
    localStorage.setItem(
      'spoor-console-saved',
      JSON.stringify([{ name: 'Old', query: 'RETURN 1', texts: {} }]),
    );
    const asked = serve({
      'GET /api/status': READY,
      'GET /api/queries': () => ({ ...LIBRARY, saved: [] }),
      'GET /api/cypher/schema': () => problem(404, 'None here.'),
      'POST /api/cypher/explain': () => problem(404, 'None here.'),
      'PUT /api/queries/Old': () => new Response(null, { status: 204 }),
    });
    consoleAt('RETURN 7');
    await userEvent.click(await screen.findByRole('radio', { name: 'Saved' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Save the statement of this browser for all' }),
    );
    await waitFor(() => expect(asked.map(({ key }) => key)).toContain('PUT /api/queries/Old'));
    expect(localStorage.getItem('spoor-console-saved')).toBe('[]');
  });

  it('runs what the database expects to be costly when the reader insists', async () => {
    const asked = serveConsole(() =>
      Response.json(
        { title: 'Problem', detail: 'About 10^12 rows.', code: 'cypher.estimate', overridable: true },
        { status: 422 },
      ),
    );
    consoleAt('MATCH (a), (b), (c) RETURN count(*)');
    await run();
    await userEvent.click(await screen.findByRole('button', { name: 'Run it nevertheless' }));
    const bodies = asked.filter((each) => each.key === 'POST /api/cypher').map((each) => each.body);
    expect(bodies.map((body) => (body as { allowCostly?: boolean }).allowCostly)).toEqual([undefined, true]);
  });

  it('says which doors to the database are open', async () => {
    serve({
      'GET /api/status': {
        ...READY,
        notices: [{ level: 'info', code: 'bolt.open', text: 'Bolt is open. This door can write.' }],
      },
      'GET /api/queries': LIBRARY,
      'GET /api/cypher/schema': () => problem(404, 'None here.'),
      'POST /api/cypher/explain': () => problem(404, 'None here.'),
    });
    consoleAt('RETURN 7');
    expect((await screen.findByRole('note')).textContent).toContain('This door can write.');
  });
});
