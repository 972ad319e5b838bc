import type { SavedCase } from '../../core/explore/case';
import type { CanvasStore } from '../explore/state/canvas-store';

const sessions = new WeakMap<CanvasStore, SavedCase>();

/** Which case a canvas was saved as or opened from; kept beside the canvas, so that a look elsewhere loses nothing. */
export function caseOf(store: CanvasStore): SavedCase | null {
  return sessions.get(store) ?? null;
}

export function setCase(store: CanvasStore, saved: SavedCase): void {
  sessions.set(store, saved);
}
