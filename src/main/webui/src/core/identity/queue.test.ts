import { describe, expect, it } from 'vitest';
import { keyOfProposal, type Proposal } from './model';
import {
  currentOf,
  decided,
  EMPTY_QUEUE,
  marked,
  moved,
  nextOffset,
  openCount,
  reopened,
  upcoming,
  withFirst,
  withPage,
  type Queue,
} from './queue';

function pair(name: string): Proposal {
  const side = (id: string) => ({ id, labels: ['Company'], name: id });
  return { left: side(`${name}1`), right: side(`${name}2`), class: 'number' };
}

const key = (name: string) => keyOfProposal(pair(name));

function queueOf(names: string, total = names.length): Queue {
  return withPage(EMPTY_QUEUE, [...names].map(pair), total);
}

function shown(queue: Queue): string | undefined {
  return currentOf(queue)?.left.name.slice(0, 1);
}

describe('the queue of pairs', () => {
  it('begins with its first pair and moves without falling off its ends', () => {
    const queue = queueOf('abc');
    expect(shown(queue)).toBe('a');
    expect(shown(moved(queue, 1))).toBe('b');
    expect(shown(moved(queue, 5))).toBe('c');
    expect(shown(moved(queue, -1))).toBe('a');
  });

  it('shows the next open pair after a decision, from the beginning once it is at its end', () => {
    let queue = decided(moved(queueOf('abc'), 1), 'same');
    expect(shown(queue)).toBe('c');
    queue = decided(queue, 'different');
    expect(shown(queue)).toBe('a');
    expect(openCount(queue)).toBe(1);
    expect(shown(decided(queue, 'unsure'))).toBe('a');
  });

  it('opens again what was refused or undone', () => {
    let queue = decided(queueOf('ab'), 'same');
    queue = marked(queue, key('a'), { state: 'refused', verdict: 'same' });
    expect(openCount(queue)).toBe(2);
    queue = reopened(decided(queue, 'same'), [key('b')]);
    expect(shown(queue)).toBe('b');
  });

  it('takes more pages in without doubling what moved up', () => {
    const queue = withPage(decided(queueOf('abc', 5), 'same'), [pair('c'), pair('d')], 4);
    expect(queue.pairs.map(({ left }) => left.name)).toEqual(['a1', 'b1', 'c1', 'd1']);
    expect(nextOffset(queue)).toBe(3);
  });

  it('goes on when more comes after its last pair was decided', () => {
    expect(shown(withPage(decided(queueOf('a', 2), 'same'), [pair('b')], 2))).toBe('b');
  });

  it('knows what comes next, so that it can be fetched', () => {
    expect(upcoming(moved(queueOf('abcd'), 1), 2).map(({ left }) => left)).toEqual(['c1', 'd1']);
  });

  it('puts a pair first that an address asks for', () => {
    const queue = withFirst(queueOf('abc'), pair('c'));
    expect(queue.pairs.map(({ left }) => left.name)).toEqual(['c1', 'a1', 'b1']);
    expect(shown(queue)).toBe('c');
  });
});
