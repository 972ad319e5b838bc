import { groupOf, stepOf, type Grouping } from './legs';
import { rolesOf } from './roles';
import type { TraceView } from './trace';

/** The entities of one group at one step of the paths. */
export interface FlowNode {
  /** As a leg names it: `1:KG`. */
  key: string;
  step: string;
  group: string;
  entities: Set<string>;
  paths: number[];
}

export interface FlowLink {
  /** As a leg names it: `0:CN>1:KG`. */
  key: string;
  from: string;
  to: string;
  paths: number[];
}

export interface Flows {
  /** Steps of the longest path, its end included. */
  steps: number;
  nodes: FlowNode[];
  links: FlowLink[];
}

/**
 * How many paths run from group to group. What stands at a later step of its path is another node, so that goods which
 * come back to a country make no circle.
 */
export function flowsOf(view: TraceView, grouping: Grouping): Flows {
  const roles = rolesOf(view);
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, FlowLink>();
  view.paths.forEach((path, index) => {
    let before: string | null = null;
    path.nodes.forEach((id, place) => {
      const [step, group] = [stepOf(path, place), groupOf(view, roles, id, grouping)];
      const key = `${step}:${group}`;
      const node = nodes.get(key) ?? { key, step, group, entities: new Set(), paths: [] };
      node.entities.add(id);
      node.paths.push(index);
      nodes.set(key, node);
      if (before !== null) {
        const leg = `${before}>${key}`;
        const link = links.get(leg) ?? { key: leg, from: before, to: key, paths: [] };
        link.paths.push(index);
        links.set(leg, link);
      }
      before = key;
    });
  });
  const steps = Math.max(0, ...view.paths.map((path) => path.nodes.length));
  return { steps, nodes: [...nodes.values()], links: [...links.values()] };
}
