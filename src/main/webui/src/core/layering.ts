import { labelOf } from './model';
import type { TraceView } from './trace';

/** Column of each node, 0 at the supplier; every drawn hop runs to a higher column unless it closes a cycle. */
export interface Columns {
  columnOf: Map<string, number>;
  count: number;
}

type Neighbours = Map<string, Set<string>>;

function successorsOf(view: TraceView): Neighbours {
  const next: Neighbours = new Map([...view.pathsByNode.keys()].map((id) => [id, new Set<string>()]));
  for (const hop of view.hops.values()) {
    next.get(hop.from)?.add(hop.to);
  }
  return next;
}

/** Nodes so that each comes after its predecessors; hops that close a cycle are dropped from `next`. */
function topologicalOrder(next: Neighbours): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const finished: string[] = [];
  for (const root of next.keys()) {
    const stack: { id: string; rest: string[] }[] = [];
    const open = (id: string) => {
      state.set(id, 'open');
      stack.push({ id, rest: [...(next.get(id) ?? [])] });
    };
    if (!state.has(root)) {
      open(root);
    }
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = top.rest.shift();
      if (child === undefined) {
        state.set(top.id, 'done');
        finished.push(top.id);
        stack.pop();
      } else if (state.get(child) === 'open') {
        next.get(top.id)?.delete(child);
      } else if (!state.has(child)) {
        open(child);
      }
    }
  }
  return finished.reverse();
}

/**
 * Companies stand as far left as their predecessors allow, parts as near to what they go into as possible, and
 * everything that ends a path in the last column.
 */
export function assignColumns(view: TraceView): Columns {
  const next = successorsOf(view);
  const order = topologicalOrder(next);
  const columnOf = new Map<string, number>(order.map((id) => [id, 0]));
  for (const id of order) {
    const column = columnOf.get(id) ?? 0;
    next.get(id)?.forEach((to) => columnOf.set(to, Math.max(columnOf.get(to) ?? 0, column + 1)));
  }
  const last = Math.max(0, ...columnOf.values());
  for (const id of order.toReversed()) {
    const after = [...(next.get(id) ?? [])].map((to) => columnOf.get(to) ?? last);
    if (after.length === 0) {
      columnOf.set(id, last);
    } else if (labelOf(view.nodes.get(id)) === 'Component') {
      columnOf.set(id, Math.min(...after) - 1);
    }
  }
  return { columnOf, count: last + 1 };
}
