import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import i18n from '../../words/i18n';
import type { FoundEntity } from '../../core/model';
import { answerOf } from '../../test/fixtures';
import { problem, READY, renderPage, serve } from '../../test/render';

await i18n.loadNamespaces('search');

const found = (id: string, how = 'script'): FoundEntity => ({
  id,
  labels: ['Company'],
  properties: { name: `Name of ${id}`, aliases: ['Купол'], country: 'RU' },
  match: { field: 'alias', value: 'Купол', how },
});

const SERVED = {
  'GET /api/status': READY,
  'POST /api/traces': answerOf('c1 > c2ru ? w1'),
  'GET /api/tradeflows': { tradeflows: [] },
  'GET /api/traces/choices': {
    countries: [{ value: 'CN', count: 3 }],
    operators: [],
    componentCategories: [],
    weaponCategories: [],
    topics: [],
    listedBy: [{ value: 'EU', count: 2 }],
    tiers: [],
    hs: [],
    datasets: ['evidence', 'other'],
  },
  'GET /api/cases': { cases: [{ id: 'k1', title: 'Kupol and others', tags: [] }] },
  'GET /api/queries': { queries: [], saved: [] },
  'GET /api/sources': { sources: [{ id: 's1', title: 'On Kupol' }], complete: true },
  'GET /api/captures': {
    documents: [
      {
        ...{ capture: 'k1', name: 'report.pdf', kind: 'pdf', source: 's1', title: 'A report', hits: 2 },
        places: [{ block: 7, page: '3', snippet: 'sold to Kupol', marks: [{ start: 8, end: 13 }] }],
      },
    ],
    ...{ total: 4, searched: 9, unread: 0, withoutText: 0, complete: false },
  },
  'GET /api/entities': { entities: [found('company/a'), found('company/b')], complete: true, nearest: [] },
  'GET /api/entities/company/a': { ...found('company/a'), sources: [] },
};

async function openBox(served: Record<string, unknown> = SERVED) {
  const asked = serve(served);
  const page = renderPage('/console');
  await screen.findByRole('button', { name: 'Search' });
  fireEvent.keyDown(document.body, { key: 'л', code: 'KeyK', ctrlKey: true });
  const field = await screen.findByRole('combobox', { name: 'Search everything' });
  const type = (text: string) => fireEvent.change(field, { target: { value: text } });
  const press = (key: string, more = {}) => fireEvent.keyDown(field, { key, ...more });
  return { ...page, asked, field, type, press };
}

const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';

