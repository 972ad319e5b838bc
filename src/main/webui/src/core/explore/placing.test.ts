import { describe, expect, it } from 'vitest';
import { isInside, nextInDirection, placeNear } from './placing';

describe('places on the canvas', () => {
  it('are on the side where there is room', () => {
    const [first] = placeNear({ x: 0, y: 0 }, 1, [
      { x: 0, y: 0 },
      { x: -100, y: 0 },
    ]);
    expect(first?.x).toBeGreaterThan(100);
  });

  it('are as many as asked for, even around a hub', () => {
    expect(placeNear({ x: 0, y: 0 }, 1000, [])).toHaveLength(1000);
  });

  it('are the same every time', () => {
    expect(placeNear(null, 20, [{ x: 9, y: 9 }])).toEqual(placeNear(null, 20, [{ x: 9, y: 9 }]));
  });

  it('keep clear of the names beside others', () => {
    const places = placeNear({ x: 0, y: 0 }, 60, [{ x: 0, y: 0 }]);
    const overlapping = places.filter((one) =>
      places.some(
        (other) => other !== one && Math.abs(other.x - one.x) < 160 && Math.abs(other.y - one.y) < 28,
      ),
    );
    expect(overlapping).toEqual([]);
  });

  it('are inside a lasso or not', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 5, y: 2 },
      { x: 0, y: 10 },
    ];
    expect(isInside({ x: 1, y: 2 }, line)).toBe(true);
    expect(isInside({ x: 5, y: 8 }, line)).toBe(false);
    expect(isInside({ x: 20, y: 5 }, line)).toBe(false);
  });

  it('are reached by arrow keys, straight ahead first', () => {
    const spots = new Map([
      ['here', { x: 0, y: 0 }],
      ['right', { x: 100, y: 5 }],
      ['nearer but aside', { x: 60, y: 50 }],
      ['below', { x: 5, y: 90 }],
    ]);
    expect(nextInDirection('here', 'ArrowRight', spots)).toBe('right');
    expect(nextInDirection('here', 'ArrowDown', spots)).toBe('below');
    expect(nextInDirection('here', 'ArrowLeft', spots)).toBeNull();
    expect(nextInDirection('gone', 'ArrowLeft', spots)).toBe('here');
  });
});
