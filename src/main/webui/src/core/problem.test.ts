import { describe, expect, it } from 'vitest';
import { againAfterMillis, asProblem, Problem, problemOf } from './problem';

describe('a problem', () => {
  it('says the server’s own sentence', () => {
    const found = problemOf(
      400,
      { title: 'Bad', detail: 'maxHops must be from 1 to 12.', code: 'hops' },
      null,
    );
    expect(found).toMatchObject({ kind: 'refused', sentence: 'maxHops must be from 1 to 12.', code: 'hops' });
  });

  it('says nothing for the server where it said nothing', () => {
    expect(problemOf(500, null, null)).toMatchObject({ kind: 'failed', sentence: null });
    expect(problemOf(502, 'a page of a proxy', null)).toMatchObject({ kind: 'unavailable', sentence: null });
  });

  it('waits as long as it was asked to, within reason', () => {
    expect(problemOf(429, {}, '7').retryAfterSeconds).toBe(7);
    expect(problemOf(503, {}, '99999').retryAfterSeconds).toBe(300);
    expect(problemOf(503, {}, 'Wed, 21 Oct 2026 07:28:00 GMT').retryAfterSeconds).toBeNull();
  });

  it('is made of anything that was thrown, whose own words are no reader’s', () => {
    expect(asProblem(new Error('x'))).toMatchObject({ kind: 'failed', sentence: null });
    expect(asProblem(new Problem('lost', null)).kind).toBe('lost');
  });
});

describe('asking again by itself', () => {
  it('waits as long as the server says, else longer each time', () => {
    expect(againAfterMillis(problemOf(503, null, '7'), 1)).toBe(7000);
    expect([1, 2, 3, 9].map((times) => againAfterMillis(problemOf(503, null, null), times))).toEqual([
      5000, 10_000, 20_000, 60_000,
    ]);
  });

  it('is for what passes alone', () => {
    expect(againAfterMillis(problemOf(429, null, null), 1)).toBe(5000);
    expect(againAfterMillis(problemOf(404, null, null), 1)).toBe(false);
    expect(againAfterMillis(problemOf(500, null, null), 1)).toBe(false);
    expect(againAfterMillis(new Error('x'), 1)).toBe(false);
  });
});
