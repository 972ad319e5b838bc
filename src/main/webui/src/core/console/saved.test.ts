import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  fileOf,
  importFile,
  keptOf,
  remove,
  rename,
  save,
  savedOfKept,
  savedQueriesOf,
} from './saved';

const A = { name: 'A', query: 'RETURN 1', texts: { x: '1' } };
const B = { name: 'B', query: 'RETURN 2', texts: {} };

describe('saved queries', () => {
  it('are kept by name, renamed and removed', () => {
    const both = save(save([], B), A);
    expect(both.map((each) => each.name)).toEqual(['A', 'B']);
    expect(save(both, { ...A, query: 'RETURN 3' })).toHaveLength(2);
    expect(rename(both, 'A', ' C ')?.map((each) => each.name)).toEqual(['B', 'C']);
    expect(rename(both, 'A', 'B')).toBeNull();
    expect(rename(both, 'A', '  ')).toBeNull();
    expect(remove(both, 'A')).toEqual([B]);
  });

  it('travel as a file and come back without doubles', () => {
    const file = fileOf([A, B]);
    expect(importFile([], file)).toEqual({ saved: [A, B], added: 2 });
    expect(importFile([A], file)?.added).toBe(1);
    expect(importFile([{ ...A, query: 'other' }], fileOf([A]))?.saved.map((each) => each.name)).toEqual([
      'A',
      'A (2)',
    ]);
  });

  it('refuse what is no file of queries', () => {
    expect(importFile([], 'nonsense')).toBeNull();
    expect(importFile([], '{"queries":[{"name":5}]}')).toBeNull();
    expect(savedQueriesOf('x')).toEqual([]);
  });
});

describe('statements on the server', () => {
  const query = { name: 'Купол', query: 'RETURN $a, $b, $c', texts: { a: 'x', b: '["1", 2]', c: '5' } };

  it('have values where the page has the texts of fields', () => {
    const kept = keptOf(query);
    expect(kept.parameters).toEqual({ a: 'x', b: ['1', 2], c: 5 });
    expect(keptOf(savedOfKept([kept])[0] ?? query)).toEqual(kept);
  });

  it('are put where they are new or changed, and deleted where they are gone', () => {
    const other = { ...query, name: 'Other' };
    const changed = { ...other, query: 'RETURN 2' };
    expect(changesBetween([query, other], [query, changed])).toEqual({ put: [changed], gone: [] });
    expect(changesBetween([query, other], [{ ...other, name: 'Third' }, query])).toEqual({
      put: [{ ...other, name: 'Third' }],
      gone: ['Other'],
    });
    expect(changesBetween([query], [{ ...query }])).toEqual({ put: [], gone: [] });
  });
});
