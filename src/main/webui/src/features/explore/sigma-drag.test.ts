import { describe, expect, it, vi } from 'vitest';
import { holdDrag } from './sigma-drag';

type Listener = (payload: unknown) => void;

function begin() {
  const listeners = new Map<string, Listener>();
  const sigma = { on: (name: string, listener: Listener) => listeners.set(name, listener) };
  holdDrag(sigma as unknown as Parameters<typeof holdDrag>[0]);
  return (name: string, original: unknown, preventSigmaDefault = vi.fn()) => {
    listeners.get(name)?.({ event: { original }, preventSigmaDefault });
    return preventSigmaDefault;
  };
}

describe('dragging a node', () => {
  it('takes it up by the left button or a finger only', () => {
    const send = begin();
    expect(send('nodeDragStart', { buttons: 0 })).toHaveBeenCalled();
    expect(send('nodeDragStart', { buttons: 2 })).toHaveBeenCalled();
    expect(send('nodeDragStart', { buttons: 1 })).not.toHaveBeenCalled();
    expect(send('nodeDragStart', { buttons: 3 })).not.toHaveBeenCalled();
    expect(send('nodeDragStart', { touches: [] })).not.toHaveBeenCalled();
  });
});
