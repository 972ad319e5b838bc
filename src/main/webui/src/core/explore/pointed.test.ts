import { describe, expect, it } from 'vitest';
import { pointedAt } from './pointed';

const SIGNS = [
  { id: 'a', x: 0, y: 0, radius: 10 },
  { id: 'b', x: 15, y: 0, radius: 10 },
  { id: 'small', x: 100, y: 0, radius: 1 },
];

describe('pointing at a sign', () => {
  it('takes the nearest of those that reach as far', () => {
    expect(pointedAt({ x: 6, y: 0 }, 1, SIGNS)).toBe('a');
    expect(pointedAt({ x: 9, y: 0 }, 1, SIGNS)).toBe('b');
    expect(pointedAt({ x: 40, y: 0 }, 1, SIGNS)).toBeNull();
  });

  it('is easy where signs are drawn small', () => {
    expect(pointedAt({ x: 106, y: 0 }, 1, SIGNS)).toBe('small');
    expect(pointedAt({ x: 109, y: 0 }, 1, SIGNS)).toBeNull();
  });

  it('reckons in pixels of the screen', () => {
    expect(pointedAt({ x: 4, y: 0 }, 3, [SIGNS[0]!])).toBeNull();
    expect(pointedAt({ x: 40, y: 0 }, 0.2, [SIGNS[0]!])).toBe('a');
  });
});
