import { describe, expect, it } from 'vitest';
import type { DecisionBody } from '../../../api/identity';
import type { Decision, Proposal } from '../../../core/identity/model';
import { currentOf } from '../../../core/identity/queue';
import { problemOf } from '../../../core/problem';
import { QueueStore, type QueueApi } from './queue-store';

function pair(name: string): Proposal {
  const side = (id: string) => ({ id, labels: ['Company'], name: id });
  return { left: side(`${name}1`), right: side(`${name}2`), class: 'number', probability: 0.99 };
}

function written(id: string): Decision {
  return {
    ...{ id, left: 'a', right: 'b', verdict: 'same', by: 'x', at: '2026-11-27T00:00:00Z', reason: 'r' },
    ...{ live: true, asleep: false },
  } as Decision;
}

/** A server that writes down what it is told, and refuses pairs of these names. */
function server(names: string, refuses = '', lost = '') {
  const log: string[] = [];
  const api: QueueApi = {
    proposals: async (_, offset) => ({
      proposals: offset === 0 ? [...names].map(pair) : [],
      total: names.length,
      byClass: { number: names.length },
    }),
    pair: async () => Promise.reject(new Error('not asked')),
    decide: async (body: DecisionBody) => {
      log.push(`${body.left} ${body.verdict} ${body.right}`);
      if (refuses.includes(body.left.slice(0, 1))) {
        const decisions = [written('old')];
        throw problemOf(409, { code: 'identity.contradiction', detail: 'It contradicts.', decisions }, null);
      }
      if (lost.includes(body.left.slice(0, 1))) {
        throw problemOf(503, { code: 'store.away', detail: 'Away.' }, null);
      }
      return written(`d-${body.left}`);
    },
    withdraw: async (id, reason) => void log.push(`withdraw ${id}: ${reason}`),
    withdrawAll: async (batch, reason) => void log.push(`withdraw all of ${batch}: ${reason}`),
  };
  const changed: string[] = [];
  const store = new QueueStore(api, async (ids) => changed.push(...ids));
  return { store, log, changed };
}

async function settled(store: QueueStore) {
  await expect.poll(() => store.get().sending).toBe(0);
  await expect.poll(() => store.get().loading).toBe(false);
}

async function opened(names: string, refuses = '', lost = '') {
  const all = server(names, refuses, lost);
  all.store.show({});
  await settled(all.store);
  return all;
}

const GROUNDS = { reason: 'INN' };
const shown = (store: QueueStore) => currentOf(store.get().queue)?.left.name;

describe('deciding pair after pair', () => {
  it('shows the next at once and writes down in order', async () => {
    const { store, log, changed } = await opened('abc');
    store.decide('same', GROUNDS);
    store.decide('branch_of', GROUNDS, true);
    expect(shown(store)).toBe('c1');
    await settled(store);
    expect(log).toEqual(['a1 same a2', 'b2 branch_of b1']);
    expect(changed).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(store.get().byClass).toEqual({ number: 1 });
  });

  it('goes on from a pair that is refused, which is open again with what is in its way', async () => {
    const { store } = await opened('abc', 'a');
    store.decide('same', GROUNDS);
    await settled(store);
    expect(shown(store)).toBe('b1');
    const refusal = store.get().refused.get('a1\na2');
    expect(refusal?.decisions.map(({ id }) => id)).toEqual(['old']);
    store.noteWithdrawn('a1\na2', 'old');
    expect(store.get().refused.size).toBe(0);
    expect(store.get().queue.marks.size).toBe(0);
  });

  it('says what was not written down, and leaves it open', async () => {
    const { store } = await opened('ab', '', 'a');
    store.decide('same', GROUNDS);
    await settled(store);
    expect(store.get().failed?.sentence).toBe('Away.');
    expect(store.get().queue.marks.get('a1\na2')?.state).toBe('failed');
  });

  it('undoes step by step, however many', async () => {
    const { store, log } = await opened('abc');
    store.decide('same', GROUNDS);
    store.decide('different', GROUNDS);
    store.undo('oops');
    store.undo('oops');
    store.undo('oops');
    expect(shown(store)).toBe('a1');
    await settled(store);
    expect(log.slice(2)).toEqual(['withdraw d-b1: oops', 'withdraw d-a1: oops']);
    expect(store.get().undoable).toBe(0);
    expect(store.get().byClass).toEqual({ number: 3 });
  });

  it('keeps what was undone in its place, and forgets what was never written', async () => {
    const { store, log } = await opened('abc', 'a');
    store.move(1);
    store.decide('same', GROUNDS);
    store.undo('oops');
    store.decide('different', GROUNDS);
    expect(store.get().undone.has('b1\nb2')).toBe(true);
    await settled(store);
    expect(log).toEqual(['b1 same b2', 'withdraw d-b1: oops', 'b1 different b2']);
    expect(store.get().queue.marks.get('b1\nb2')).toEqual({ state: 'decided', verdict: 'different' });
    expect(store.get().queue.pairs.map(({ left }) => left.name)).toEqual(['a1', 'b1', 'c1']);
    expect(store.get().undone.size).toBe(0);
    store.go('a1\na2');
    store.decide('same', GROUNDS);
    await settled(store);
    expect(store.get().undoable).toBe(1);
    store.undo('oops');
    expect(shown(store)).toBe('b1');
    await settled(store);
    expect(store.get().byClass).toEqual({ number: 3 });
  });

  it('undoes what is refused afterwards without a word', async () => {
    const { store } = await opened('abc', 'a');
    store.decide('same', GROUNDS);
    store.undo('oops');
    await settled(store);
    expect(store.get().refused.size).toBe(0);
    expect(store.get().queue.marks.size).toBe(0);
    expect(store.get().byClass).toEqual({ number: 3 });
    expect(shown(store)).toBe('a1');
  });

  it('undoes a batch as one step', async () => {
    const { store, log } = await opened('abc');
    const refused = [{ left: 'c1', right: 'c2', detail: 'no', decisions: [] }];
    store.noteBatch({ batch: 'x', decided: 2, refused }, [...'abc'].map(pair), 'same');
    expect(store.get().queue.marks.size).toBe(2);
    store.undo('oops');
    await settled(store);
    expect(log).toEqual(['withdraw all of x: oops']);
    expect(store.get().queue.marks.size).toBe(0);
  });
});
