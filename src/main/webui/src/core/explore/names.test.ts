import { describe, expect, it } from 'vitest';
import { lineAt, placeNames, placeWords, type ToName } from './names';

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

  it('find the corner that a node full of lines leaves free', () => {
    const ends = [
      { x: 400, y: 200 },
      { x: 0, y: 200 },
      { x: 200, y: 0 },
      { x: 200, y: 400 },
      { x: 300, y: 300 },
    ];
    const [placed] = placeNames([node('a', 200, 200, { ends })], ROOM);
    expect(placed && [placed.x > 200, placed.y < 200]).toEqual([true, true]);
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

describe('words on lines', () => {
  const line = (key: string, from: [number, number], to: [number, number]) => ({
    key,
    from: { x: from[0], y: from[1] },
    to: { x: to[0], y: to[1] },
    width: 50,
  });

  it('stand in the middle of a line that is long enough', () => {
    const lines = [
      line('long', [0, 0], [200, 0]),
      line('short', [0, 50], [80, 50]),
      line('steep', [300, 0], [300, 90]),
    ];
    expect(placeWords(lines, [], [])).toEqual(
      new Map([
        ['long', { x: 100, y: 0 }],
        ['steep', { x: 300, y: 45 }],
      ]),
    );
  });

  it('give way to names, nodes and each other, along their line or altogether', () => {
    const lines = [line('one', [0, 0], [600, 0]), line('other', [0, 5], [600, 5])];
    const name = { id: 'a', form: 0, x: 290, y: 0, width: 40 };
    expect(placeWords(lines, [], [name])).toEqual(
      new Map([
        ['one', { x: 240, y: 0 }],
        ['other', { x: 360, y: 5 }],
      ]),
    );
    const nodes = [240, 300, 360].map((x) => node('n', x, 0));
    expect(placeWords([line('one', [0, 0], [600, 0])], nodes, [])).toEqual(new Map());
  });
});
