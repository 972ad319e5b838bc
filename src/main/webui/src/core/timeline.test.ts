import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { heldWithin, monthsOf, textOfMonth } from './months';
import { narrowed } from './narrowing';
import { binsOf, pathsWith, timelineOf } from './timeline';
import { viewOf } from './trace';

function dated(dates: Record<string, { validFrom?: string; validTo?: string; reported?: string }>) {
  const answer = answerOf('c1 > c2ru > w1', 'c3 > w1');
  answer.graph.relations.forEach((relation) => Object.assign(relation.properties, dates[relation.id]));
  return viewOf(answer);
}

const view = dated({
  'c1-c2ru': { validFrom: '2023-02', validTo: '2023-03', reported: '2023-05-17' },
  'c3-w1': { validFrom: '2023', reported: '2023-06' },
});

describe('the timeline', () => {
  it('counts what may have held in a month, what was reported in it, and what names no date', () => {
    const { bins, step, dated: known, undated } = timelineOf(view);
    expect([step, known, undated]).toEqual([1, 2, 1]);
    expect(
      bins.map(({ since, held, reported }) => `${since} ${String(held.length)} ${String(reported.length)}`),
    ).toEqual(['2023-01 1 0', '2023-02 2 0', '2023-03 2 0', '2023-04 1 0', '2023-05 1 1', '2023-06 1 1']);
  });

  it('takes longer bins for longer times', () => {
    expect(timelineOf(dated({ 'c1-c2ru': { validFrom: '2015-05', validTo: '2024-02' } })).step).toBe(3);
    expect(timelineOf(dated({ 'c1-c2ru': { validFrom: '1990', validTo: '2024-02' } })).step).toBe(12);
    expect(timelineOf(dated({})).bins).toEqual([]);
  });

  it('finds the paths of a bin and the bins of a period', () => {
    const timeline = timelineOf(view);
    expect(pathsWith(view, timeline.bins[1]?.held ?? [])).toEqual([0, 1]);
    expect(binsOf(timeline, '2023-02', '2023-04')).toEqual([1, 3]);
    expect(binsOf(timeline, undefined, undefined)).toEqual([0, 5]);
  });

  it('narrows the answer to a period, what is undated only if wanted', () => {
    expect(narrowed(view, { since: '2023-05' }).places).toEqual([1]);
    expect(narrowed(view, { until: '2022-12' }).places).toEqual([]);
    expect(narrowed(view, { dated: 'only' }).places).toEqual([1]);
  });

  it('reads dates as far as they are known', () => {
    const [first = 0, last = 0] = monthsOf('2023') ?? [];
    expect([textOfMonth(first), textOfMonth(last)]).toEqual(['2023-01', '2023-12']);
    expect(monthsOf('soon')).toBeNull();
    expect(heldWithin({ id: 'r', type: 'x', from: 'a', to: 'b', properties: {} }, { since: '2023-01' })).toBe(
      true,
    );
  });
});
