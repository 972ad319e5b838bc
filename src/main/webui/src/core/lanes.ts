import type { Lanes } from './display';
import { assignColumns, type Columns } from './layering';
import { ROLES, rolesOf } from './roles';
import type { TraceView } from './trace';

/** Columns with a name each that stands in the address: the number of the step, or the role. */
export interface Laned extends Columns {
  keys: string[];
}

function roleLanes(view: TraceView): Laned {
  const roles = rolesOf(view);
  const present = ROLES.filter((role) => [...roles.values()].includes(role));
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
