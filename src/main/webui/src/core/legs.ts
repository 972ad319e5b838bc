import { labelOf } from './model';
import { placeOf, rolesOf, type Role } from './roles';
import type { TracePath } from './model';
import type { TraceView } from './trace';

/**
 * A leg names a part of a path: a country or role, or two that follow each other, each with the step where a view
 * showed it: `KG`, `CN>KG`, `1:KG`, `0:CN>end:weapon`. Without steps, countries stand for the places that a path passes,
 * whatever lies between them.
 */
export interface Leg {
  from: LegEnd;
  to: LegEnd | null;
}

interface LegEnd {
  /** A number from 0, or `end`; null: anywhere. */
  step: string | null;
  group: string;
}

/** What a column of a flow picture groups entities by. */
export type Grouping = 'country' | 'role';

function readEnd(text: string): LegEnd {
  const [group = '', step = null] = text.split(':').toReversed();
  return { step, group };
}

export function readLeg(text: string): Leg {
  const [from = '', to] = text.split('>');
  return { from: readEnd(from), to: to === undefined ? null : readEnd(to) };
}

/** What an entity counts as: its country, or where it has none (or roles are asked for) its role. */
export function groupOf(view: TraceView, roles: Map<string, Role>, id: string, grouping: Grouping): string {
  const node = view.nodes.get(id);
  const label = labelOf(node);
  const country = label === 'Company' || label === 'Person' ? placeOf(node) : null;
  return grouping === 'country' && country !== null ? country : (roles.get(id) ?? 'intermediary');
}

export function stepOf(path: TracePath, index: number): string {
  return index === path.nodes.length - 1 ? 'end' : String(index);
}

/** The countries that a path passes, each once in a row; parts and what has no place are passed over. */
export function placesOf(view: TraceView, path: TracePath): string[] {
  const places = path.nodes.flatMap((id) => placeOf(view.nodes.get(id)) ?? []);
  return places.filter((place, index) => place !== places[index - 1]);
}

/** Says of a path whether it runs along the leg. */
export function alongLeg(view: TraceView, text: string): (path: TracePath) => boolean {
  const { from, to } = readLeg(text);
  if (from.step === null) {
    return (path) => {
      const places = placesOf(view, path);
      return places.some(
        (place, index) => place === from.group && (to === null || places[index + 1] === to.group),
      );
    };
  }
  const roles = rolesOf(view);
  const isAt = (path: TracePath, index: number, end: LegEnd) => {
    const id = path.nodes[index];
    const groups = id === undefined ? [] : [groupOf(view, roles, id, 'country'), roles.get(id)];
    return groups.includes(end.group) && stepOf(path, index) === end.step;
  };
  return (path) =>
    path.nodes.some((_, index) => isAt(path, index, from) && (to === null || isAt(path, index + 1, to)));
}
