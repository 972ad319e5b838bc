import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { lanesOf } from './lanes';
import { viewOf } from './trace';

function lanes(...lines: string[]): string {
  const { keys, columnOf } = lanesOf(viewOf(answerOf(...lines)), 'role');
  return keys
    .map(
      (key, column) =>
        `${key}: ${[...columnOf]
          .filter(([, at]) => at === column)
          .map(([id]) => id)
          .join(' ')}`,
    )
    .join(', ');
}

describe('lanes by role', () => {
  it('end with those in whom the paths end, where these are no weapons', () => {
    expect(lanes('c1 > p1 > c9ru', 'c2 > p1 > c8ru')).toBe('supplier: c1 c2, part: p1, recipient: c9ru c8ru');
  });

  it('stand so that the fewest hops run backwards', () => {
    expect(lanes('c1 > p1 > c2 > c9ru')).toBe('supplier: c1, part: p1, intermediary: c2, recipient: c9ru');
    expect(lanes('c1 > c2 > p1 > w1')).toBe('supplier: c1, intermediary: c2, part: p1, weapon: w1');
  });
});
