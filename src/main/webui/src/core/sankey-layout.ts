import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import type { FlowLink, FlowNode, Flows } from './flows';

export interface PlacedFlowNode extends FlowNode {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether its name stands left of it, since right of it the picture ends. */
  last: boolean;
}

export interface PlacedFlowLink extends FlowLink {
  line: string;
  width: number;
}

export interface SankeyLayout {
  width: number;
  height: number;
  nodes: PlacedFlowNode[];
  links: PlacedFlowLink[];
}

const NODE_WIDTH = 12;
const PADDING = 26;
const TOP = 34;
const EDGE = 12;

type Node = SankeyNode<FlowNode, { value: number; link: FlowLink }>;
type Link = SankeyLink<FlowNode, { value: number; link: FlowLink }>;

function columnOf({ step }: FlowNode, steps: number): number {
  return step === 'end' ? steps - 1 : Number(step);
}

/** Places the flows in columns by step; the widest flow is as wide as the height allows. */
export function layoutSankey({ steps, nodes, links }: Flows, width: number, height: number): SankeyLayout {
  if (links.length === 0) {
    return { width, height, nodes: [], links: [] };
  }
  const place = sankey<FlowNode, { value: number; link: FlowLink }>()
    .nodeId((node) => node.key)
    .nodeAlign((node) => columnOf(node as FlowNode, steps))
    .nodeWidth(NODE_WIDTH)
    .nodePadding(PADDING)
    .extent([
      [EDGE, TOP],
      [width - EDGE, height - EDGE],
    ]);
  const placed = place({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ source: link.from, target: link.to, value: link.paths.length, link })),
  });
  const line = sankeyLinkHorizontal<FlowNode, { value: number; link: FlowLink }>();
  return {
    width,
    height,
    nodes: placed.nodes.map((node: Node) => ({
      ...node,
      x: node.x0 ?? 0,
      y: node.y0 ?? 0,
      width: NODE_WIDTH,
      height: Math.max(1, (node.y1 ?? 0) - (node.y0 ?? 0)),
      last: columnOf(node, steps) === steps - 1,
    })),
    links: placed.links.map((link: Link) => ({
      ...link.link,
      line: line(link) ?? '',
      width: Math.max(1, link.width ?? 1),
    })),
  };
}
