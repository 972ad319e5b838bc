import type { Drawing, DrawnTie } from '../../core/explore/drawing';
import type { Spot } from '../../core/explore/placing';

/** What is lit; the rest is pale. */
export interface Lit {
  nodes: ReadonlySet<string>;
  /** Null: every line between two that are lit. */
  ties: ReadonlySet<string> | null;
}

/** Whether a line is pale. */
export function isPale(lit: Lit | null, key: string, from: string, to: string): boolean {
  return lit !== null && !(lit.nodes.has(from) && lit.nodes.has(to) && lit.ties?.has(key) !== false);
}

/** What is marked in the drawing. */
export interface Marks {
  selected: ReadonlySet<string>;
  focus: string | null;
  lit: Lit | null;
}

/** Places are pixels from the upper left corner of the drawing. */
export interface DrawingEvents {
  click: (id: string | null, adding: boolean) => void;
  expand: (id: string) => void;
  menu: (id: string | null, place: Spot) => void;
  hover: (id: string | null) => void;
  /** The picture was moved so far from where it was drawn; it is drawn anew later. */
  panned: (by: Spot) => void;
  /** The reader let go of what they dragged. */
  moved: (spots: Map<string, Spot>) => void;
  /** After each frame. */
  drawn: (renderer: GraphRenderer) => void;
}

/** What stands on a line: "supplies". */
export type WordOf = (tie: DrawnTie) => string;

/** What draws the free canvas. The page knows only this, so that the library below can be changed in one file. */
export interface GraphRenderer {
  /** What comes first is brought into view; later nothing moves by itself. */
  show(drawing: Drawing, wordOf: WordOf): void;
  mark(marks: Marks): void;
  /** Brings these into view, or all. */
  fit(ids?: Iterable<string>): void;
  zoom(factor: number): void;
  /** What has just come is brought into view, with what was in view before: the reader's map stays. */
  bring(ids: ReadonlySet<string>): void;
  /** The tie that is pointed at, with the middle of its line; none where an entity is pointed at. */
  tieAt(place: Spot): { key: string; middle: Spot } | null;
  /** Moves the view, if need be, so that this one is in it. */
  reveal(id: string): void;
  placeOf(id: string): Spot | null;
  /** Where a spot of the canvas is seen, whatever stands there. */
  pointOf(spot: Spot): Spot;
  /** The spot of the canvas that is seen there. */
  spotAt(place: Spot): Spot;
  /** All that are drawn, where the reader sees them. */
  places(): Map<string, Spot>;
  /** Pans by dragging, or leaves the pointer to the lasso. */
  setPanning(on: boolean): void;
  dispose(): void;
}
