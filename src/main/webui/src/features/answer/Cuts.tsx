import { useSaidHere } from '../../words/server';
import type { TraceSummary } from '../../core/model';

/** Why an answer is not whole, in the language of the page. */
export function Cuts({ cuts }: { cuts: NonNullable<TraceSummary['cut']> }) {
  const saidHere = useSaidHere();
  return cuts.map(({ limit, text }) => saidHere({ code: `cut.${limit}`, text })).join(' ');
}
