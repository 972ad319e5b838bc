import { describe, expect, it } from 'vitest';
import type { Relation } from '../model';
import { EMPTY_CANVAS, withFound } from './canvas';
import { drawingOf } from './drawing';
import { drawnIn, timeOf } from './time';

const relation = (id: string, dates: Partial<Relation['properties']>): Relation => ({
  ...{ id, type: 'SUPPLIES', from: id.charAt(0), to: id.charAt(1) },
  properties: { confidence: 'probable', sources: ['s'], ...dates },
});

const RELATIONS = [
  relation('ab', { validFrom: '2022-01', validTo: '2022-03' }),
  relation('bc', { validFrom: '2022-06', reported: '2022-02' }),
  relation('cd', { reported: '2022-02' }),
  relation('de', {}),
];
const canvas = withFound(
  EMPTY_CANVAS,
  {
    nodes: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, labels: ['Company'], properties: { name: id } })),
    relations: RELATIONS,
    degrees: {},
  },
  null,
);

describe('the time of what is on the canvas', () => {
  const drawing = drawingOf(canvas);
  const time = timeOf(canvas, drawing);
  const drawnAt = (...span: [number, number]) => {
    const { nodes, ties } = drawnIn(drawing, time, span);
    return `${[...nodes].sort().join('')} ${[...ties].map((key) => key.replace('\n', '')).join(',')}`;
  };

  it('is of the relations that are drawn', () => {
    expect(time.bins.map(({ since, held, reported }) => [since, held.join(), reported.join()])).toEqual([
      ['2022-01', 'ab', ''],
      ['2022-02', 'ab', 'bc,cd'],
      ['2022-03', 'ab', ''],
      ['2022-04', '', ''],
      ['2022-05', '', ''],
      ['2022-06', 'bc', ''],
    ]);
    expect(time).toMatchObject({ dated: 2, undated: 2 });
  });

  it('leaves what held in a span, and what was reported in it where nobody says when it held', () => {
    expect(drawnAt(1, 1)).toBe('abcd ab,cd');
    expect(drawnAt(3, 4)).toBe(' ');
    expect(drawnAt(4, 5)).toBe('bc bc');
    expect(drawnAt(0, 5)).toBe('abcd ab,bc,cd');
  });
});
