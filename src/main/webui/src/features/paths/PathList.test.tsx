import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TraceBody } from '../../core/model';
import { answerOf } from '../../test/fixtures';
import { READY, renderPage, serve } from '../../test/render';

const ANSWER = answerOf('c1 > w1', 'c1 > c2ru ? w1', 'c3 > c2ru ? w2', 'c4 > c2ru ? w2');

function render(address: string) {
  const asked = serve({ 'GET /api/status': READY, 'POST /api/traces': ANSWER });
  return { asked, ...renderPage(address) };
}

async function paths() {
  return screen.findByRole('region', { name: 'Paths' });
}

describe('the list of paths', () => {
  it('says of each path its countries, hops, strength, sources and weakest hop', async () => {
    render('/');
    const list = await paths();
    const [, second] = within(list).getAllByRole('listitem');
    expect(second?.textContent).toMatch(
      /Countries: China and Russia\..*2 hops.*strength 0\.30.*2 sources.*weakest hop possible/,
    );
  });

  it('raises an alarm about what is really weak alone, not about the weakest of what is sure', async () => {
    serve({ 'GET /api/status': READY, 'POST /api/traces': answerOf('c1 > c2ru > w1', 'c1 > c2ru ? w2') });
    renderPage('/');
    const rows = within(await paths()).getAllByRole('listitem');
    const marks = rows.map((row) =>
      [...row.querySelectorAll('[data-doubtful]')].map((mark) => mark.getAttribute('data-doubtful')),
    );
    expect(marks.map((each) => new Set(each))).toEqual([new Set(['false']), new Set(['true'])]);
  });

  it('says so where what was left out leaves none', async () => {
    render('/?view=timeline&dated=only');
    const list = await paths();
    expect(within(list).queryAllByRole('listitem')).toEqual([]);
    expect(within(list).getByText(/^No listed path is left/)).toBeTruthy();
  });

  it('groups by supplier, folded, with counts, and unfolds into the address', async () => {
    const { router } = render('/?group=weapon');
    const list = await paths();
    const headings = within(list).getAllByRole('listitem');
    expect(headings.map((heading) => heading.textContent)).toEqual([
      'Name of w12 paths',
      'Name of w22 paths',
    ]);
    await userEvent.click(within(list).getByRole('button', { name: /^Name of w2/ }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('unfold=w2'));
    expect(await within(list).findByRole('button', { name: /^4.*Name of c4/ })).toBeTruthy();
  });

  it('moves by arrow keys over headings and paths, and folds by left and right', async () => {
    render('/?group=supplier&unfold=c1');
    const list = await paths();
    const first = within(list).getByRole('button', { name: /^Name of c1/ });
    first.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^1Name of c1/));
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(3));
  });

  it('ranks what it shows, not what is on its way', async () => {
    const [first, second] = [answerOf('c1 > w1', 'c3 > w1'), answerOf('c4 > w1')];
    let answerSecond = () => undefined;
    const waiting = new Promise<void>((done) => (answerSecond = () => void done()));
    for (const answer of [first, second]) {
      answer.summary.paths = 3;
    }
    const asked = serve({
      'GET /api/status': READY,
      'POST /api/traces': async ({ offset }: TraceBody) =>
        offset === 0 ? first : waiting.then(() => second),
    });
    renderPage('/?paths=2');
    const list = await paths();
    const ranks = () =>
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.match(/^\d+Name of c\d/)?.[0]);
    expect(ranks()).toEqual(['1Name of c1', '2Name of c3']);
    await userEvent.click(within(list).getByRole('button', { name: 'Next' }));
    await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ offset: 2 }));
    expect(ranks()).toEqual(['1Name of c1', '2Name of c3']);
    answerSecond();
    await waitFor(() => expect(ranks()).toEqual(['3Name of c4']));
  });

  it('asks anew for another order', async () => {
    const { asked } = render('/');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Order of the paths' }),
      'shortest',
    );
    await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ rank: 'shortest' }));
  });
});

describe('the table of paths', () => {
  it('takes the place of list and picture by Alt+T, and gives it back', async () => {
    const { router } = render('/');
    await paths();
    await userEvent.keyboard('{Alt>}t{/Alt}');
    expect(
      await screen.findByRole('table', { name: 'Table of the paths' }, { timeout: 15_000 }),
    ).toBeTruthy();
    expect(router.state.location.searchStr).toContain('as=table');
    await userEvent.keyboard('{Alt>}t{/Alt}');
    await paths();
    expect(router.state.location.searchStr).not.toContain('as=table');
  });

  it('sorts by a column, with the order in the address, and opens a path', async () => {
    const { router } = render('/?as=table&column=rank&column=start&column=sources');
    const table = await screen.findByRole('table', { name: 'Table of the paths' }, { timeout: 15_000 });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((each) => each.textContent),
    ).toEqual(['No.', 'Start', 'Sources']);
    await userEvent.click(within(table).getByRole('button', { name: 'Start' }));
    await userEvent.click(within(table).getByRole('button', { name: 'Start' }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('sort=-start'));
    const [, first] = within(table).getAllByRole('row');
    expect(first?.textContent).toContain('Name of c4');
    await userEvent.click(within(table).getByRole('button', { name: 'Open path: 4' }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('path=c4&path=c2ru&path=w2'));
    expect(
      await screen.findByText('Weakest hop: check this first', undefined, { timeout: 15_000 }),
    ).toBeTruthy();
  });
});
