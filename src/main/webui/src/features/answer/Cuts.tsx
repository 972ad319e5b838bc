import { saidHere } from '../../words/server';
import type { TraceSummary } from '../../core/model';

/** Why an answer is not whole, in the language of the page. */
export function Cuts({ cuts }: { cuts: NonNullable<TraceSummary['cut']> }) {
  return cuts.map(({ limit, text }) => saidHere({ code: `cut.${limit}`, text })).join(' ');
}
