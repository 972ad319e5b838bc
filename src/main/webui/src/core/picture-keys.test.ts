import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { layoutOf } from './layout';
import {
  firstTarget,
  hasTarget,
  isMoveKey,
  moveTarget,
  type FocusTarget,
  type MoveKey,
} from './picture-keys';
import { hopKey, viewOf } from './trace';

const layout = layoutOf(viewOf(answerOf('c1 > c2 > w1', 'c1 > c2 > w2', 'c3 > w1')), 900);
const [upper = '', lower = ''] = layout.columns.at(-1)?.nodes ?? [];
const node = (id: string): FocusTarget => ({ kind: 'node', id });
const hop = (from: string, to: string): FocusTarget => ({ kind: 'hop', key: hopKey(from, to) });

function walk(start: FocusTarget, ...keys: MoveKey[]): FocusTarget {
  return keys.reduce((target, key) => moveTarget(layout, target, key), start);
}

describe('the arrow keys', () => {
  it('follow the hops to the right and back', () => {
    expect(walk(node('c1'), 'ArrowRight')).toEqual(hop('c1', 'c2'));
    expect(walk(node('c1'), 'ArrowRight', 'ArrowRight')).toEqual(node('c2'));
    expect(walk(node('c2'), 'ArrowLeft', 'ArrowLeft')).toEqual(node('c1'));
  });

  it('choose among the hops of a node', () => {
    expect(walk(node('c2'), 'ArrowRight', 'ArrowDown')).toEqual(hop('c2', lower));
    expect(walk(node('c2'), 'ArrowRight', 'ArrowDown', 'ArrowUp')).toEqual(hop('c2', upper));
  });

  it('stay where there is nothing further', () => {
    expect(walk(node('w1'), 'ArrowRight')).toEqual(node('w1'));
    expect(walk(node('c1'), 'ArrowUp')).toEqual(node('c1'));
  });

  it('jump to the first and the last column', () => {
    expect(walk(node('c2'), 'Home')).toEqual(firstTarget(layout));
    expect(walk(node('c2'), 'End')).toEqual(node(upper));
  });

  it('are told from other keys, and targets from what is gone', () => {
    expect(isMoveKey('ArrowUp') && !isMoveKey('a')).toBe(true);
    expect(hasTarget(layout, hop('c1', 'c2'))).toBe(true);
    expect(hasTarget(layout, node('gone'))).toBe(false);
  });
});
