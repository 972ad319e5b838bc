import { describe, expect, it } from 'vitest';
import type { TraceHop } from './model';
import { weakestOf } from './weakest';

const hops = (...weights: number[]): TraceHop[] =>
  weights.map((weight) => ({ relations: [], confidence: 'probable', sources: 1, weight }));

describe('the weakest hop', () => {
  it('is one, or several that are equally weak, on a path of several', () => {
    expect(weakestOf({ hops: hops(0.8, 0.6, 0.7), weakest: 1 })).toEqual([1]);
    expect(weakestOf({ hops: hops(0.6, 0.8, 0.6), weakest: 0 })).toEqual([0, 2]);
    expect(weakestOf({ hops: hops(0.6), weakest: 0 })).toEqual([]);
  });
});
