import { describe, expect, it } from 'vitest';
import { layOut, type LayoutJob } from './layout-job';

const job: LayoutJob = {
  nodes: Array.from({ length: 30 }, (_, index) => ({
    id: `n${String(index)}`,
    x: (index * 37) % 100,
    y: (index * 53) % 100,
    fixed: index === 0,
  })),
  ties: Array.from({ length: 29 }, (_, index) => [
    `n${String(Math.floor(index / 3))}`,
    `n${String(index + 1)}`,
  ]),
};

describe('laying out', () => {
  const spots = layOut(job);

  it('leaves the fixed where they are', () => {
    expect(spots.get('n0')).toEqual({ x: 0, y: 0 });
  });

  it('gives everyone room', () => {
    const all = [...spots.values()];
    const gaps = all.flatMap((one, index) =>
      all.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(30);
  });

  it('is the same every time', () => {
    expect(layOut(job)).toEqual(spots);
  });
});
