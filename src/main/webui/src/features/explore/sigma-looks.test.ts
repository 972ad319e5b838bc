import { describe, expect, it, vi } from 'vitest';
import type { Kind } from '../../core/model';
import type { Palette } from './palette';
import { nodeLook, tieLook } from './sigma-looks';

// Sigma looks for a graphics card when it is loaded; only the names of its parts are needed here.
vi.mock('sigma/rendering', () => {
  const named = (name: string) => () => name;
  return Object.fromEntries(
    ['extremityArrow', 'layerDashed', 'layerFill', 'pathCurved', 'pathLine', 'sdfCircle', 'sdfDiamond']
      .map((name) => [name, named(name)])
      .concat([['sdfSquare', named('sdfSquare')]]),
  );
});

const PALETTE: Palette = {
  kinds: { Company: '#1', Component: '#2', WeaponSystem: '#3', Person: '#4', Vessel: '#6', Other: '#5' },
  tie: '#tie',
  control: '#control',
  ink: '',
  soft: '',
  sign: '',
  paper: '',
  accent: '',
};

const node = (kind: Kind) => ({
  id: kind,
  kind,
  name: kind,
  country: null,
  badges: [],
  spot: { x: 0, y: 0 },
  pinned: false,
  more: 0,
  members: 1,
  role: null,
  proof: null,
});
const tie = { key: 'a\nb', from: 'a', to: 'b', types: [], relations: [], control: false };

describe('signs on the canvas', () => {
  it('have the shapes that they have in the picture of an answer', () => {
    const shapes = (['Company', 'Component', 'WeaponSystem', 'Person'] as const).map(
      (kind) => nodeLook(node(kind), PALETTE).shape,
    );
    expect(shapes).toEqual(['square', 'hexagon', 'diamond', 'circle']);
  });

  it('tell confidence by the dashes of a line, in whatever colours', () => {
    const looks = (['confirmed', 'probable', 'possible'] as const).map((confidence) =>
      tieLook({ ...tie, confidence }, PALETTE),
    );
    expect(new Set(looks.map(({ dash, gap }) => `${String(dash)} ${String(gap)}`)).size).toBe(3);
    expect(new Set(looks.map(({ color }) => color))).toEqual(new Set(['#tie']));
  });
});
