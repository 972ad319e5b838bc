import { describe, expect, it } from 'vitest';
import { rowAfter } from './use-roving-rows';

describe('the arrow keys in the list', () => {
  it('move by one and stop at the ends', () => {
    expect(rowAfter('ArrowDown', 1, 3)).toBe(2);
    expect(rowAfter('ArrowDown', 2, 3)).toBe(2);
    expect(rowAfter('ArrowUp', 0, 3)).toBe(0);
    expect(rowAfter('End', 0, 3)).toBe(2);
    expect(rowAfter('x', 0, 3)).toBeNull();
  });
});
