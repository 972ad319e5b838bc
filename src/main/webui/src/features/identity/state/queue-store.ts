import type { DecisionBody } from '../../../api/identity';
import { isDirected } from '../../../core/identity/keys';
import {
  idsOf,
  keyOf,
  keyOfProposal,
  proposalOf,
  type BatchResult,
  type Decision,
  type Grounds,
  type PairClass,
  type PairDetail,
  type Proposal,
  type ProposalPage,
  type Refusal,
  type Verdict,
} from '../../../core/identity/model';
import {
  currentOf,
  decided,
  EMPTY_QUEUE,
  marked,
  moved,
  nextOffset,
  openCount,
  reopened,
  withFirst,
  withPage,
  type Queue,
} from '../../../core/identity/queue';
import { pairOf, type IdentitySearch } from '../../../core/identity/search';
import { asProblem, type Problem } from '../../../core/problem';
import { counted, refusalOf, scoreOf, withShown } from './queue-parts';

/** What the store asks of the server. */
export interface QueueApi {
  proposals: (search: IdentitySearch, offset: number, limit: number) => Promise<ProposalPage>;
  pair: (pair: { left: string; right: string }) => Promise<PairDetail>;
  decide: (body: DecisionBody) => Promise<Decision>;
  withdraw: (id: string, reason: string) => Promise<unknown>;
  withdrawAll: (batch: string, reason: string) => Promise<unknown>;
}

export interface QueueState {
  queue: Queue;
  byClass: Partial<Record<PairClass, number>>;
  loading: boolean;
  /** Why the list did not come. */
  problem: Problem | null;
  /** What was refused, by the pair's key. */
  refused: ReadonlyMap<string, Refusal>;
  /** Why the last decision, or the last undoing, was not written down. */
  failed: Problem | null;
  /** How many decisions are on their way. */
  sending: number;
  undoable: number;
  /** Keys of pairs whose decision is being taken back: what the server still says of it is over. */
  undone: ReadonlySet<string>;
  /** The last that happened, for those who do not see it. */
  told: { what: Verdict | 'undone' | 'refused'; left: string; right: string } | null;
}

interface Done {
  pairs: Proposal[];
  /** Null where nothing was written. */
  id: Promise<string | null>;
  takeBack: (id: string, reason: string) => Promise<unknown>;
  verdict: Verdict;
}

const PAGE = 50;
const ENOUGH_OPEN = 20;

const BEGIN: QueueState = {
  queue: EMPTY_QUEUE,
  byClass: {},
  loading: false,
  problem: null,
  refused: new Map(),
  failed: null,
  sending: 0,
  undoable: 0,
  undone: new Set(),
  told: null,
};

/**
 * The queue as one reader works through it. A decision shows its outcome at once and is written down after: one
 * after the other, so that each is judged by all that came before it. What is refused or lost comes back as open.
 */
export class QueueStore {
  private state = BEGIN;
  private readonly listeners = new Set<() => void>();
  private readonly done: Done[] = [];
  private chain: Promise<unknown> = Promise.resolve();
  private search: IdentitySearch | null = null;
  private turn = 0;

  constructor(
    private readonly api: QueueApi,
    /** Told of records of which something was decided or taken back; done once what is shown of them is new. */
    private readonly changed: (ids: string[]) => Promise<unknown>,
  ) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly get = () => this.state;

  private set(part: Partial<QueueState>) {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }

  private setQueue(change: (queue: Queue) => Queue) {
    this.set({ queue: change(this.state.queue) });
  }

  /** Shows the pairs of these filters; the same filters again leave everything where it is. */
  show(search: IdentitySearch): void {
    if (JSON.stringify(search) !== JSON.stringify(this.search)) {
      this.search = search;
      void this.reload();
    }
  }

