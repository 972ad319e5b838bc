import { NODE_LABELS, type GraphNode, type NodeLabel } from '../model';
import { DEFAULT_QUESTION, type Question } from '../question/question';
import { paramsOf } from '../question/question';
import { stringifySearch, type TraceSearch } from '../search';
import { selectionOf } from '../question/selection';
import { graphOf } from './result-graph';

/** Ids travel in the address of the trace page, and servers refuse addresses that are too long. */
const IDS_AT_MOST = 100;
const CHARACTERS_AT_MOST = 5000;

export interface NodeSet {
  label: NodeLabel;
  ids: string[];
}

/** The entities of a result, by kind; what cannot stand in a path is left out. */
export function nodeSets(nodes: Iterable<GraphNode>): NodeSet[] {
  const sets = NODE_LABELS.map((label): NodeSet => ({ label, ids: [] }));
  for (const node of nodes) {
    sets.find(({ label }) => node.labels.includes(label))?.ids.push(node.id);
  }
  return sets.filter(({ ids }) => ids.length > 0);
}

export interface NamedSet extends NodeSet {
  /** The column that they stand in; null for those of the whole result. */
  column: string | null;
}

/** The sets of the whole result and, where several columns hold nodes, those of each. */
export function handOverSets(
  columns: string[],
  rows: unknown[][],
  count: number,
  nodes: GraphNode[],
): NamedSet[] {
  const whole = nodeSets(nodes).map((set): NamedSet => ({ ...set, column: null }));
  const parts = columns.map((column, index) => {
    const cells = rows.slice(0, count).map((row) => [row[index]]);
    const sets = nodeSets(graphOf(cells, cells.length).nodes.values());
    return sets.map((set): NamedSet => ({ ...set, column }));
  });
  const holding = parts.filter((sets) => sets.length > 0);
  return holding.length > 1 ? [...holding.flat(), ...whole] : whole;
}

/** As many of the ids as an address carries. */
export function cappedIds(ids: string[]): string[] {
  let characters = 0;
  return ids.slice(0, IDS_AT_MOST).filter((id) => {
    characters += id.length + 8;
    return characters <= CHARACTERS_AT_MOST;
  });
}

/** The default question with this set as one of its sides. */
export function traceOf({ label, ids }: NodeSet, side: 'from' | 'to'): Question {
  return { ...DEFAULT_QUESTION, [side]: selectionOf({ labels: [label], ids: cappedIds(ids) }) };
}

export function traceSearchOf(set: NodeSet, side: 'from' | 'to'): TraceSearch {
  return paramsOf(traceOf(set, side));
}

export function traceLink(set: NodeSet, side: 'from' | 'to'): string {
  return `/${stringifySearch({ ...traceSearchOf(set, side) })}`;
}
