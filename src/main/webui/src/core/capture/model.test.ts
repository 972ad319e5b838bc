import { describe, expect, it } from 'vitest';
import { witnessOf, type Captured } from './model';

describe('who says when a file was captured', () => {
  it('is told by a known word, and else nobody', () => {
    expect(witnessOf({ timeFrom: 'warc' } as Captured)).toBe('warc');
    expect(witnessOf({ timeFrom: 'oracle' } as Captured)).toBe('upload');
  });
});