describe('the search box', () => {
  it('opens by its key on any keyboard and shows the screens', async () => {
    const { field } = await openBox();
    const list = screen.getByRole('listbox', { name: 'What was found' });
    expect(within(list).getAllByRole('option')).toHaveLength(10);
    expect(field.getAttribute('aria-controls')).toBe(list.id);
    expect(active(field)).toBe('Trace');
  });

  it('says why each was found, moves by arrows, and opens the page of an entity', async () => {
    const { field, type, press, router } = await openBox();
    type('kupol');
    await screen.findByRole('option', {
      name: /Name of company\/a.*Купол.*the same words in another script/,
    });
    await screen.findByRole('option', { name: /On Kupol/ });
    screen.getByRole('option', { name: 'Kupol and others' });
    await waitFor(() => expect(active(field)).toContain('company/a'));
    press('ArrowDown');
    expect(active(field)).toContain('company/b');
    press('ArrowUp');
    press('Enter');
    await waitFor(() => expect(router.state.location.pathname).toBe('/entity/company/a'));
    expect(screen.queryByRole('combobox', { name: 'Search everything' })).toBeNull();
  });

  it('finds words in the texts of captured documents, and reads them where they stand', async () => {
    const { type, router, asked } = await openBox();
    type('kupol');
    const passage = await screen.findByRole('option', { name: /A report.*sold to Kupol/ });
    expect(passage.querySelector('mark')?.textContent).toBe('Kupol');
    screen.getByRole('option', { name: 'All 4 documents with these words' });
    fireEvent.click(passage);
    await waitFor(() => expect(router.state.location.pathname).toBe('/documents'));
    expect(router.state.location.search).toEqual({ q: 'kupol', capture: 'k1', at: '7', find: 'Kupol' });
    expect(asked.some(({ key }) => key === 'GET /api/captures?q=kupol&offset=0&limit=4')).toBe(true);
  });

  it('does not look for one letter in documents, and says when they cannot be searched', async () => {
    const { type, asked } = await openBox({
      ...SERVED,
      'GET /api/captures': () => problem(500, 'The texts are away.'),
    });
    type('k');
    await screen.findByRole('option', { name: /On Kupol/ });
    expect(asked.some(({ key }) => key.startsWith('GET /api/captures'))).toBe(false);
    type('kupol');
    const link = await screen.findByRole('link', { name: 'Search them on their page' });
    expect(link.getAttribute('href')).toBe('/documents?q=kupol');
    screen.getByRole('option', { name: /company\/a/ });
  });

  it('takes what is chosen as the start of the question', async () => {
    const { type, press, router } = await openBox();
    type('kupol');
    await screen.findByRole('option', { name: /company\/b/ });
    press('Enter', { shiftKey: true });
    press('ArrowDown');
    press('Enter', { shiftKey: true });
    screen.getByText('2 chosen');
    expect(screen.getByRole('option', { name: /company\/b/ }).getAttribute('aria-selected')).toBe('true');
    press('Enter', { ctrlKey: true });
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ 'from.ids': ['company/a', 'company/b'] }),
    );
    expect(router.state.location.pathname).toBe('/');
  });

  it('opens what the answer brings, not what stood there, when Enter comes before it', async () => {
    const { type, press, router } = await openBox();
    const served = globalThis.fetch;
    let answer: () => void = () => undefined;
    const late = new Promise<void>((done) => (answer = done));
    vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
      await late;
      return served(...request);
    });
    type('kupol');
    press('Enter');
    expect(router.state.location.pathname).toBe('/console');
    answer();
    await waitFor(() => expect(router.state.location.pathname).toBe('/entity/company/a'));
  });

  it('lets Enter end the choice of a Chinese word', async () => {
    const { type, field, router } = await openBox();
    type('kupol');
    await screen.findByRole('option', { name: /company\/a/ });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(router.state.location.pathname).toBe('/console');
  });

  it('says that nothing is called so, what is nearest, and what to try', async () => {
    const nothing = { entities: [], complete: true, nearest: [found('company/near', 'similar')] };
    const { type } = await openBox({
      ...SERVED,
      'GET /api/entities': nothing,
      'GET /api/sources': { sources: [], complete: true },
      'GET /api/captures': { ...SERVED['GET /api/captures'], documents: [], total: 0, complete: true },
    });
    type('qqq');
    await screen.findByText('Nothing is called “qqq”.');
    screen.getByText('These come nearest:');
    screen.getByRole('option', { name: /company\/near.*a letter or two are different/ });
  });

  it('says what can be asked of a known code under which no part is classified', async () => {
    const nothing = {
      entities: [],
      complete: true,
      nearest: [],
      codes: [
        { code: '854231', description: 'Processors', components: 0 },
        { code: '854232', description: 'Memory', components: 0 },
      ],
    };
    const { type } = await openBox({ ...SERVED, 'GET /api/entities': nothing });
    type('8542');
    const paths = await screen.findByRole('link', { name: /a relation names one of these codes/ });
    expect(paths.getAttribute('href')).toContain('goods.hs=854231&goods.hs=854232');
    const category = screen.getByRole('link', { name: /microelectronics/ });
    expect(category.getAttribute('href')).toContain('goods.categories=microelectronics');
    const rows = screen.getByRole('link', { name: /customs declarations/ });
    expect(rows.getAttribute('href')).toBe('/declarations?hs=854231,854232');
    expect(screen.queryByText(/Nearest codes/)).toBeNull();
  });

  it('tells what went wrong and asks again', async () => {
    let broken = true;
    const { type } = await openBox({
      ...SERVED,
      'GET /api/entities': () =>
        broken ? problem(503, 'The database is away.') : SERVED['GET /api/entities'],
    });
    type('kupol');
    await screen.findByText('The database is away.');
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('option', { name: /company\/a/ });
  });

  it('asks among what the filters leave, also without words', async () => {
    const { asked } = await openBox();
    await waitFor(() => expect(screen.getAllByRole('option', { name: 'EU' })).toHaveLength(1));
    fireEvent.change(screen.getByRole('combobox', { name: 'Listed by' }), { target: { value: 'EU' } });
    await screen.findByRole('option', { name: /company\/a/ });
    expect(asked.some(({ key }) => key.includes('q=&limit=20&listedBy=EU'))).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Choose all 2 found' }));
    screen.getByText('2 chosen');
  });

  it('closes by Escape and gives the focus back', async () => {
    serve(SERVED);
    renderPage('/console');
    const button = await screen.findByRole('button', { name: 'Search' });
    button.focus();
    fireEvent.click(button);
    const field = await screen.findByRole('combobox', { name: 'Search everything' });
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(button);
  });

  const phrase = (more: Record<string, unknown> = {}) => ({
    question: { from: { labels: ['Company'], countries: ['CN'] }, to: { ids: ['weapon/w'] } },
    sentence: 'Which suppliers in China reach Orlan-10?',
    constraints: [],
    reads: true,
    read: [{ text: 'bearings', means: 'mechanical parts', wider: true }],
    notUnderstood: [{ from: 0, to: 5, text: 'cheap' }],
    choices: [
      {
        from: 27,
        to: 32,
        text: 'Orlan',
        taken: [],
        candidates: [
          { id: 'weapon/orlan-10', label: 'WeaponSystem', name: 'Orlan-10' },
          { id: 'weapon/orlan-30', label: 'WeaponSystem', name: 'Orlan-30' },
        ],
      },
    ],
    assumed: ['from'],
    ...more,
  });

  it('proposes words as a question, says what it left out, and asks only when somebody agrees', async () => {
    const served = { ...SERVED, 'GET /api/question': phrase() };
    const { field, type, press, asked, router } = await openBox(served);
    type('cheap Chinese bearings for Orlan');
    await screen.findByRole('option', { name: /Ask: Which suppliers in China.*cheap, Orlan/ });
    const keys = () => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    await waitFor(() => expect(keys()).toContain('Enter shows the question, nothing is asked yet'));
    press('ArrowDown');
    expect(keys()).toContain('Enter opens the page');
    press('ArrowUp');
    press('Enter');
    await screen.findByRole('region', { name: 'Your words as a question' });
    expect(keys()).toContain('Enter asks the question');
    expect(screen.getByText('cheap', { selector: 'del' })).toBeDefined();
    screen.getByText('“bearings” is asked as a wider group: mechanical parts.');
    screen.getByText(/You did not say where paths start/);
    screen.getByRole('button', { name: 'Ask without “cheap, Orlan”' });
    expect(router.state.location.pathname).toBe('/console');

    fireEvent.click(screen.getByRole('button', { name: 'Orlan-30' }));
    await waitFor(() =>
      expect(asked.some(({ key }) => decodeURIComponent(key).includes('chosen=27-32:weapon/orlan-30'))).toBe(
        true,
      ),
    );
    fireEvent.click(screen.getByRole('button', { name: /^Ask/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
    expect(router.state.location.search).toMatchObject({ 'from.countries': 'CN' });
  });

  it('goes back to the words that are to be changed', async () => {
    const { type, press, field } = await openBox({ ...SERVED, 'GET /api/question': phrase() });
    type('cheap Chinese bearings for Orlan');
    await screen.findByRole('option', { name: /Ask: Which/ });
    press('Enter');
    fireEvent.click(await screen.findByRole('button', { name: 'Change the words' }));
    expect(screen.queryByRole('region', { name: 'Your words as a question' })).toBeNull();
    expect((field as HTMLInputElement).value).toBe('cheap Chinese bearings for Orlan');
  });

  it('offers no question for words that read as none', async () => {
    const served = { ...SERVED, 'GET /api/question': phrase({ reads: false }) };
    const { type } = await openBox(served);
    type('some words of nobody');
    await screen.findByRole('option', { name: /On Kupol/ });
    expect(screen.queryByRole('option', { name: /Ask:/ })).toBeNull();
  });
});
