import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { reportOf } from './report';
import { viewOf } from './trace';

describe('the printed answer', () => {
  const view = viewOf(answerOf('c1 > c2ru ? w1', 'c3 > c2ru ? w1', 'c3 > w2'), [1, 2]);

  it('numbers documents as they are first cited, and each once', () => {
    const { paths, notes } = reportOf(view, [{ id: 'src-c3-c2ru', title: 'A report' }]);
    expect(
      paths.map(({ rank, hops }) => `${String(rank)}: ${hops.map((hop) => hop.notes.join()).join(' ')}`),
    ).toEqual(['2: 1 2', '3: 3']);
    expect(notes.map(({ title }) => title)).toEqual(['A report', 'src-c2ru-w1', 'src-c3-w2']);
  });

  it('marks the weakest hop of a path of several', () => {
    const { paths } = reportOf(view, []);
    expect(paths.map(({ hops }) => hops.map(({ weakest }) => weakest))).toEqual([[0, 1], [0]]);
  });
});
