import type { DisplayParams } from '../../../core/display';
import type { Highlight, Subject, TraceView } from '../../../core/trace';
import type { Found } from '../../../core/finding';

/** What list and pictures share: the answer, what is lit, and how to point and open. */
export interface LinkedView {
  /** The paths that are not left out of sight. */
  view: TraceView;
  highlight: Highlight | null;
  /** What is open, as the address says. */
  selected: Subject | null;
  /** What is brought into sight: the hit that was stepped to, or what was opened since. */
  target: Subject | null;
  /** What is pointed at, or else the target. */
  active: Subject | null;
  found: Found | null;
  point: (subject: Subject | null) => void;
  select: (subject: Subject) => void;
}

/** What a picture of an answer needs besides: the whole of it, and how it is looked at. */
export interface DisplayedView extends LinkedView {
  whole: TraceView;
  display: DisplayParams;
  show: (display: DisplayParams) => void;
  /** Looks for words in the answer; for none, it stops. */
  seek: (find: string) => void;
  /** Goes to a hit. */
  stepTo: (id: string) => void;
}

/** How a search marks an entity. */
export type FoundMark = 'hit' | 'current';

export function foundMark({ found }: Pick<LinkedView, 'found'>, id: string): FoundMark | undefined {
  return found?.current?.id === id ? 'current' : found?.ids.has(id) ? 'hit' : undefined;
}
