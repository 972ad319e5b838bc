import { describe, expect, it } from 'vitest';
import { lineAt, placeNames, type ToName } from './names';

const ROOM = { width: 600, height: 400 };

function node(id: string, x: number, y: number, more: Partial<ToName> = {}): ToName {
  return { id, x, y, radius: 10, widths: [100, 40], ends: [], ...more };
}

describe('names on the canvas', () => {
  it('stand beside every node that has room, right of it if nothing speaks against that', () => {
    const placed = placeNames([node('a', 100, 100), node('b', 100, 200)], ROOM);
    expect(placed).toEqual([
      { id: 'a', form: 0, x: 114, y: 100, width: 100 },
      { id: 'b', form: 0, x: 114, y: 200, width: 100 },
    ]);
  });

  it('keep off the lines of their node', () => {
    const ends = [
      { x: 400, y: 105 },
      { x: 400, y: 90 },
    ];
    const [placed] = placeNames([node('a', 200, 100, { ends })], ROOM);
    expect(placed?.x).toBe(200 - 14 - 100);
  });

  it('keep off other nodes and names, and are shortened where only that has room', () => {
    const nodes = [
      node('a', 100, 100),
      node('b', 170, 100),
      node('c', 45, 100),
      node('d', 100, 78),
      node('e', 100, 122),
    ];
    const placed = placeNames(nodes, ROOM);
    const boxes = placed.map(({ x, y, width }) => ({ left: x, right: x + width, top: y - 8, bottom: y + 8 }));
    boxes.forEach((one, index) =>
      boxes.slice(index + 1).forEach((other) => {
        expect(
          one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ).toBe(false);
      }),
    );
    expect(placed.find(({ id }) => id === 'a')?.form).not.toBe(0);
  });

  it('stay inside the drawing', () => {
    const [placed] = placeNames([node('a', 590, 100)], ROOM);
    expect(placed?.x).toBe(590 - 14 - 100);
    expect(placeNames([node('a', 900, 100)], ROOM)).toEqual([]);
  });
});

describe('pointing at lines', () => {
  const lines = [
    { key: 'flat', from: { x: 0, y: 0 }, to: { x: 100, y: 0 } },
    { key: 'steep', from: { x: 0, y: 0 }, to: { x: 0, y: 100 } },
  ];

  it('finds the nearest, and none far away', () => {
    expect(lineAt({ x: 50, y: 3 }, lines)?.key).toBe('flat');
    expect(lineAt({ x: 2, y: 60 }, lines)?.key).toBe('steep');
    expect(lineAt({ x: 50, y: 50 }, lines)).toBeNull();
    expect(lineAt({ x: 130, y: 0 }, lines)).toBeNull();
  });
});
