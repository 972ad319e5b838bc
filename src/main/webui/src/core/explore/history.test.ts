import { describe, expect, it } from 'vitest';
import { begin, commit, redo, undo } from './history';

describe('the history of a canvas', () => {
  const three = commit(commit(begin('a'), 'b'), 'c');

  it('goes back and forth', () => {
    expect(undo(three).now).toBe('b');
    expect(redo(undo(three)).now).toBe('c');
    expect(undo(undo(undo(three))).now).toBe('a');
    expect(redo(three)).toBe(three);
  });

  it('forgets what was taken back when something new is done', () => {
    expect(commit(undo(three), 'd')).toEqual({ past: ['a', 'b'], now: 'd', future: [] });
  });

  it('keeps no step that changed nothing', () => {
    expect(commit(three, 'c')).toBe(three);
  });
});
