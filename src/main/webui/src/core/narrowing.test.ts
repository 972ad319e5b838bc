import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { countSigns, narrowed, toggleHidden, toggleLeg, toggleOnly, withoutNarrowing } from './narrowing';
import { viewOf, type TraceView } from './trace';

const whole = viewOf(answerOf('c1 > w1', 'c1 > c2ru ? w1', 'c1 > p1 > w2', 'c3 ? p1 > c2ru > w2'));
const left = (view: TraceView) => view.paths.map((path) => path.nodes.join(' '));

describe('narrowing an answer', () => {
  it('leaves out paths through a kind, and never by their ends', () => {
    expect(left(narrowed(whole, { hide: ['Component'] }))).toEqual(['c1 w1', 'c1 c2ru w1']);
    expect(left(narrowed(whole, { hide: ['WeaponSystem'] }))).toHaveLength(4);
  });

  it('leaves out paths that rest on a confidence anywhere', () => {
    expect(left(narrowed(whole, { hide: ['possible'] }))).toEqual(['c1 w1', 'c1 p1 w2']);
  });

  it('keeps only paths that have all of what is asked for', () => {
    expect(left(narrowed(whole, { only: ['Component', 'possible'] }))).toEqual(['c3 p1 c2ru w2']);
  });

  it('keeps the place of each path, and only what its paths touch', () => {
    const view = narrowed(whole, { only: ['Component'] });
    expect(view.places).toEqual([2, 3]);
    expect([...view.pathsByNode.keys()].sort()).toEqual(['c1', 'c2ru', 'c3', 'p1', 'w2']);
  });

  it('follows legs by place, and by step', () => {
    expect(left(narrowed(whole, { leg: ['CN>RU'] }))).toEqual(['c1 c2ru w1', 'c3 p1 c2ru w2']);
    expect(left(narrowed(whole, { leg: ['0:CN>1:part'] }))).toEqual(['c1 p1 w2', 'c3 p1 c2ru w2']);
    expect(left(narrowed(whole, { leg: ['0:CN>end:weapon'] }))).toEqual(['c1 w1']);
    expect(left(narrowed(whole, { leg: ['0:supplier', '1:RU'] }))).toEqual(['c1 c2ru w1']);
  });

  it('shows only paths with a hit of the search, and all where it has none', () => {
    const display = { find: 'x', found: 'only' } as const;
    expect(left(narrowed(whole, display, new Set(['c2ru'])))).toEqual(['c1 c2ru w1', 'c3 p1 c2ru w2']);
    expect(narrowed(whole, display, new Set())).toBe(whole);
    expect(narrowed(whole, { find: 'x' }, new Set(['c2ru']))).toBe(whole);
  });

  it('is the whole answer where nothing is asked for', () => {
    expect(narrowed(whole, { view: 'map' })).toBe(whole);
  });
});

describe('the legend', () => {
  it('counts what there is, and the paths that would go', () => {
    expect(
      countSigns(whole).map(({ sign, count, paths }) => `${sign} ${String(count)} ${String(paths)}`),
    ).toEqual(['Company 3 2', 'Component 1 2', 'WeaponSystem 2 0', 'confirmed 6 4', 'possible 2 2']);
  });

  it('toggles there and back', () => {
    const hidden = toggleHidden({}, 'possible');
    expect(hidden).toMatchObject({ hide: ['possible'] });
    expect(toggleHidden(hidden, 'possible').hide).toEqual([]);
    const only = toggleOnly(hidden, 'possible');
    expect(only).toMatchObject({ hide: [], only: ['possible'] });
    expect(toggleHidden(only, 'possible')).toMatchObject({ hide: [], only: [] });
    expect(toggleLeg(toggleLeg({}, 'CN>RU'), 'CN>RU').leg).toEqual([]);
    expect(withoutNarrowing({ view: 'map', hide: ['possible'], leg: ['RU'] })).toEqual({ view: 'map' });
  });
});
