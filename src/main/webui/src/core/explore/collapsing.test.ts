import { describe, expect, it } from 'vitest';
import { EMPTY_CANVAS, withFound, withPinned, withUngrouped, type Canvas } from './canvas';
import { canvasFrom, stateOf } from './case';
import { withBranchesCollapsed } from './collapsing';
import { drawingOf } from './drawing';

/** Lines such as `a>b`: w are weapons, p parts, all others companies. */
function canvasOf(text: string): Canvas {
  const ties = text.split(' ').map((tie) => tie.split('>') as [string, string]);
  const labelOf = (id: string) =>
    id.startsWith('w') ? 'WeaponSystem' : id.startsWith('p') ? 'Component' : 'Company';
  const nodes = [...new Set(ties.flat())].map((id) => ({
    id,
    labels: [labelOf(id)],
    properties: { name: id },
  }));
  const relations = ties.map(([from, to]) => ({
    ...{ id: `${from}-${to}`, type: 'SUPPLIES', from, to },
    properties: { confidence: from === 's1' ? ('confirmed' as const) : ('possible' as const) },
  }));
  return withFound(EMPTY_CANVAS, { nodes, relations, degrees: {} }, null);
}

const shown = (canvas: Canvas) =>
  drawingOf(canvas)
    .nodes.map(
      ({ id, members, proof }) => `${id}${members > 1 ? ` ×${String(members)}` : ''} ${proof ?? '-'}`,
    )
    .join(', ');

describe('branches', () => {
  const canvas = canvasOf('s1>k s2>k s3>k k>w1 k>w2 k>m m>w1');

  it('are drawn as one for each role, with the surest tie of those in it', () => {
    expect(shown(withBranchesCollapsed(canvas))).toBe(
      'k confirmed, w1 possible, w2 possible, m possible, group supplier k ×3 confirmed',
    );
  });

  it('stand where they do not cover what they hang on', () => {
    const collapsed = withBranchesCollapsed(canvas);
    const group = collapsed.groups.get('group supplier k');
    const hub = collapsed.nodes.get('k')?.spot;
    expect(
      Math.hypot((group?.spot.x ?? 0) - (hub?.x ?? 0), (group?.spot.y ?? 0) - (hub?.y ?? 0)),
    ).toBeGreaterThan(50);
  });

  it('leave alone what is pinned, what hangs on two, and two that hang on each other', () => {
    const pinned = withPinned(canvas, ['s1', 's2'], true);
    expect(withBranchesCollapsed(pinned).groups.size).toBe(0);
    expect(withBranchesCollapsed(canvasOf('a>b')).groups.size).toBe(0);
  });

  it('take in who comes later, come back saved, and open again', () => {
    const collapsed = withBranchesCollapsed(canvas);
    expect(withBranchesCollapsed(collapsed)).toEqual(collapsed);
    const found = {
      nodes: [...canvas.nodes.values()].map(({ node }) => node),
      relations: [...canvas.relations.values()],
      degrees: {},
    };
    const back = canvasFrom(stateOf(collapsed), found);
    expect([...back.groups.values()].map(({ id, role }) => `${id}: ${role ?? ''}`)).toEqual([
      'group supplier k: supplier',
    ]);
    expect(withUngrouped(back, 'group supplier k').groups.size).toBe(0);
  });
});
