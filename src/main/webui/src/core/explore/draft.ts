import { stateOf, type CanvasState } from './case';
import type { Canvas } from './canvas';

/** A canvas as the reader left it, for when they come back: after another page, a reload, another answer. */
export interface Draft {
  /** Where the canvas began, as its address says. */
  key: string;
  /** Of the investigation that it was opened from or saved as; null where there is none. */
  version: number | null;
  /** Whether it holds what is saved nowhere else. */
  unsaved: boolean;
  canvas: CanvasState;
}

const STORED_AT = 'spoor-canvases';
const KEPT = 4;

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

export function draftsIn(memory: Memory): Draft[] {
  try {
    const drafts = JSON.parse(memory.getItem(STORED_AT) ?? '[]') as unknown;
    return Array.isArray(drafts) ? (drafts as Draft[]) : [];
  } catch {
    return [];
  }
}

export function draftOf(key: string, memory: Memory): Draft | null {
  return draftsIn(memory).find((draft) => draft.key === key) ?? null;
}

export function draftFrom(key: string, canvas: Canvas, version: number | null, unsaved: boolean): Draft {
  return { key, version, unsaved, canvas: stateOf(canvas) };
}

/** The newest first; true if the browser keeps it. */
export function keepDraft(draft: Draft, memory: Memory): boolean {
  const others = draftsIn(memory).filter(({ key }) => key !== draft.key);
  try {
    memory.setItem(STORED_AT, JSON.stringify([draft, ...others].slice(0, KEPT)));
    return true;
  } catch {
    return false;
  }
}
