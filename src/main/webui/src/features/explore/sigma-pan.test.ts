import { describe, expect, it, vi } from 'vitest';
import type { Spot } from '../../core/explore/placing';
import { Pan } from './sigma-pan';

type Listener = (event: never) => void;

class Emitter {
  private readonly listeners = new Map<string, Listener>();

  on(name: string, listener: Listener) {
    this.listeners.set(name, listener);
    return this;
  }

  send(name: string, event?: unknown) {
    this.listeners.get(name)?.(event as never);
  }
}

/** A sigma of 1000 x 500 pixels in which a hundred of them are one of the camera's units. */
function begin(enabledPanning = true) {
  const [stage, mouse] = [new Emitter(), new Emitter()];
  const camera = { x: 0, y: 0 };
  const sigma = {
    on: stage.on.bind(stage),
    getMouseCaptor: () => mouse,
    getCamera: () => ({
      enabledPanning,
      getState: () => ({ ...camera }),
      setState: (to: Spot) => Object.assign(camera, to),
    }),
    getDimensions: () => ({ width: 1000, height: 500 }),
    viewportToFramedGraph: ({ x, y }: Spot) => ({ x: x / 100, y: -y / 100 }),
  };
  const moves: string[] = [];
  const pan = new Pan(sigma as unknown as ConstructorParameters<typeof Pan>[0], ({ x, y }) =>
    moves.push(`${String(x)} ${String(y)}`),
  );
  const prevented = vi.fn();
  return {
    pan,
    camera,
    moves,
    prevented,
    down: (button = 0) => stage.send('downStage', { event: { x: 100, y: 100, original: { button } } }),
    move: (x: number, y: number) => mouse.send('mousemovebody', { x, y, preventSigmaDefault: prevented }),
    up: () => mouse.send('mouseup'),
    frame: () => stage.send('afterRender'),
  };
}

describe('dragging the canvas', () => {
  it('moves the picture, and tells the camera when the reader lets go', () => {
    const { pan, camera, moves, prevented, down, move, up, frame } = begin();
    down();
    move(130, 90);
    move(150, 80);
    expect(prevented).toHaveBeenCalledTimes(2);
    expect(moves).toEqual(['30 -10', '50 -20']);
    expect([pan.active, camera]).toEqual([true, { x: 0, y: 0 }]);
    up();
    expect([pan.active, camera]).toEqual([false, { x: -0.5, y: -0.2 }]);
    frame();
    expect(moves.at(-1)).toBe('0 0');
    move(300, 300);
    expect(moves).toHaveLength(3);
  });

  it('has it drawn anew on the way where much of it would be empty', () => {
    const { camera, moves, down, move, up, frame } = begin();
    down();
    move(600, 100);
    expect(camera.x).toBe(-5);
    expect(moves.at(-1)).toBe('500 0');
    move(610, 100);
    expect(moves.at(-1)).toBe('510 0');
    frame();
    expect(moves.at(-1)).toBe('10 0');
    up();
    expect(camera.x).toBeCloseTo(-5.1);
  });

  it('leaves the right button alone, and the lasso', () => {
    for (const [one, button] of [
      [begin(), 2],
      [begin(false), 0],
    ] as const) {
      one.down(button);
      one.move(150, 150);
      expect(one.moves).toEqual([]);
    }
  });
});