  /** Asks for the list from its beginning; what was decided here stays decided. */
  async reload(): Promise<void> {
    this.turn += 1;
    const { marks } = this.state.queue;
    this.set({ queue: { ...EMPTY_QUEUE, marks }, problem: null, loading: false });
    const asked = pairOf(this.search ?? {});
    if (asked) {
      await this.loadFirst(asked);
    }
    await this.load();
  }

  private async loadFirst(pair: { left: string; right: string }): Promise<void> {
    const turn = this.turn;
    this.set({ loading: true });
    try {
      const first = proposalOf(await this.api.pair(pair));
      if (turn === this.turn) {
        this.setQueue((queue) => withFirst(marked(queue, keyOfProposal(first), null), first));
        this.set({ loading: false });
      }
    } catch (error) {
      if (turn === this.turn) {
        this.set({ loading: false, problem: asProblem(error) });
      }
    }
  }

  /** Brings more pairs, when few are left and there are more. */
  async load(): Promise<void> {
    const { queue, loading, problem } = this.state;
    if (loading || problem || queue.complete || openCount(queue) >= ENOUGH_OPEN || this.search === null) {
      return;
    }
    const turn = this.turn;
    this.set({ loading: true });
    try {
      const page = await this.api.proposals(this.search, nextOffset(queue), PAGE);
      if (turn === this.turn) {
        this.setQueue((now) => withPage(now, page.proposals, page.total));
        this.set({ loading: false, byClass: page.byClass });
      }
    } catch (error) {
      if (turn === this.turn) {
        this.set({ loading: false, problem: asProblem(error) });
      }
    }
  }

  move(steps: number): void {
    this.setQueue((queue) => moved(queue, steps));
    void this.load();
  }

  go(key: string): void {
    this.setQueue((queue) => ({ ...queue, at: key }));
  }

  dismissFailure(): void {
    this.set({ failed: null });
  }

  /** Decides the pair that is shown and shows the next. `turned`: the right record is said to be the branch. */
  decide(verdict: Verdict, grounds: Grounds, turned = false): void {
    const pair = currentOf(this.state.queue);
    if (!pair) {
      return;
    }
    const key = keyOfProposal(pair);
    const refused = new Map(this.state.refused);
    refused.delete(key);
    const { left, right } = idsOf(pair);
    const sides = turned && isDirected(verdict) ? { left: right, right: left } : { left, right };
    const body = { ...sides, verdict, ...grounds, ...scoreOf(pair) };
    this.setQueue((queue) => decided(queue, verdict));
    this.set({
      refused,
      failed: null,
      told: { what: verdict, left: pair.left.name, right: pair.right.name },
      byClass: counted(this.state.byClass, [pair], -1),
    });
    const takeBack = (decision: string, reason: string) => this.api.withdraw(decision, reason);
    const done: Done = { pairs: [pair], id: Promise.resolve(null), takeBack, verdict };
    done.id = this.send(() => this.api.decide(body), pair, done);
    this.remember(done);
    void this.load();
  }

  private remember(done: Done) {
    this.done.push(done);
    this.set({ undoable: this.done.length });
  }

  /** One after the other; `sending` counts those that wait. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    this.set({ sending: this.state.sending + 1 });
    const result = this.chain.then(task);
    this.chain = result.catch(() => undefined).then(() => this.set({ sending: this.state.sending - 1 }));
    return result;
  }

  private async send(task: () => Promise<Decision>, pair: Proposal, done: Done): Promise<string | null> {
    const key = keyOfProposal(pair);
    const { verdict } = done;
    const sent = this.state.queue.marks.get(key);
    try {
      const { id } = await this.inTurn(task);
      // Meanwhile it may have been taken back, and decided again.
      this.setQueue((queue) =>
        queue.marks.get(key) === sent ? marked(queue, key, { state: 'decided', verdict }) : queue,
      );
      void this.changed([pair.left.id, pair.right.id]);
      return id;
    } catch (error) {
      if (this.forget(done)) {
        this.fail(pair, verdict, asProblem(error));
      }
      return null;
    }
  }

  /** There is nothing of it to take back; false if that was done already. */
  private forget(done: Done): boolean {
    const place = this.done.indexOf(done);
    if (place >= 0) {
      this.done.splice(place, 1);
      this.set({ undoable: this.done.length });
    }
    return place >= 0;
  }

