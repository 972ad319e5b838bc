import type { Lanes } from './display';
import { assignColumns, type Columns } from './layering';
import { ROLES, rolesOf, type Role } from './roles';
import type { TraceView } from './trace';

/** Columns with a name each that stands in the address: the number of the step, or the role. */
export interface Laned extends Columns {
  keys: string[];
}

function* ordersOf<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) {
    yield [];
  }
  for (const [index, item] of items.entries()) {
    for (const rest of ordersOf(items.toSpliced(index, 1))) {
      yield [item, ...rest];
    }
  }
}

/** The order in which the fewest hops run backwards; of several the one nearest to that of ROLES, which comes first. */
function forwards(view: TraceView, roles: ReadonlyMap<string, Role>): Role[] {
  const present = ROLES.filter((role) => [...roles.values()].includes(role));
  const hops = new Map<string, number>();
  for (const { from, to } of view.hops.values()) {
    const key = `${roles.get(from) ?? ''}>${roles.get(to) ?? ''}`;
    hops.set(key, (hops.get(key) ?? 0) + 1);
  }
  const backwards = (order: Role[]) =>
    order.reduce(
      (sum, to, place) =>
        sum + order.slice(place + 1).reduce((more, from) => more + (hops.get(`${from}>${to}`) ?? 0), 0),
      0,
    );
  let [best, least] = [present, backwards(present)];
  for (const order of least === 0 ? [] : ordersOf(present)) {
    const count = backwards(order);
    if (count < least) {
      [best, least] = [order, count];
    }
  }
  return best;
}

function roleLanes(view: TraceView): Laned {
  const roles = rolesOf(view);
  const present = forwards(view, roles);
  const columnOf = new Map([...roles].map(([id, role]) => [id, present.indexOf(role)] as const));
  return { columnOf, count: Math.max(1, present.length), keys: present };
}

export function lanesOf(view: TraceView, lanes: Lanes): Laned {
  if (lanes === 'role') {
    return roleLanes(view);
  }
  const columns = assignColumns(view);
  return { ...columns, keys: Array.from({ length: columns.count }, (_, column) => String(column)) };
}
