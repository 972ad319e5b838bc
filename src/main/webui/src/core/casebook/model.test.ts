import { describe, expect, it } from 'vitest';
import {
  isOverdue,
  itemsWith,
  relationsWith,
  tagsOf,
  whatIsMissing,
  withholds,
  type Casebook,
  type CheckedRelation,
  type Item,
} from './model';

const item = (id: string, tags: string[], hops: string[][]) => ({ id, tags, hops }) as Item;
const relation = (id: string, state: CheckedRelation['state']) => ({ id, state }) as CheckedRelation;
const book = {
  items: [item('1', ['uav', 'bearing'], [['a'], ['b']]), item('2', ['uav'], [['c']])],
  relations: [relation('a', 'again'), relation('b', 'proven'), relation('c', 'again')],
} as Casebook;

describe('what is collected', () => {
  it('has its tags once', () => expect(tagsOf(book)).toEqual(['bearing', 'uav']));

  it('is shown by tag and state', () => {
    expect(itemsWith(book, 'bearing').map(({ id }) => id)).toEqual(['1']);
    expect(relationsWith(book, 'bearing', null).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(relationsWith(book, null, 'again').map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('withholds whom its last entry says not to name', () => {
    const reply = (...said: boolean[]) => ({ entries: said.map((doNotName) => ({ doNotName })) });
    const having = (...replies: object[]) => ({ ...book, replies }) as Casebook;
    expect(withholds(having())).toBe(false);
    expect(withholds(having(reply(true, false)))).toBe(false);
    expect(withholds(having(reply(false), reply(false, true)))).toBe(true);
  });

  it('says when an answer is late', () => {
    const entry = { due: '2026-11-29', answer: '' } as Parameters<typeof isOverdue>[0];
    expect(isOverdue(entry, '2026-11-29')).toBe(false);
    expect(isOverdue(entry, '2026-11-30')).toBe(true);
    expect(isOverdue({ ...entry, answer: 'No.' }, '2026-11-30')).toBe(false);
  });
});

describe('a check', () => {
  it('finds nothing by itself, and calls nothing proven without saying by what', () => {
    expect(whatIsMissing(null, 'Seen.')).toBe('finding');
    expect(whatIsMissing('proven', '  ')).toBe('note');
    expect(whatIsMissing('proven', 'Seen in the register.')).toBeNull();
    expect(whatIsMissing('disputed', '')).toBeNull();
  });
});
