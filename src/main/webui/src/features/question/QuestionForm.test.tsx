import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { getPreset, PRESETS } from '../../core/question/presets';
import { DEFAULT_QUESTION, type Question } from '../../core/question/question';
import { ANY_TIME } from '../../core/question/table';
import { selectionOf } from '../../core/question/selection';
import { problem, renderAlone, serve } from '../../test/render';
import i18next from '../../words/i18n';
import { hsCodesOf } from './GoodsFields';
import { QuestionForm } from './QuestionForm';
import { withGroup } from './rare/RelationsFields';
import { moved } from './rare/ViaFields';
import { shiftFor } from './TokenPanel';
import { relationsSummary } from './use-constraint-text';

const CHOICES = {
  countries: [{ value: 'CN', count: 50 }],
  operators: [{ value: 'RU', count: 54 }],
  componentCategories: [{ value: 'propulsion', count: 13 }],
  weaponCategories: [{ value: 'tank', count: 3 }],
  topics: [],
  listedBy: [{ value: 'EU', count: 116 }],
  tiers: [{ value: '3.A', count: 2 }],
  hs: ['391220'],
  datasets: ['evidence', 'other'],
};

function renderForm(question: Question = DEFAULT_QUESTION) {
  serve({
    'GET /api/traces/choices': CHOICES,
    'GET /api/entities/company/x': {
      id: 'company/x',
      labels: ['Company'],
      properties: { name: 'Firm X' },
      sources: [],
    },
  });
  const ask = vi.fn<(question: Question) => void>();
  renderAlone(<QuestionForm question={question} ask={ask} />);
  return ask;
}

// They come with the first panel that opens, which takes its time on a busy machine.
beforeAll(() => import('./fields'), 60_000);

async function openConstraint(name: RegExp) {
  await userEvent.click(screen.getByRole('button', { name: 'Constraints: More constraints' }));
  await userEvent.click(await screen.findByRole('button', { name }));
}

