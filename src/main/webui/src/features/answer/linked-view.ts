import type { DisplayParams } from '../../core/display';
import type { Highlight, Subject, TraceView } from '../../core/trace';

/** What list and pictures share: the answer, what is lit, and how to point and open. */
export interface LinkedView {
  /** The paths that are not left out of sight. */
  view: TraceView;
  highlight: Highlight | null;
  /** What is open, as the address says. */
  selected: Subject | null;
  /** What is pointed at, or else open. */
  active: Subject | null;
  point: (subject: Subject | null) => void;
  select: (subject: Subject) => void;
}

/** What a picture of an answer needs besides: the whole of it, and how it is looked at. */
export interface DisplayedView extends LinkedView {
  whole: TraceView;
  display: DisplayParams;
  show: (display: DisplayParams) => void;
}