  private fail(pair: Proposal, verdict: Verdict, problem: Problem) {
    const key = keyOfProposal(pair);
    const refusal = refusalOf(pair, problem);
    this.setQueue((queue) => marked(queue, key, { state: refusal ? 'refused' : 'failed', verdict }));
    this.set({
      byClass: counted(this.state.byClass, [pair], 1),
      ...(refusal
        ? {
            refused: new Map(this.state.refused).set(key, refusal),
            told: { what: 'refused' as const, left: pair.left.name, right: pair.right.name },
          }
        : { failed: problem }),
    });
  }

  /** Takes back the last that was decided here and has not been taken back yet. */
  undo(reason: string): void {
    const last = this.done.pop();
    if (!last) {
      return;
    }
    const [first] = last.pairs;
    const keys = last.pairs.map(keyOfProposal);
    this.setQueue((queue) => reopened(withShown(queue, first), keys));
    this.set({
      undone: new Set([...this.state.undone, ...keys]),
      undoable: this.done.length,
      failed: null,
      told: first ? { what: 'undone', left: first.left.name, right: first.right.name } : null,
      byClass: counted(this.state.byClass, last.pairs, 1),
    });
    void this.takeBack(last, reason);
  }

  private async takeBack(last: Done, reason: string): Promise<void> {
    try {
      const taken = await this.inTurn(async () => {
        const id = await last.id;
        return id !== null && (await last.takeBack(id, reason), true);
      });
      if (taken) {
        await this.changed(last.pairs.flatMap(({ left, right }) => [left.id, right.id]));
      }
      this.settled(last);
    } catch (error) {
      this.settled(last);
      const mark = { state: 'decided', verdict: last.verdict } as const;
      this.setQueue((queue) =>
        last.pairs.reduce((now, pair) => marked(now, keyOfProposal(pair), mark), queue),
      );
      this.remember(last);
      this.set({ failed: asProblem(error), byClass: counted(this.state.byClass, last.pairs, -1) });
    }
  }

  private settled(last: Done) {
    const undone = new Set(this.state.undone);
    last.pairs.forEach((pair) => undone.delete(keyOfProposal(pair)));
    this.set({ undone });
  }

  /** What a batch decided is decided here as well, and one step to take back. */
  noteBatch(result: BatchResult, pairs: Proposal[], verdict: Verdict): void {
    const refused = new Map(result.refused.map((each) => [keyOf(each), each]));
    const taken = pairs.filter((pair) => !refused.has(keyOfProposal(pair)));
    this.setQueue((queue) =>
      taken.reduce((now, pair) => marked(now, keyOfProposal(pair), { state: 'decided', verdict }), queue),
    );
    this.set({ refused: new Map([...this.state.refused, ...refused]) });
    const takeBack = (batch: string, reason: string) => this.api.withdrawAll(batch, reason);
    this.remember({ pairs: taken, id: Promise.resolve(result.batch), takeBack, verdict });
    void this.changed(taken.flatMap(({ left, right }) => [left.id, right.id]));
  }

  /** A decision that stood in the way of a pair is gone. */
  noteWithdrawn(key: string, decision: string): void {
    const refusal = this.state.refused.get(key);
    if (refusal) {
      const decisions = refusal.decisions.filter(({ id }) => id !== decision);
      const refused = new Map(this.state.refused);
      if (decisions.length > 0) {
        refused.set(key, { ...refusal, decisions });
      } else {
        refused.delete(key);
        this.setQueue((queue) => marked(queue, key, null));
      }
      this.set({ refused });
      void this.changed([refusal.left, refusal.right]);
    }
  }
}
