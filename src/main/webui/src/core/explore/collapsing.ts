import { kindOf } from '../model';
import type { Role } from '../roles';
import { rolesOnCanvas } from './arranging';
import { GROUPED_AT_LEAST, middleOf, neighboursOf, type Canvas, type Group } from './canvas';
import type { Spot } from './placing';

/** What stands closer than this covers what it hangs on. */
const APART = 90;

interface Leaf {
  id: string;
  around: string;
  role: Role;
}

/** Those that are tied to one entity alone, which is tied to others; but what is pinned, hidden, in a group or without a role. */
function leavesOf(canvas: Canvas): Leaf[] {
  const near = neighboursOf(canvas);
  const roleOf = rolesOnCanvas(canvas);
  const inGroups = new Set([...canvas.groups.values()].flatMap(({ members }) => members));
  return [...canvas.nodes].flatMap(([id, { hidden, pinned }]) => {
    const [around, ...others] = near.get(id) ?? [];
    const role = roleOf(id);
    const stays = hidden || pinned || inGroups.has(id) || role === null;
    const hangs = around !== undefined && others.length === 0 && (near.get(around)?.size ?? 0) > 1;
    return hangs && !stays ? [{ id, around, role }] : [];
  });
}

/** In the middle of its members; where one of them was, if the entity that they hang on stands there. */
function spotOf(canvas: Canvas, around: string, members: string[]): Spot {
  const middle = middleOf(canvas, members);
  const hub = canvas.nodes.get(around)?.spot ?? middle;
  const isCovered = Math.hypot(middle.x - hub.x, middle.y - hub.y) < APART;
  return (isCovered ? canvas.nodes.get(members[0] ?? '')?.spot : undefined) ?? middle;
}

/** Each branch as one: what is tied to one entity alone is drawn once for each role that it has, such as its twelve suppliers. */
export function withBranchesCollapsed(canvas: Canvas): Canvas {
  const branches = new Map<string, Group>();
  for (const { id, around, role } of leavesOf(canvas)) {
    const key = `group ${role} ${around}`;
    const node = canvas.nodes.get(id)?.node;
    const known = branches.get(key) ?? canvas.groups.get(key);
    const members = [...(known?.members ?? []), id];
    const kind = node ? kindOf(node) : 'Other';
    branches.set(key, { id: key, around, kind, role, members, spot: spotOf(canvas, around, members) });
  }
  const joined = [...branches].filter(([, { members }]) => members.length >= GROUPED_AT_LEAST);
  return { ...canvas, groups: new Map([...canvas.groups, ...joined]) };
}
