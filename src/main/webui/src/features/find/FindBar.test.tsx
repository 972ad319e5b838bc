import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../test/fixtures';
import { READY, renderPage, serve } from '../../test/render';

const ANSWER = answerOf('c1 > w1', 'c1 > c2ru ? w1', 'c3 > c2ru ? w2', 'c4 > p1 ? w2');

function render(address: string, found: unknown[] = []) {
  const asked = serve({
    'GET /api/status': READY,
    'POST /api/traces': ANSWER,
    'GET /api/entities': { entities: found },
  });
  return { asked, ...renderPage(address) };
}

const bar = () => screen.findByRole('search', { name: 'Find in this answer' }, { timeout: 15_000 });
const field = async () => within(await bar()).findByRole('textbox');
const node = (name: RegExp) => screen.findByRole('button', { name });

async function find(text: string) {
  await screen.findByRole('region', { name: 'Paths' });
  await userEvent.keyboard('{Alt>}/{/Alt}');
  await userEvent.type(await field(), text);
}

describe('the search in an answer', () => {
  it('is called up by a key, says which of the hits it is at, and steps around', async () => {
    const { router } = render('/');
    await find('name of c');
    expect(await within(await bar()).findByText('1 of 5')).toBeTruthy();
    await waitFor(() => expect(router.state.location.searchStr).toContain('find=name'));
    await userEvent.keyboard('{Enter}');
    expect(await within(await bar()).findByText('2 of 5')).toBeTruthy();
    await userEvent.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
    expect(await within(await bar()).findByText('5 of 5')).toBeTruthy();
  });

  it('marks the hits in list and picture, and lights the paths of the one it is at', async () => {
    render('/?find=c2ru');
    expect((await node(/^Name of c2ru, Company/)).getAttribute('data-found')).toBe('current');
    const list = await screen.findByRole('region', { name: 'Paths' });
    expect(list.querySelectorAll('bdi[data-found=current]')).toHaveLength(2);
    expect(list.querySelectorAll('li[data-lit=true]')).toHaveLength(2);
    expect(within(list).getByText('2 of 4 paths pass through Name of c2ru')).toBeTruthy();
  });

  it('shows only the paths of what it finds, and all again', async () => {
    const { router } = render('/?find=component');
    await userEvent.click(await within(await bar()).findByRole('button', { name: 'Only their paths' }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('found=only'));
    const list = await screen.findByRole('region', { name: 'Paths' });
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(1));
    await userEvent.click(within(await bar()).getByRole('button', { name: 'Only their paths' }));
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(4));
  });

  it('says that hits are out of sight, and brings them back', async () => {
    render('/?find=p1&hide=Component');
    expect(await within(await bar()).findByText('1 is out of sight.')).toBeTruthy();
    await userEvent.click(within(await bar()).getByRole('button', { name: 'Show all' }));
    expect(await within(await bar()).findByText('1 of 1')).toBeTruthy();
  });

  it('says that the answer has nothing, and finds it in the database', async () => {
    const other = {
      id: 'c9',
      labels: ['Company'],
      properties: { id: 'c9', name: 'Somebody else', country: 'TR' },
    };
    const { asked, router } = render('/?find=somebody', [other]);
    expect(await within(await bar()).findByText('Nothing was found in this answer.')).toBeTruthy();
    expect(asked.some(({ key }) => key.startsWith('GET /api/entities'))).toBe(false);
    await userEvent.click(within(await bar()).getByRole('button', { name: 'Look in the whole database' }));
    await userEvent.click(await within(await bar()).findByRole('button', { name: /^Somebody else/ }));
    await waitFor(() => expect(router.state.location.searchStr).toContain('node=c9'));
  });

  it('ends with Escape and gives the focus back', async () => {
    const { router } = render('/');
    const button = await screen.findByRole('button', { name: 'Find' });
    await userEvent.click(button);
    await userEvent.type(await field(), 'c1');
    await waitFor(() => expect(router.state.location.searchStr).toContain('find=c1'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(router.state.location.searchStr).not.toContain('find'));
    expect(screen.queryByRole('search')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
