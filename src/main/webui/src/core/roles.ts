import { labelOf, type GraphNode, type TraceSummary } from './model';
import type { TraceView } from './trace';

/** What an entity does in the listed paths, from where goods come to where they end. */
export const ROLES = [
  'supplier',
  'intermediary',
  'importer',
  'maker',
  'part',
  'weapon',
  'recipient',
] as const;
export type Role = (typeof ROLES)[number];

function operatorsOf(node: GraphNode | undefined): string[] {
  const operator = node?.properties.operator;
  return typeof operator === 'string' ? operator.split(';') : Array.isArray(operator) ? operator : [];
}

/** Where an entity stands: the seat of a company or person, the forces that use a weapon; null where nobody says. */
export function placeOf(node: GraphNode | undefined): string | null {
  const label = labelOf(node);
  if (label === 'Component') {
    return null;
  }
  return (label === 'WeaponSystem' ? operatorsOf(node)[0] : node?.properties.country) ?? null;
}

interface Facts {
  starts: Set<string>;
  ends: Set<string>;
  /** Countries in which paths end. */
  endPlaces: Set<string>;
  /** Who makes or develops what, by a hop of a listed path. */
  makers: Set<string>;
  /** Who receives from a company of another country, or imports a part. */
  receivers: Set<string>;
}

function gather(view: TraceView): Facts {
  const facts: Facts = {
    starts: new Set(),
    ends: new Set(),
    endPlaces: new Set(),
    makers: new Set(),
    receivers: new Set(),
  };
  for (const { nodes } of view.paths) {
    facts.starts.add(nodes[0] ?? '');
    facts.ends.add(nodes.at(-1) ?? '');
    const place = placeOf(view.nodes.get(nodes.at(-1) ?? ''));
    if (place !== null) {
      facts.endPlaces.add(place);
    }
  }
  for (const hop of view.hops.values()) {
    const types = hop.relations.map((id) => view.relations.get(id)?.type);
    if (types.includes('MANUFACTURES') || types.includes('DEVELOPS')) {
      facts.makers.add(hop.from);
    }
    const [from, to] = [placeOf(view.nodes.get(hop.from)), placeOf(view.nodes.get(hop.to))];
    if (types.includes('IMPORTED_BY') || (from !== null && to !== null && from !== to)) {
      facts.receivers.add(hop.to);
    }
  }
  return facts;
}

/** One role each, the most telling one: who starts a path is a supplier, whatever else it does, and a company that ends one its recipient. */
export function rolesOf(view: TraceView): Map<string, Role> {
  const facts = gather(view);
  const roleOf = (id: string): Role => {
    const node = view.nodes.get(id);
    const label = labelOf(node);
    if (label === 'WeaponSystem' || label === 'Component') {
      return label === 'Component' ? 'part' : 'weapon';
    }
    if (facts.starts.has(id)) {
      return 'supplier';
    }
    if (facts.ends.has(id)) {
      return 'recipient';
    }
    if (facts.makers.has(id)) {
      return 'maker';
    }
    const atTheEnd = facts.endPlaces.has(placeOf(node) ?? '');
    return facts.receivers.has(id) && atTheEnd ? 'importer' : 'intermediary';
  };
  return new Map([...view.pathsByNode.keys()].map((id) => [id, roleOf(id)]));
}

/** How many the whole answer has, of roles that its summary counts: it may list fewer paths than it found. */
export function totalsOf({ startLabels, endLabels }: TraceSummary): Partial<Record<Role, number>> {
  const { Company: suppliers = 0 } = startLabels ?? {};
  const { WeaponSystem: weapons = 0 } = endLabels ?? {};
  return { supplier: suppliers, weapon: weapons };
}
