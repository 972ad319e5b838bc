import type { Highlight, Subject, TraceView } from '../../core/trace';

/** What list and picture share: the answer, what is lit, and how to point and open. */
export interface LinkedView {
  view: TraceView;
  highlight: Highlight | null;
  /** What is open, as the address says. */
  selected: Subject | null;
  /** What is pointed at, or else open. */
  active: Subject | null;
  point: (subject: Subject | null) => void;
  select: (subject: Subject) => void;
}
