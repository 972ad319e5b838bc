import { describe, expect, it } from 'vitest';
import type { GraphNode, Relation } from '../model';
import { spotsByRole, spotsOnMap } from './arranging';
import { EMPTY_CANVAS, withFound, withGrouped, withHidden, withPinned } from './canvas';
import { drawingOf } from './drawing';
import { findOnCanvas } from './finding';

const entity = (id: string, label: string, properties: object): GraphNode => ({
  id,
  labels: [label],
  properties: { name: id, ...properties },
});
const NODES = [
  entity('maker', 'Company', { country: 'RU', aliases: ['Завод Маяк'] }),
  entity('importer', 'Company', { country: 'RU' }),
  entity('supplier', 'Company', { country: 'CN', aliases: ['北京汐潮'] }),
  entity('trader', 'Company', { country: 'CN' }),
  entity('chip', 'Component', {}),
  entity('missile', 'WeaponSystem', { operator: 'RU' }),
  entity('owner', 'Person', { country: 'CN' }),
];
const TIES: [string, string, string][] = [
  ['SUPPLIES', 'supplier', 'trader'],
  ['SUPPLIES', 'trader', 'importer'],
  ['SUPPLIES', 'importer', 'maker'],
  ['MANUFACTURES', 'maker', 'missile'],
  ['USED_IN', 'chip', 'missile'],
  ['OWNS', 'owner', 'supplier'],
];
const relations: Relation[] = TIES.map(([type, from, to]) => ({
  id: `${from}>${to}`,
  type,
  from,
  to,
  properties: {},
}));
const canvas = withFound(EMPTY_CANVAS, { nodes: NODES, relations, degrees: {} }, null);

describe('a canvas laid out', () => {
  it('by role goes from suppliers to weapons, owners before them', () => {
    const spots = spotsByRole(canvas, drawingOf(canvas));
    const inOrder = [...spots].sort(([, one], [, other]) => one.x - other.x).map(([id]) => id);
    expect(inOrder).toEqual(['owner', 'supplier', 'trader', 'importer', 'maker', 'chip', 'missile']);
  });

  it('leaves what is pinned where it is, and always gives the same places', () => {
    const pinned = withPinned(canvas, ['chip'], true);
    const spots = spotsByRole(pinned, drawingOf(pinned));
    expect(spots.has('chip')).toBe(false);
    expect(spotsByRole(pinned, drawingOf(pinned))).toEqual(spots);
    expect(spotsOnMap(pinned, drawingOf(pinned), new Map()).has('chip')).toBe(false);
  });

  it('on a map stands around its countries, parts between their neighbours', () => {
    const centres = new Map([
      ['RU', { x: -3000, y: 0 }],
      ['CN', { x: 3000, y: 500 }],
    ]);
    const spots = spotsOnMap(canvas, drawingOf(canvas), centres);
    const near = (id: string, code: string) => {
      const [spot, centre] = [spots.get(id), centres.get(code)];
      return Math.hypot((spot?.x ?? 0) - (centre?.x ?? 0), (spot?.y ?? 0) - (centre?.y ?? 0)) < 900;
    };
    expect(['maker', 'importer', 'missile', 'chip'].every((id) => near(id, 'RU'))).toBe(true);
    expect(['supplier', 'trader', 'owner'].every((id) => near(id, 'CN'))).toBe(true);
    expect(spots.size).toBe(NODES.length);
  });

  it('takes two thousand entities without any on another', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      entity(`many/${index}`, 'Company', { country: 'CN' }),
    );
    const large = withFound(EMPTY_CANVAS, { nodes: many, relations: [], degrees: {} }, null);
    const spots = spotsByRole(large, drawingOf(large, Infinity));
    expect(new Set([...spots.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(2000);
  });
});

describe('a search on the canvas', () => {
  const ids = (query: string, on = canvas) => findOnCanvas(on, query).map(({ id }) => id);

  it('goes by any name, id and country, in any script', () => {
    expect(ids('маяк')).toEqual(['maker']);
    expect(ids('汐潮')).toEqual(['supplier']);
    expect(ids('cn')).toEqual(['supplier', 'trader', 'owner']);
    expect(ids('')).toEqual([]);
    expect(ids('nobody')).toEqual([]);
  });

  it('does not find what is hidden, and finds what is in a group as the group', () => {
    expect(ids('maker', withHidden(canvas, ['maker']))).toEqual([]);
    const both = withFound(
      canvas,
      {
        nodes: [entity('one', 'Company', {}), entity('two', 'Company', {})],
        relations: ['one', 'two'].map((from) => ({
          id: `${from}>maker`,
          type: 'SUPPLIES',
          from,
          to: 'maker',
          properties: {},
        })),
        degrees: {},
      },
      'maker',
    );
    const grouped = withGrouped(both, 'maker');
    expect(findOnCanvas(grouped, 'two')).toEqual([{ id: 'two', drawn: 'group Company maker' }]);
  });
});