describe('the question as a sentence', () => {
  it('reads as one', () => {
    renderForm();
    expect(screen.getByRole('region', { name: 'Question' }).textContent).toContain(
      'Which suppliers in China and Hong Kong reach weapon systems used by Russia with any goods, ' +
        'in at most 6 hops, at any time, on any evidence?',
    );
  });

  it('is introduced by what Spoor is, in one line, as long as nothing else is asked', () => {
    renderForm();
    expect(
      screen.getByText(/^Spoor follows goods from suppliers to weapons\..*no path proves that goods/),
    ).toBeTruthy();
    cleanup();
    renderForm(getPreset('optics').question);
    expect(screen.queryByText(/^Spoor follows goods/)).toBeNull();
  });

  it('asks for a name again by itself where it was refused for a while only', async () => {
    let away = true;
    const firm = { id: 'company/x', labels: ['Company'], properties: { name: 'Firm X' }, sources: [] };
    serve({
      'GET /api/traces/choices': CHOICES,
      'GET /api/entities/company/x': () => (away ? problem(503, 'Away.', { 'Retry-After': '1' }) : firm),
    });
    renderAlone(
      <QuestionForm
        question={{ ...DEFAULT_QUESTION, to: selectionOf({ ids: ['company/x'] }) }}
        ask={vi.fn()}
      />,
    );
    expect(await screen.findByRole('button', { name: /company\/x/ })).toBeTruthy();
    away = false;
    expect(await screen.findByRole('button', { name: /Firm X/ })).toBeTruthy();
  });

  it('declines a word beside a name where a language declines what is reached', async () => {
    await i18next.changeLanguage('uk');
    try {
      renderForm({ ...DEFAULT_QUESTION, to: selectionOf({ ids: ['company/x'] }) });
      expect(await screen.findByRole('button', { name: /об’єкта «Firm X»/ })).toBeTruthy();
      expect(screen.getByRole('region').textContent).toMatch(/досягають об’єкта «Firm X»/);
    } finally {
      await i18next.changeLanguage('en');
    }
  });

  it('says all that a side is chosen by', () => {
    renderForm({
      ...DEFAULT_QUESTION,
      from: selectionOf({
        labels: ['Company', 'Person'],
        countries: ['CN'],
        listedBy: ['EU'],
        text: 'limbach',
      }),
      to: selectionOf({ labels: ['WeaponSystem'], categories: ['tank'], operators: ['RU'] }),
      window: { from: '2022-02', to: '', undated: false },
    });
    expect(screen.getByRole('region', { name: 'Question' }).textContent).toContain(
      'Which suppliers and persons in China listed by EU named “limbach” reach ' +
        'weapon systems (tanks) used by Russia with any goods, in at most 6 hops, since Feb 2022 (dated only),',
    );
  });

  it('says what companies do', async () => {
    const ask = renderForm({
      ...DEFAULT_QUESTION,
      to: selectionOf({ labels: ['Company'], roles: ['weapon_maker'], countries: ['RU'] }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'End of the paths: arms makers in Russia' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'last recipients' }));
    expect(ask.mock.lastCall?.[0].to.roles).toEqual(['weapon_maker', 'last_recipient']);
  });

  it('changes hops and goes back to the first page', async () => {
    const ask = renderForm({ ...DEFAULT_QUESTION, offset: 300 });
    await userEvent.click(screen.getByRole('button', { name: /^Most hops/ }));
    await userEvent.click(screen.getByRole('radio', { name: '9' }));
    expect(ask).toHaveBeenCalledWith({ ...DEFAULT_QUESTION, maxHops: 9, offset: 0 });
  });

  it('takes goods by category and all the way', async () => {
    const ask = renderForm();
    await userEvent.click(screen.getByRole('button', { name: /^Goods that must flow/ }));
    const [categories] = await screen.findAllByLabelText('Categories of goods');
    await userEvent.click(categories as HTMLElement);
    await userEvent.click(await screen.findByRole('option', { name: /engines/, hidden: true }));
    expect(ask.mock.lastCall?.[0].goods.categories).toEqual(['propulsion']);
    await userEvent.click(screen.getByRole('switch', { name: /^The same good/ }));
    expect(ask.mock.lastCall?.[0].goods.consistent).toBe(true);
  });

  it('takes dates as people write them, and undated relations only beside a date', async () => {
    const ask = renderForm();
    await userEvent.click(screen.getByRole('button', { name: /^When/ }));
    const undated = await screen.findByRole('switch', { name: /^Let undated/ });
    expect((undated as HTMLInputElement).disabled).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: 'Held on or after' }), 'Feb 2022{Enter}');
    expect(ask.mock.lastCall?.[0].window).toEqual({ ...ANY_TIME, from: '2022-02' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Held on or before' }), 'soon{Enter}');
    expect(await screen.findByText('Write 2022, Feb 2022 or 24 Feb 2022')).toBeTruthy();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('closes with Escape and gives the focus back', async () => {
    renderForm();
    const token = screen.getByRole('button', { name: /^Least confidence/ });
    await userEvent.click(token);
    expect(await screen.findByRole('dialog')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(token);
  });

  it('names those that were chosen by name', async () => {
    renderForm({ ...DEFAULT_QUESTION, from: selectionOf({ ids: ['company/x'] }) });
    expect(await screen.findByRole('button', { name: 'Start of the paths: Firm X' })).toBeTruthy();
  });

  it('swaps and resets', async () => {
    const ask = renderForm({ ...DEFAULT_QUESTION, maxHops: 2 });
    await userEvent.click(screen.getByRole('button', { name: 'Swap start and end' }));
    expect(ask.mock.lastCall?.[0].from.labels).toEqual(['WeaponSystem']);
    await userEvent.click(screen.getByRole('button', { name: 'Back to the default question' }));
    expect(ask).toHaveBeenLastCalledWith(DEFAULT_QUESTION);
  });

  it('keeps its panels inside the window', () => {
    expect(shiftFor(100, 300, 1000)).toBe(0);
    expect(shiftFor(800, 300, 1000)).toBe(-112);
    expect(shiftFor(-20, 300, 1000)).toBe(32);
  });
});

describe('rare constraints', () => {
  it('are offered by name, and asked for from there', async () => {
    const ask = renderForm();
    await openConstraint(/^Kinds of relations/);
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Owns/ }));
    expect(ask.mock.lastCall?.[0].relations).toEqual([...DEFAULT_QUESTION.relations, 'OWNS']);
  });

  it('stand as chips once they are set, and go away by a cross', async () => {
    const ask = renderForm({
      ...DEFAULT_QUESTION,
      avoid: selectionOf({ labels: ['Company'], countries: ['TR'] }),
      minSources: 2,
    });
    const chips = screen.getByRole('list', { name: 'Constraints that are set' });
    expect(within(chips).getByRole('button', { name: 'Avoid: avoiding: companies in Türkiye' })).toBeTruthy();
    await userEvent.click(within(chips).getByRole('button', { name: 'Remove “at least 2 sources a hop”' }));
    expect(ask.mock.lastCall?.[0]).toMatchObject({ minSources: 1, avoid: { countries: ['TR'] } });
  });

  it('ask who on the way is listed, by whom and when', async () => {
    const ask = renderForm();
    await openConstraint(/^Listed on the way/);
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Nobody on the path is known to be listed' }),
    );
    expect(ask.mock.lastCall?.[0].listing).toMatchObject({ require: 'none', authorities: [] });
  });

  it('say in a chip who is listed', () => {
    renderForm({
      ...DEFAULT_QUESTION,
      listing: { require: 'some', authorities: ['XY'], from: '2022', to: '', undated: false },
    });
    expect(
      screen.getByRole('button', { name: 'Listed on the way: somebody listed by XY, since 2022' }),
    ).toBeTruthy();
  });

  it('keep stations in their order', async () => {
    const ask = renderForm({
      ...DEFAULT_QUESTION,
      via: [selectionOf({ ids: ['company/x'] }), selectionOf({ countries: ['KZ'] })],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^Passing through: through: Firm X, then 1 more/ }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Pass number 2 earlier' }));
    expect(ask.mock.lastCall?.[0].via.map((station) => station.countries)).toEqual([['KZ'], []]);
    await userEvent.click(screen.getByRole('button', { name: 'Add one more' }));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('move stations by a step and no further than the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  });

  it('take groups of relations as a whole, but never the last one away', () => {
    expect(withGroup(['SUPPLIES'], ['OWNS', 'CONTROLS'], true)).toEqual(['SUPPLIES', 'OWNS', 'CONTROLS']);
    expect(withGroup(['SUPPLIES'], ['SUPPLIES'], false)).toBeNull();
  });

  it('sum relation types up in words', () => {
    expect(relationsSummary(DEFAULT_QUESTION.relations)).toEqual({ key: 'flow', count: 6 });
    expect(relationsSummary([...DEFAULT_QUESTION.relations, 'OWNS'])).toEqual({
      key: 'flowAndControl',
      count: 1,
    });
    expect(relationsSummary(['SUPPLIES'])).toEqual({ key: 'some', count: 1 });
  });

  it('read HS codes as people write them', () => {
    expect(hsCodesOf(['8542.31', '8542 31 90 00', '85', 'x', '391220', '8542'])).toEqual([
      '854231',
      '391220',
      '8542',
    ]);
  });
});

describe('questions to begin with', () => {
  it('are offered on the default question, and by a button later', async () => {
    const ask = renderForm();
    const presets = screen.getByRole('navigation', { name: 'Questions to begin with' });
    await userEvent.click(within(presets).getByRole('button', { name: 'Optics → tanks' }));
    await waitFor(() => expect(ask).toHaveBeenLastCalledWith(getPreset('optics').question));
  });

  it('show which one stands in the sentence', async () => {
    const [first] = PRESETS;
    renderForm(first?.question);
    await userEvent.click(screen.getByRole('button', { name: 'Questions to begin with: Examples' }));
    const current = await screen.findByRole('button', { name: /^Machine tools → missiles/, current: true });
    expect(current).toBeTruthy();
  });
});
