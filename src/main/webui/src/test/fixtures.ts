import {
  labelOf,
  type Confidence,
  type GraphNode,
  type NodeLabel,
  type Relation,
  type TraceAnswer,
  type TracePath,
} from '../core/model';

const LABELS: Record<string, NodeLabel> = { c: 'Company', p: 'Component', w: 'WeaponSystem', h: 'Person' };

function nodeOf(id: string): GraphNode {
  const label = LABELS[id[0] ?? 'c'] ?? 'Company';
  const country = label === 'Company' ? { country: id.includes('ru') ? 'RU' : 'CN' } : {};
  return { id, labels: [label], properties: { id, name: `Name of ${id}`, ...country } };
}

function relationOf(from: string, to: string, confidence: Confidence): Relation {
  const type = to.startsWith('w') ? 'USED_IN' : 'SUPPLIES';
  return { id: `${from}-${to}`, type, from, to, properties: { confidence, sources: [`src-${from}-${to}`] } };
}

/**
 * An answer drawn as lines such as `c1 > p1 ? w1`: `>` is a confirmed hop, `?` a possible one. A first letter says what a
 * node is: c company, p component, w weapon system, h person.
 */
export function answerOf(...lines: string[]): TraceAnswer {
  const nodes = new Map<string, GraphNode>();
  const relations = new Map<string, Relation>();
  const paths = lines.map((line) => pathOf(line, nodes, relations));
  return {
    paths,
    graph: { nodes: [...nodes.values()], relations: [...relations.values()] },
    summary: {
      paths: paths.length,
      returned: paths.length,
      complete: true,
      pairs: new Set(paths.map((path) => `${String(path.nodes[0])} ${String(path.nodes.at(-1))}`)).size,
      starts: new Set(paths.map((path) => path.nodes[0])).size,
      ends: new Set(paths.map((path) => path.nodes.at(-1))).size,
      startLabels: labelsOf(paths.map((path) => nodes.get(path.nodes[0] ?? ''))),
      endLabels: labelsOf(paths.map((path) => nodes.get(path.nodes.at(-1) ?? ''))),
    },
    snapshot: { version: 'v1', nodes: nodes.size, relations: relations.size },
    elapsedMs: 3,
  };
}

function labelsOf(ends: (GraphNode | undefined)[]): Partial<Record<NodeLabel, number>> {
  const counts: Partial<Record<NodeLabel, number>> = {};
  for (const node of new Set(ends)) {
    const label = labelOf(node);
    counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

function pathOf(line: string, nodes: Map<string, GraphNode>, relations: Map<string, Relation>): TracePath {
  const words = line.split(' ');
  const ids = words.filter((_, index) => index % 2 === 0);
  ids.forEach((id) => nodes.set(id, nodeOf(id)));
  const hops = ids.slice(1).map((to, index) => {
    const from = ids[index] ?? '';
    const confidence: Confidence = words[index * 2 + 1] === '?' ? 'possible' : 'confirmed';
    const relation = relationOf(from, to, confidence);
    relations.set(relation.id, relation);
    return {
      relations: [relation.id],
      confidence,
      sources: 1,
      weight: confidence === 'possible' ? 0.38 : 0.8,
    };
  });
  const least = Math.min(...hops.map((hop) => hop.weight));
  return {
    nodes: ids,
    hops,
    length: hops.length,
    strength: hops.reduce((product, hop) => product * hop.weight, 1),
    weakest: hops.findIndex((hop) => hop.weight === least),
  };
}
