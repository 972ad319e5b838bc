import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { cellsOf, columnsOf, isUsual, orderOf, sortAfter, type TableWords } from './path-table';
import { viewOf } from './trace';

const view = viewOf({ ...answerOf('c1 > w1', 'c1 > c2ru ? w1'), offset: 100 });
const words: TableWords = {
  country: (code) => `~${code}`,
  confidence: (each) => each.toUpperCase(),
  authority: (each) => `~${each}`,
};

describe('the table of paths', () => {
  it('says of each path what its columns ask', () => {
    const columns = columnsOf([
      'end',
      'rank',
      'startCountry',
      'between',
      'weakest',
      'confidence',
      'sources',
      'hopSources',
      'inferred',
      'generic',
      'route',
    ]);
    expect(cellsOf(view, columns, words)).toEqual([
      [101, '~CN', '', 'Name of w1', 'CONFIRMED', 'Name of c1 → Name of w1', 1, '1', 0, '', 'CN'],
      [
        102,
        '~CN',
        'Name of c2ru',
        'Name of w1',
        'POSSIBLE',
        'Name of c2ru → Name of w1',
        2,
        '1 · 1',
        0,
        '',
        'CN › RU',
      ],
    ]);
  });

  it('names who lists somebody on the path, and whom', () => {
    const answer = answerOf('c1 > c2ru ? w1', 'c1 > w1');
    answer.graph.nodes.forEach((node) => {
      node.listedBy = { c2ru: ['EU', 'US-OFAC'] }[node.id] ?? [];
    });
    expect(cellsOf(viewOf(answer), ['listed', 'listedWho'], words)).toEqual([
      ['~EU, ~US-OFAC', 'Name of c2ru (~EU, ~US-OFAC)'],
      [null, null],
    ]);
  });

  it('has its usual columns unless others are chosen', () => {
    expect(columnsOf(['nonsense'])).toEqual(columnsOf([]));
    expect(columnsOf([])).not.toContain('decisions');
    expect(columnsOf([], true)).toContain('decisions');
    expect(isUsual(columnsOf([]))).toBe(true);
    expect(isUsual(columnsOf(['rank']))).toBe(false);
  });

  it('is sorted up, then down, then not', () => {
    expect(sortAfter(orderOf(undefined), 'hops')).toBe('hops');
    expect(sortAfter(orderOf('hops'), 'hops')).toBe('-hops');
    expect(sortAfter(orderOf('-hops'), 'hops')).toBeUndefined();
    expect(orderOf('moon')).toBeNull();
  });
});
