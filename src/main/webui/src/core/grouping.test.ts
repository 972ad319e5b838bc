import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { groupsOf, listRows } from './grouping';
import { viewOf } from './trace';

const view = viewOf(
  answerOf('c1 > w1', 'c1 > c2ru > w1', 'c3 > c2ru > w2', 'c3 > c4 > c2ru > w2', 'c3 > p1 > w2'),
);

const drawn = (by: Parameters<typeof groupsOf>[1]) =>
  groupsOf(view, by).map(({ key, paths }) => `${key || '-'}: ${paths.join(' ')}`);

describe('grouping paths', () => {
  it('counts them by supplier, weapon and country route, most first', () => {
    expect(drawn('supplier')).toEqual(['c3: 2 3 4', 'c1: 0 1']);
    expect(drawn('weapon')).toEqual(['w2: 2 3 4', 'w1: 0 1']);
    expect(drawn('route')).toEqual(['CN RU: 1 2 3', 'CN: 0 4']);
  });

  it('puts a path under each of its intermediaries, and direct ones last', () => {
    expect(drawn('intermediary')).toEqual(['c2ru: 1 2 3', 'c4: 3', '-: 0 4']);
  });

  it('lists headings, and the paths of what is unfolded', () => {
    const rows = listRows(view, 'weapon', ['w1']);
    expect(rows.map((row) => (row.kind === 'group' ? row.group.key : row.path))).toEqual(['w2', 'w1', 0, 1]);
    expect(listRows(view, undefined, [])).toHaveLength(5);
  });
});
