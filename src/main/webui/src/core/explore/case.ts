import { NODE_LABELS, type Kind } from '../model';
import { ROLES } from '../roles';
import {
  EMPTY_CANVAS,
  withFound,
  type Canvas,
  type CanvasNode,
  type CanvasNote,
  type Found,
  type Group,
} from './canvas';

/** What the server keeps of a canvas: ids and places; what is known about them is read anew. */
export interface CanvasState {
  nodes: {
    id: string;
    x: number;
    y: number;
    pinned: boolean;
    hidden: boolean;
    parent: string | null;
    fetched: number;
  }[];
  groups: {
    around: string;
    kind: string;
    role?: string | null;
    members: string[];
    x: number;
    y: number;
  }[];
  /** Left out of what was kept before there were any. */
  notes?: { id: string; text: string; about: string[]; x: number; y: number }[];
}

export interface CaseDraft {
  title: string;
  notes: string;
  tags: string[];
  /** The question that the canvas began with, as it stands in the address. */
  view: string;
  canvas: CanvasState;
  version?: number;
}

/** When it was saved, and who may read it. */
interface Kept {
  id: string;
  version: number;
  created: string;
  updated: string;
  shared: boolean;
  owner?: CasePerson | null;
  /** By name; they may save it, too. */
  sharedWith?: CasePerson[];
  /** Whether all who are signed in may read it by its address. */
  link?: boolean;
}

export interface SavedCase extends CaseDraft, Kept {
  version: number;
  dataVersion: string;
  dataVersionNow: string;
}

/** Only where people sign in. */
export interface CasePerson {
  id: string;
  name: string;
}

export interface CaseSummary extends Kept {
  title: string;
  tags: string[];
  nodes: number;
  changed: boolean;
}

/** Tenths of a pixel are more than anybody sees. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export function stateOf(canvas: Canvas): CanvasState {
  return {
    nodes: [...canvas.nodes.values()].map(({ node, spot, pinned, hidden, parent, fetched }) => ({
      id: node.id,
      x: rounded(spot.x),
      y: rounded(spot.y),
      pinned,
      hidden,
      parent,
      fetched,
    })),
    groups: [...canvas.groups.values()].map(({ around, kind, role, members, spot }) => ({
      around,
      kind,
      ...(role && { role }),
      members,
      x: rounded(spot.x),
      y: rounded(spot.y),
    })),
    notes: [...canvas.notes.values()].map(({ id, text, about, spot }) => ({
      id,
      text,
      about: [...about],
      x: rounded(spot.x),
      y: rounded(spot.y),
    })),
  };
}

function kindNamed(name: string): Kind {
  return NODE_LABELS.find((label) => label === name) ?? 'Other';
}

function roleNamed(name: string | null | undefined): Pick<Group, 'role'> {
  const role = ROLES.find((each) => each === name);
  return role ? { role } : {};
}

/** The canvas as it was left, with what the data says now; entities that are gone from the data are left out. */
export function canvasFrom(state: CanvasState, found: Found): Canvas {
  const places = new Map(state.nodes.map((place) => [place.id, place]));
  const order = [...places.keys()];
  const sorted = found.nodes.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const placed = withFound(EMPTY_CANVAS, { ...found, nodes: sorted }, null, places);
  const nodes = [...placed.nodes].map(([id, entry]): [string, CanvasNode] => {
    const { pinned, hidden, parent, fetched } = places.get(id) ?? entry;
    return [id, { ...entry, pinned, hidden, parent, fetched }];
  });
  const groups = state.groups
    .map(({ around, kind, role, members, x, y }) => ({
      id: `group ${role ?? kind} ${around}`,
      around,
      kind: kindNamed(kind),
      ...roleNamed(role),
      members: members.filter((id) => placed.nodes.has(id)),
      spot: { x, y },
    }))
    .filter(({ around, members }) => placed.nodes.has(around) && members.length > 1);
  const notes = (state.notes ?? []).map(({ id, text, about, x, y }): [string, CanvasNote] => [
    id,
    { id, text, about, spot: { x, y } },
  ]);
  return {
    ...placed,
    nodes: new Map(nodes),
    groups: new Map(groups.map((group) => [group.id, group])),
    notes: new Map(notes),
  };
}

/** How many entities of a saved canvas the data no longer has. */
export function countGone(state: CanvasState, found: Found): number {
  const there = new Set(found.nodes.map(({ id }) => id));
  return state.nodes.filter(({ id }) => !there.has(id)).length;
}
