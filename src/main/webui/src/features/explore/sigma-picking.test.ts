import type Sigma from 'sigma';
import { describe, expect, it, vi } from 'vitest';
import { pickByPlace } from './sigma-picking';

function begin(nodeAt: (place: { x: number; y: number }) => string | null) {
  const onIndex = vi.fn();
  const sigma = {
    getHitAtPosition: vi.fn<(place: { x: number; y: number }) => unknown>(),
    getRenderParams: () => ({ width: 3, pickingFrameBuffer: {} }),
    pickingState: { idsByKind: { node: new Map([['a', 7]]) } },
    internals: { hoverResolver: { lastEvent: { x: 1, y: 2 }, options: { onIndex }, startRead: vi.fn() } },
  };
  pickByPlace(sigma as unknown as Sigma, nodeAt);
  return { sigma, onIndex };
}

describe('what is pointed at', () => {
  it('is found by its place, for presses and for pointing alike', () => {
    const { sigma, onIndex } = begin(({ x }) => (x === 1 ? 'a' : null));
    expect(sigma.getHitAtPosition({ x: 1, y: 2 })).toEqual({ kind: 'node', key: 'a' });
    expect(sigma.getHitAtPosition({ x: 5, y: 2 })).toBeNull();
    sigma.internals.hoverResolver.startRead();
    expect(onIndex).toHaveBeenCalledWith(7, { x: 1, y: 2 });
  });

  it('is nothing where nothing is, and is not drawn a second time', () => {
    const { sigma, onIndex } = begin(() => null);
    sigma.internals.hoverResolver.startRead();
    expect(onIndex).toHaveBeenCalledWith(0, { x: 1, y: 2 });
    expect(sigma.getRenderParams()).toEqual({ width: 3, pickingFrameBuffer: null });
  });
});
