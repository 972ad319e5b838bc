import { describe, expect, it } from 'vitest';
import type { GraphNode, Relation } from '../model';
import {
  broughtBy,
  EMPTY_CANVAS,
  hasGrouped,
  keptByOthers,
  withAllShown,
  withCollapsed,
  withFound,
  withGrouped,
  withHidden,
  withOthersHidden,
  withPinned,
  withSpots,
  withUngrouped,
  type Canvas,
  type Found,
} from './canvas';
import { drawingOf } from './drawing';

/** Lines such as `a>b`: entities whose first letter is w are weapons, all others companies. */
function found(text: string, degrees: Record<string, number> = {}): Found {
  const ties = text.split(' ').map((tie) => tie.split('>'));
  const ids = [...new Set(ties.flat())];
  const node = (id: string): GraphNode => ({
    id,
    labels: [id.startsWith('w') ? 'WeaponSystem' : 'Company'],
    properties: { name: id.toUpperCase() },
  });
  const relations = ties.flatMap(([from = '', to]): Relation[] =>
    to === undefined
      ? []
      : [{ id: `${from}-${to}`, type: 'SUPPLIES', from, to, properties: { confidence: 'probable' } }],
  );
  return { nodes: ids.map(node), relations, degrees };
}

function text(canvas: Canvas): string {
  const { nodes, ties } = drawingOf(canvas);
  const shown = nodes.map(
    ({ id, more, members }) => `${id}${more > 0 ? `+${more}` : ''}${members > 1 ? `*${members}` : ''}`,
  );
  return `${shown.join(' ')} | ${ties.map(({ from, to }) => `${from}>${to}`).join(' ')}`;
}

const star = withFound(withFound(EMPTY_CANVAS, found('a', { a: 9 }), null), found('a>b a>c a>w1 a>w2'), 'a');

describe('the canvas', () => {
  it('says how many relations of each are not drawn', () => {
    expect(text(star)).toBe('a+5 b c w1 w2 | a>b a>c a>w1 a>w2');
  });

  it('moves nobody when something joins, and places each by itself near the expanded one', () => {
    const spots = [...star.nodes.values()].map(({ spot }) => spot);
    const next = withFound(star, found('b>d b>e'), 'b');
    expect([...next.nodes.values()].slice(0, 5).map(({ spot }) => spot)).toEqual(spots);
    const all = [...next.nodes.values()].map(({ spot }) => spot);
    all.forEach((one, index) =>
      all
        .slice(index + 1)
        .forEach((other) => expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(50)),
    );
  });

  it('brings back what is hidden when it is found again', () => {
    const hidden = withHidden(star, ['b']);
    expect(text(hidden)).toBe('a+5 c w1 w2 | a>c a>w1 a>w2');
    expect(text(withFound(hidden, found('a>b', { b: 3 }), 'a'))).toBe('a+5 b+2 c w1 w2 | a>b a>c a>w1 a>w2');
  });

  it('hides all but some, and shows all again', () => {
    const some = withOthersHidden(star, new Set(['a', 'w1']));
    expect(text(some)).toBe('a+5 w1 | a>w1');
    expect(text(withAllShown(some))).toBe(text(star));
  });

  it('takes back what an expansion brought, but not what is pinned or tied to something else', () => {
    const deep = withFound(withFound(star, found('b>d'), 'b'), found('x>c'), null);
    expect([...broughtBy(deep, 'a')].sort()).toEqual(['b', 'd', 'w1', 'w2']);
    expect(text(withCollapsed(withPinned(deep, ['w1'], true), 'a'))).toBe('a+7 c w1 x | a>c a>w1 x>c');
  });

  it('draws neighbours of one kind as one group, and apart again', () => {
    const grouped = withGrouped(star, 'a');
    expect(text(grouped)).toBe(
      'a+5 group Company a*2 group WeaponSystem a*2 | a>group Company a a>group WeaponSystem a',
    );
    expect(text(withUngrouped(grouped, 'group Company a'))).toBe(
      'a+5 b c group WeaponSystem a*2 | a>b a>c a>group WeaponSystem a',
    );
  });

  it('says whether grouping joined anybody, and who stays when an expansion is taken back', () => {
    expect(hasGrouped(star, withGrouped(star, 'a'))).toBe(true);
    const pair = withFound(withFound(EMPTY_CANVAS, found('a'), null), found('a>b a>w1'), 'a');
    expect(hasGrouped(pair, withGrouped(pair, 'a'))).toBe(false);
    const deep = withFound(star, found('x>c'), null);
    expect([keptByOthers(star, 'a'), keptByOthers(deep, 'a')]).toEqual([0, 1]);
  });

  it('leaves a group out with the one it is around', () => {
    expect(text(withHidden(withGrouped(star, 'a'), ['a']))).toBe(' | ');
  });

  it('draws no more than it may, and says how many are left', () => {
    const { nodes, left } = drawingOf(star, 3);
    expect([nodes.length, left]).toEqual([3, 2]);
  });

  it('moves what the reader moves', () => {
    const moved = withSpots(star, new Map([['b', { x: 5, y: 6 }]]), true);
    expect(moved.nodes.get('b')).toMatchObject({ spot: { x: 5, y: 6 }, pinned: true });
    expect(moved.nodes.get('c')).toBe(star.nodes.get('c'));
  });
});

describe('who lists what is on the canvas', () => {
  it('comes with what is found, also of what stood there before', () => {
    const before = withFound(EMPTY_CANVAS, found('a>b'), null);
    const now = withFound(before, { ...found('a>c', { a: 1, c: 1 }), listedBy: { a: ['EU'] } }, 'b');
    const by = [...now.nodes.values()].map(({ node }) => [node.id, node.listedBy]);
    expect(by).toEqual([
      ['a', ['EU']],
      ['b', undefined],
      ['c', undefined],
    ]);
  });
});
