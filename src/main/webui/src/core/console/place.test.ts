import { describe, expect, it } from 'vitest';
import { bareMessage, offsetOf, spanOf } from './place';

const TEXT = 'MATCH (n)\nRETURN nope';

describe('a place in a statement', () => {
  it('is found by line and column, and never outside of the text', () => {
    expect(offsetOf(TEXT, { line: 1, column: 1 })).toBe(0);
    expect(TEXT.slice(offsetOf(TEXT, { line: 2, column: 8 }))).toBe('nope');
    expect(offsetOf(TEXT, { line: 1, column: 99 })).toBe(9);
    expect(offsetOf(TEXT, { line: 9, column: 1 })).toBe(TEXT.length);
  });

  it('covers the word that stands there, or the last sign at the end', () => {
    const at = (line: number, column: number, length?: number) => {
      const span = spanOf(TEXT, { message: '', line, column, ...(length ? { length } : {}) });
      return span && TEXT.slice(span.from, span.to);
    };
    expect(at(2, 8)).toBe('nope');
    expect(at(1, 7, 3)).toBe('(n)');
    expect(at(2, 12)).toBe('e');
    expect(spanOf(TEXT, { message: 'no place' })).toBeNull();
  });

  it('is not said twice', () => {
    const message = 'Variable `d` not defined (line 1, column 50)). Define it.';
    expect(bareMessage({ message, line: 1 })).toBe('Variable `d` not defined. Define it.');
    expect(bareMessage({ message: '语句过早结束（第 2 行第 7 列）。请检查。', line: 2 })).toBe(
      '语句过早结束。请检查。',
    );
    expect(bareMessage({ message: 'warn: parameter missing.' })).toBe('Parameter missing.');
  });
});
