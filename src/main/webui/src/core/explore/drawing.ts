import { badgesOf } from '../badges';
import { CONFIDENCES, CONTROL_RELATIONS, kindOf, type Confidence, type Kind, type Relation } from '../model';
import { namesFor } from '../names-in-script';
import type { Role } from '../roles';
import type { Canvas, CanvasNode } from './canvas';
import type { Spot } from './placing';

/** More than this is not drawn unless the reader insists: without a graphics card nothing moves smoothly beyond. */
export const DRAWN_AT_MOST = 1500;

export interface DrawnNode {
  id: string;
  kind: Kind;
  name: string;
  /** What the data call it, where that is another script than the reader's. */
  other?: string | null;
  country: string | null;
  /** Who lists it, as short as a badge. */
  badges: string[];
  spot: Spot;
  pinned: boolean;
  /** How many of its relations are not drawn. */
  more: number;
  /** How many entities it stands for: more than one for a group. */
  members: number;
  /** What those of a group do here, where they were put together by that. */
  role: Role | null;
  /** The surest relation that ties it to what is on the canvas; null where none does. */
  proof: Confidence | null;
}

/** All relations between two that point the same way, as one line. */
export interface DrawnTie {
  key: string;
  from: string;
  to: string;
  types: string[];
  relations: string[];
  confidence: Confidence;
  control: boolean;
}

export interface Drawing {
  nodes: DrawnNode[];
  ties: DrawnTie[];
  /** How many are left out because they are too many. */
  left: number;
  hidden: number;
}

/** What an entity is drawn as: itself, or the group that it is in. */
function standIns(canvas: Canvas): Map<string, string> {
  return new Map(
    [...canvas.groups.values()].flatMap((group) => group.members.map((id) => [id, group.id] as const)),
  );
}

function better(one: Confidence | undefined, other: Confidence): Confidence {
  return one !== undefined && CONFIDENCES.indexOf(one) < CONFIDENCES.indexOf(other) ? one : other;
}

function isControl(type: string): boolean {
  return (CONTROL_RELATIONS as readonly string[]).includes(type);
}

function joined(before: DrawnTie | undefined, relation: Relation, from: string, to: string): DrawnTie {
  return {
    key: `${from}\n${to}`,
    from,
    to,
    types: [...new Set([...(before?.types ?? []), relation.type])],
    relations: [...(before?.relations ?? []), relation.id],
    confidence: better(before?.confidence, relation.properties.confidence ?? 'possible'),
    control: (before?.control ?? true) && isControl(relation.type),
  };
}

function tiesOf(
  canvas: Canvas,
  shown: ReadonlySet<string>,
  standIn: ReadonlyMap<string, string>,
): DrawnTie[] {
  const ties = new Map<string, DrawnTie>();
  for (const relation of canvas.relations.values()) {
    const from = standIn.get(relation.from) ?? relation.from;
    const to = standIn.get(relation.to) ?? relation.to;
    if (shown.has(from) && shown.has(to) && from !== to) {
      const key = `${from}\n${to}`;
      ties.set(key, joined(ties.get(key), relation, from, to));
    }
  }
  return [...ties.values()];
}

function countsByNode(canvas: Canvas): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of canvas.relations.values()) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return counts;
}

/** How sure the surest relation of each is, of those whose other end is shown. */
function proofsByNode({ nodes, relations }: Canvas): Map<string, Confidence> {
  const proofs = new Map<string, Confidence>();
  const isShown = (id: string) => nodes.get(id)?.hidden === false;
  for (const { from, to, properties } of relations.values()) {
    if (isShown(from) && isShown(to)) {
      [from, to].forEach((id) => proofs.set(id, better(proofs.get(id), properties.confidence ?? 'possible')));
    }
  }
  return proofs;
}

function drawnNode(
  { node, spot, pinned, degree }: CanvasNode,
  count: number,
  proof: Confidence | null,
): DrawnNode {
  return {
    id: node.id,
    kind: kindOf(node),
    ...namesFor(node, node.id),
    country: node.properties.country ?? null,
    badges: badgesOf(node.listedBy),
    spot,
    pinned,
    more: Math.max(0, (degree ?? 0) - count),
    members: 1,
    role: null,
    proof,
  };
}

/** What of the canvas is drawn: no more than `most` nodes, those that came first. */
export function drawingOf(canvas: Canvas, most = DRAWN_AT_MOST): Drawing {
  const standIn = standIns(canvas);
  const counts = countsByNode(canvas);
  const single = [...canvas.nodes.values()].filter(({ node, hidden }) => !hidden && !standIn.has(node.id));
  const proofs = proofsByNode(canvas);
  const nodes = single
    .slice(0, most)
    .map((entry) => drawnNode(entry, counts.get(entry.node.id) ?? 0, proofs.get(entry.node.id) ?? null));
  const ids = new Set(nodes.map(({ id }) => id));
  for (const group of canvas.groups.values()) {
    const members = group.members.filter((id) => canvas.nodes.get(id)?.hidden === false);
    if (members.length > 0 && ids.has(group.around)) {
      const { id, kind, role = null, spot } = group;
      const proof = members.reduce<Confidence | null>((best, each) => {
        const its = proofs.get(each);
        return its === undefined ? best : better(best ?? undefined, its);
      }, null);
      nodes.push({
        id,
        kind,
        name: '',
        country: null,
        badges: [],
        spot,
        pinned: false,
        more: 0,
        members: members.length,
        role,
        proof,
      });
    }
  }
  const shown = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    ties: tiesOf(canvas, shown, standIn),
    left: Math.max(0, single.length - most),
    hidden: [...canvas.nodes.values()].filter(({ hidden }) => hidden).length,
  };
}
