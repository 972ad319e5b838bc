import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Drawing } from './drawing';
import { AROUND, ROOM, type Spot } from './placing';

/** What the worker that lays out is told, as little as it needs. */
export interface LayoutJob {
  nodes: { id: string; x: number; y: number; fixed: boolean }[];
  ties: [string, string][];
}

const WORK = 900_000;
const MOST_ROUNDS = 60;

export function jobOf({ nodes, ties }: Drawing): LayoutJob {
  return {
    nodes: nodes.map(({ id, spot, pinned }) => ({ id, ...spot, fixed: pinned })),
    ties: ties.map(({ from, to }) => [from, to]),
  };
}

type Place = Spot & { fixed: boolean };

function cellsOf(graph: Graph): Map<string, string[]> {
  const cells = new Map<string, string[]>();
  graph.forEachNode((id, place) => {
    const { x, y } = place as Place;
    const key = `${String(Math.floor(x / ROOM))} ${String(Math.floor(y / ROOM))}`;
    cells.set(key, [...(cells.get(key) ?? []), id]);
  });
  return cells;
}

/** Pushes one and those that are too near apart, each half the way; true if any was. */
function pushAway(graph: Graph, id: string, cells: Map<string, string[]>): boolean {
  const here = graph.getNodeAttributes(id) as Place;
  const [column, row] = [Math.floor(here.x / ROOM), Math.floor(here.y / ROOM)];
  const near = AROUND.flatMap(([dx, dy]) => cells.get(`${String(column + dx)} ${String(row + dy)}`) ?? []);
  let moved = false;
  for (const other of near.filter((each) => each > id)) {
    const there = graph.getNodeAttributes(other) as Place;
    const [dx, dy] = [there.x - here.x || 0.1, there.y - here.y || 0.1];
    const push = (ROOM - Math.hypot(dx, dy)) / Math.hypot(dx, dy) / 2;
    if (push > 0.01) {
      move(graph, other, there, dx * push, dy * push);
      move(graph, id, here, -dx * push, -dy * push);
      moved = true;
    }
  }
  return moved;
}

function move(graph: Graph, id: string, { x, y, fixed }: Place, dx: number, dy: number) {
  if (!fixed) {
    graph.mergeNodeAttributes(id, { x: x + dx, y: y + dy });
  }
}

/** Pushes apart what overlaps; those that are fixed stay. */
function spread(graph: Graph) {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const cells = cellsOf(graph);
    const moved = graph.filterNodes((id) => pushAway(graph, id, cells));
    if (moved.length === 0) {
      return;
    }
  }
}

/** New places for all that are not fixed, by ForceAtlas2; the same job always gives the same places. */
export function layOut({ nodes, ties }: LayoutJob): Map<string, Spot> {
  const graph = new Graph({ multi: true });
  nodes.forEach(({ id, x, y, fixed }) => graph.addNode(id, { x, y, fixed }));
  ties.forEach(([from, to]) => graph.addEdge(from, to));
  const settings = forceAtlas2.inferSettings(graph);
  forceAtlas2.assign(graph, {
    iterations: Math.max(60, Math.min(500, Math.round(WORK / Math.max(1, nodes.length * 2)))),
    settings: {
      ...settings,
      gravity: 1.5,
      scalingRatio: 2500,
      linLogMode: false,
      barnesHutOptimize: nodes.length > 400,
    },
  });
  spread(graph);
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: x as number, y: y as number }] as const));
}
